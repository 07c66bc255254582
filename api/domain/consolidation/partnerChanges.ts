/** What becomes of each partner when clusters become one or end. */
import type { Bipartite } from '../overlap/bipartite.ts'
import { clustersOfPartners } from '../overlap/overlap.ts'
import type { Organisations } from './organisations.ts'

/**
 * `lost`: it had clusters and has no organisation left. `one_left`: of several clusters one organisation is left. `fewer`: it
 * has fewer than before, and more than one. `kept`: its only cluster became part of a group. `unchanged`: all the rest, with
 * as many organisations as it had clusters.
 */
export const outcomes = ['lost', 'one_left', 'fewer', 'kept', 'unchanged'] as const
export type Outcome = (typeof outcomes)[number]

export interface PartnerChange {
  /** Position in `Bipartite.actors`. */
  readonly partner: number
  /** Clusters before, at least 1, and organisations after. */
  readonly clusterCount: number
  readonly remainingCount: number
  /** The clusters before, by position. */
  readonly clusters: readonly number[]
  /** Regions in which it had a cluster and has no organisation, in the order of its clusters. */
  readonly regionsLost: readonly string[]
  readonly outcome: Outcome
}

function outcomeOf(clusters: readonly number[], remaining: ReadonlySet<number>, groupCount: number): Outcome {
  if (remaining.size === 0) return 'lost'
  if (clusters.length === 1) return [...remaining].some((one) => one < groupCount) ? 'kept' : 'unchanged'
  if (remaining.size === clusters.length) return 'unchanged'
  return remaining.size === 1 ? 'one_left' : 'fewer'
}

interface Regions {
  /** Region of each cluster; null where unknown. */
  readonly ofCluster: readonly (string | null)[]
  /** Where each organisation counts as present; several where its seat is unknown. */
  readonly ofOrganisation: readonly (readonly string[])[]
}

/** Every partner once, by position. */
export function partnerChanges(
  network: Bipartite,
  { of, groupCount }: Organisations,
  { ofCluster, ofOrganisation }: Regions,
): readonly PartnerChange[] {
  const { start, cluster } = clustersOfPartners(network)
  return Array.from(network.actors, (_, partner) => {
    const clusters = [...cluster.subarray(start[partner], start[partner + 1])]
    const remaining = new Set(clusters.map((one) => of[one] ?? -1).filter((one) => one >= 0))
    const present = new Set([...remaining].flatMap((one) => ofOrganisation[one] ?? []))
    const before = new Set(clusters.flatMap((one) => ofCluster[one] ?? []))
    return {
      partner,
      clusterCount: clusters.length,
      remainingCount: remaining.size,
      clusters,
      regionsLost: [...before].filter((region) => !present.has(region)),
      outcome: outcomeOf(clusters, remaining, groupCount),
    }
  })
}

/** Memberships or regions lost, the most first; equal ones by the other, then by name. */
export const changeOrders = ['memberships', 'regions'] as const
export type ChangeOrder = (typeof changeOrders)[number]

/** Numbers by which changes are ordered, ascending. */
export function changeKey(order: ChangeOrder, { clusterCount, remainingCount, regionsLost, partner }: PartnerChange) {
  const memberships = remainingCount - clusterCount
  const regions = -regionsLost.length
  return order === 'memberships' ? [memberships, regions, partner] : [regions, memberships, partner]
}
