/** A cluster beside others: what they share, and what was expected. */
import { type PairChance, pairChance } from '../../domain/chance/pairChance.ts'
import { pairIndex } from '../../domain/overlap/pairIndex.ts'
import { sharesMost } from '../../domain/partners/profile.ts'
import type { SharedWith } from '../../domain/partners/sharedAboveChance.ts'
import { distanceFrom, type PartnerBase } from './partnerBase.ts'

export interface AskedSharedPair {
  /** Id of the other cluster. */
  readonly id: string
  readonly shared: number
  readonly expected: number
  readonly z: number | null
  /** By the model within sectors, over all pairs; null where there are too many. */
  readonly analytic: () => PairChance | null
  /** Kilometres; null when a place is unknown. */
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
      id: base.clusterId(other),
      analytic: () => {
        const model = base.analytic()
        const index = pairIndex(network.clusters.length, Math.min(cluster, other), Math.max(cluster, other))
        return model && pairChance(model, index, pair.shared, base.judged)
      },
      distance: distance(network.clusters[other] ?? -1),
    }))
}

/** What of it depends on the data: the part of an answer that is hashed. */
export const hashedPairs = (pairs: readonly AskedSharedPair[]) =>
  pairs.map(({ id, shared, expected }) => [id, shared, expected])
