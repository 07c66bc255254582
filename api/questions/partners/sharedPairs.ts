/** A cluster beside others: what they share, what was expected, and how sure it is. */
import { pairIndex } from '../../domain/overlap/pairIndex.ts'
import { sharesMost } from '../../domain/partners/profile.ts'
import type { SharedWith } from '../../domain/partners/sharedAboveChance.ts'
import { distanceFrom, type PartnerBase } from './partnerBase.ts'

export interface AskedSharedPair {
  /** Ids of the cluster that asks, and of the other one. */
  readonly a: string
  readonly b: string
  readonly shared: number
  readonly expected: number
  readonly z: number | null
  readonly q: () => number | null
  readonly distance: number | null
}

/** Furthest above chance first; only `among` these clusters when they are given. */
export function sharedPairs(
  base: PartnerBase,
  cluster: number,
  shared: SharedWith,
  among?: readonly number[],
): readonly AskedSharedPair[] {
  const { network } = base.landscape
  const distance = distanceFrom(base, cluster)
  const asked = among && new Set(among)
  return sharesMost(shared, cluster)
    .filter((pair) => !asked || asked.has(pair.cluster))
    .map(({ cluster: other, ...pair }) => ({
      ...pair,
      a: base.clusterId(cluster),
      b: base.clusterId(other),
      q: () =>
        base.q()?.[pairIndex(network.clusters.length, Math.min(cluster, other), Math.max(cluster, other))] ?? null,
      distance: distance(network.clusters[other] ?? -1),
    }))
}
