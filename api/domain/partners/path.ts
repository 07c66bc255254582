/** Who could introduce a cluster to an institution: over a present partner and a cluster that both share. */
import { clustersOfPartner, type PartnerLandscape, partnersOfCluster } from './partnerLandscape.ts'
import type { SharedWith } from './sharedAboveChance.ts'

/** Positions in the network. Its links are [from, partner], [cluster, partner] and [cluster, to]. */
export interface Chain {
  /** A partner of the cluster that asks. */
  readonly partner: number
  /** The cluster that has both this partner and the institution. */
  readonly cluster: number
  /** Links that are uncertain, and links that are likely; the others are confirmed. */
  readonly uncertain: number
  readonly likely: number
  /** Part of what the two clusters share that chance explains: expected / shared; above 1 when they share less than expected. */
  readonly byChance: number
  /** Partners that could take the same step: what the two clusters share. */
  readonly shared: number
}
/** `partners`: the cluster has no partner; `clusters`: none works with the institution; `shared`: those who do share no partner with the cluster. */
export type MissingStep = 'partners' | 'clusters' | 'shared'
export interface Path {
  /** At most three, over different clusters, best first. */
  readonly chains: readonly Chain[]
  /** Null when there is a chain. */
  readonly missing: MissingStep | null
}

/** Place in the list of confidences: 0 confirmed, 1 likely, 2 uncertain. */
export type ConfidenceOf = (cluster: number, partner: number) => number

export const mostChains = 3

/** Fewer uncertain links, then fewer likely ones, then less that chance explains, then by name of the cluster. */
function better(one: Chain, other: Chain): number {
  const byConfidence = one.uncertain - other.uncertain || one.likely - other.likely
  return byConfidence || one.byChance - other.byChance || one.cluster - other.cluster
}

/**
 * Chains of three links from a cluster to an institution that is none of its partners. Of each cluster in between the
 * best chain is kept: that of the surest links, then over the partner with the fewest clusters, then by name.
 */
export function path(
  landscape: PartnerLandscape,
  from: number,
  to: number,
  { shared, expected }: SharedWith,
  confidenceOf: ConfidenceOf,
): Path {
  const { degree } = landscape.network
  const own = new Set(partnersOfCluster(landscape, from))
  const between = clustersOfPartner(landscape, to)
  if (own.size === 0) return { chains: [], missing: 'partners' }
  if (between.length === 0) return { chains: [], missing: 'clusters' }
  const chains: Chain[] = []
  for (const cluster of between) {
    const ways = [...partnersOfCluster(landscape, cluster)].flatMap((partner): readonly Chain[] => {
      if (!own.has(partner) || partner === to) return []
      const links = [confidenceOf(from, partner), confidenceOf(cluster, partner), confidenceOf(cluster, to)]
      const uncertain = links.filter((one) => one === 2).length
      const likely = links.filter((one) => one === 1).length
      const count = shared[cluster] ?? 0
      return [{ partner, cluster, uncertain, likely, byChance: (expected[cluster] ?? 0) / count, shared: count }]
    })
    const fewest = (a: Chain, b: Chain): number => (degree[a.partner] ?? 0) - (degree[b.partner] ?? 0)
    const [best] = ways.sort((a, b) => better(a, b) || fewest(a, b) || a.partner - b.partner)
    if (best) chains.push(best)
  }
  return { chains: chains.sort(better).slice(0, mostChains), missing: chains.length === 0 ? 'shared' : null }
}
