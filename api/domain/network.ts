/** Which actors and links make up the network of a year. */
import { type CountedNetwork, linksAt, sectorOfKind } from './yearNetwork.ts'

export interface NetworkActor {
  /** Actor number. */
  readonly number: number
  /** Clusters that the actor is linked to in this network. */
  readonly clusters: number
}
export interface NetworkLink {
  /** Actor numbers of both ends as the link is stored. */
  readonly actor: number
  readonly cluster: number
  /** Link of the projection. */
  readonly link: number
}
export interface ClusterFirms {
  /** Actor number of the cluster. */
  readonly cluster: number
  readonly count: number
  readonly dedicated: number
}
export interface Network {
  /** By number: the clusters, and the actors of the sectors that are linked to any of them. */
  readonly actors: readonly NetworkActor[]
  /** By cluster, then partner; a link of two clusters once. */
  readonly links: readonly NetworkLink[]
  readonly firms: readonly ClusterFirms[]
}

/** Where the ends of the links stand among the actors of the network, in the order of the links. */
export function endsOfLinks({ actors, links }: Network): Record<'actorIndices' | 'clusterIndices', readonly number[]> {
  const placeOf = new Map(actors.map(({ number }, place) => [number, place]))
  const places = (numbers: readonly number[]) => numbers.map((number) => placeOf.get(number) ?? -1)
  return {
    actorIndices: places(links.map(({ actor }) => actor)),
    clusterIndices: places(links.map(({ cluster }) => cluster)),
  }
}

/**
 * Links of the projection from the clusters at these positions to their partners of some sectors, by cluster, then partner.
 * Links of two clusters are among them when both clusters are and `cluster` is among the sectors; each stands twice.
 */
function standingLinks(yearly: CountedNetwork, positions: readonly number[], sectors: readonly string[]): number[] {
  const { clusters, partner, kind } = yearly.projection
  const inside = new Set(positions.map((position) => clusters[position] ?? 0))
  const found: number[] = []
  for (const position of positions) {
    for (const link of linksAt(yearly, position)) {
      const actor = partner[link] ?? 0
      const sector = sectorOfKind[kind[actor] ?? 0] ?? ''
      if (sectors.includes(sector) && (sector !== 'cluster' || inside.has(actor))) found.push(link)
    }
  }
  return found
}

/** The same, each link once, as it is stored. */
export function networkLinks(
  yearly: CountedNetwork,
  positions: readonly number[],
  sectors: readonly string[],
): number[] {
  const { reversed } = yearly.projection
  return standingLinks(yearly, positions, sectors).filter((link) => reversed[link] !== 1)
}

/**
 * The network of the clusters at these positions with their partners of some sectors. Clusters are always in it; links
 * between two of them are when `cluster` is among the sectors.
 */
export function network(yearly: CountedNetwork, positions: readonly number[], sectors: readonly string[]): Network {
  const { projection, counts, clusterOf } = yearly
  const { clusters, partner, reversed } = projection
  const degree = new Map<number, number>(positions.map((position) => [clusters[position] ?? 0, 0]))
  const links: NetworkLink[] = []
  for (const link of standingLinks(yearly, positions, sectors)) {
    const actor = partner[link] ?? 0
    degree.set(actor, (degree.get(actor) ?? 0) + 1)
    if (reversed[link] !== 1) links.push({ actor, cluster: clusters[clusterOf[link] ?? 0] ?? 0, link })
  }
  return {
    actors: [...degree].sort(([a], [b]) => a - b).map(([number, count]) => ({ number, clusters: count })),
    links,
    firms: positions.map((position) => ({
      cluster: clusters[position] ?? 0,
      count: counts.firms[position] ?? 0,
      dedicated: counts.dedicated[position] ?? 0,
    })),
  }
}
