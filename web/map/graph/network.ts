/** The network as the map reads it: pure. */
import type { Method, NetworkQuery } from '../../generated/graphql.ts'

type Answer = NetworkQuery['network']
export interface NetworkLink {
  /** Of no other link of the network: the ids of both ends. */
  readonly id: string
  /** Id of the partner. */
  readonly actor: string
  /** Id of the cluster. */
  readonly cluster: string
  readonly method: Method
}
export interface Network {
  readonly actors: Answer['actors']
  readonly links: readonly NetworkLink[]
  readonly firms: Answer['firmCounts']
}

/** What a link between a partner and a cluster is called on the map; the data call it otherwise. */
export function linkId(actor: string, cluster: string): string {
  return `${actor} ${cluster}`
}

const read = new WeakMap<Answer, Network>()

/** An answer names the ends of links by their places among its actors; here by id. The same answer gives the same network. */
export function readNetwork(answer: Answer): Network {
  const known = read.get(answer)
  if (known) return known
  const { actors, linkColumns, firmCounts: firms } = answer
  const idAt = (place: number | undefined) => actors[place ?? -1]?.id ?? ''
  const links = linkColumns.methods.map((method, i): NetworkLink => {
    const actor = idAt(linkColumns.actorIndices[i])
    const cluster = idAt(linkColumns.clusterIndices[i])
    return { id: linkId(actor, cluster), actor, cluster, method }
  })
  const network = { actors, links, firms }
  read.set(answer, network)
  return network
}

/** The part of the network whose actors have these ids; all of it when none are named. */
export function partOf(network: Network, ids: ReadonlySet<string> | undefined): Network {
  if (!ids) return network
  return {
    actors: network.actors.filter(({ id }) => ids.has(id)),
    links: network.links.filter(({ actor, cluster }) => ids.has(actor) && ids.has(cluster)),
    firms: network.firms.filter(({ clusterId: cluster }) => ids.has(cluster)),
  }
}
