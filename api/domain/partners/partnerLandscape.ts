/** What all questions about partners rest on, worked out once per data version. */
import { configurationModel } from '../chance/configurationModel.ts'
import type { Directory } from '../directory.ts'
import type { Bipartite } from '../overlap/bipartite.ts'
import { type ClustersOf, clustersOfPartners } from '../overlap/overlap.ts'
import { type LinkChances, linkChances } from './linkChances.ts'

type Places = Pick<Directory, 'type' | 'region' | 'field'>

export interface PartnerLandscape {
  readonly network: Bipartite
  readonly clustersOf: ClustersOf
  readonly chances: LinkChances
  /** Type and region, by partner; null where unknown. */
  readonly type: readonly string[]
  readonly region: readonly (string | null)[]
  /** Region and field, by cluster. */
  readonly clusterRegion: readonly (string | null)[]
  readonly clusterField: readonly (string | null)[]
}

/**
 * Chances are those of the configuration model without regard to sectors: which kinds of partners a cluster prefers is
 * part of what it is like. Overlap compares within sectors instead; on held-out links that finds less (docs/methods.md).
 * A network without links gives a landscape in which nothing is shared and nothing is suggested.
 */
export function partnerLandscape(network: Bipartite, directory: Places): PartnerLandscape {
  const { actors, clusters } = network
  return {
    ...linked(network),
    type: Array.from(actors, (actor) => directory.type[actor] ?? ''),
    region: Array.from(actors, (actor) => directory.region[actor] ?? null),
    clusterRegion: Array.from(clusters, (actor) => directory.region[actor] ?? null),
    clusterField: Array.from(clusters, (actor) => directory.field[actor] ?? null),
  }
}

function linked(network: Bipartite): Pick<PartnerLandscape, 'network' | 'clustersOf' | 'chances'> {
  const pooled = { ...network, sector: new Uint8Array(network.actors.length) }
  return {
    network,
    clustersOf: clustersOfPartners(network),
    chances: linkChances(pooled, configurationModel(pooled)),
  }
}

/** The same clusters and partners with other links. */
export function changedLandscape(landscape: PartnerLandscape, network: Bipartite): PartnerLandscape {
  return { ...landscape, ...linked(network) }
}

/** Partners of a cluster, ascending. */
export function partnersOfCluster(
  { network: { start, partner } }: Pick<PartnerLandscape, 'network'>,
  cluster: number,
): Int32Array {
  return partner.subarray(start[cluster], start[cluster + 1])
}

/** Clusters of a partner, ascending. */
export function clustersOfPartner({ clustersOf: { start, cluster } }: PartnerLandscape, partner: number): Int32Array {
  return cluster.subarray(start[partner], start[partner + 1])
}

/** Whether a partner is in the region of a cluster; false when either is unknown. */
export function isNear({ region, clusterRegion }: PartnerLandscape, cluster: number, partner: number): boolean {
  const own = clusterRegion[cluster]
  return typeof own === 'string' && region[partner] === own
}
