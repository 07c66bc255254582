/** Which actors connect clusters, and what would be left of the overlap without each of them. */

import type { LinkProbability } from '../chance/configurationModel.ts'
import type { Bipartite } from './bipartite.ts'
import { clusterWeights } from './overlap.ts'
import { eachPair, pairCount, pairIndex } from './pairIndex.ts'
import type { PartnerWeights } from './partnerWeights.ts'

export interface BindingActor {
  /** Position in `Bipartite.actors`. */
  readonly partner: number
  /** Chosen clusters that have it, at least 2. */
  readonly clusterCount: number
  /** Pairs of them. */
  readonly pairCount: number
  /** Part of all that the chosen pairs share, 0–1. */
  readonly share: number
  /** Mean Jaccard of the chosen pairs, 0–1, and pairs that share anyone, with the actor and without it. */
  readonly jaccardWith: number
  readonly jaccardWithout: number
  readonly sharingWith: number
  readonly sharingWithout: number
}
/** What an actor has to do with the pairs above chance. */
export interface InPairsAbove {
  /** Pairs above chance that it connects. */
  readonly abovePairCount: number
  /** `abovePairs` minus what the configuration model expects; null without that model. */
  readonly excess: number | null
}

/** What the overlap of some clusters is made of. */
export interface BindingQuestion {
  readonly network: Bipartite
  readonly weights: PartnerWeights
  /** Positions of the chosen clusters, ascending. */
  readonly chosen: readonly number[]
  /** Weight that every pair of all clusters shares, in parts, in the order of `eachPair`. */
  readonly observed: Float64Array
}

interface State {
  readonly jaccard: number
  readonly sharing: number
}

/** Mean Jaccard and number of sharing pairs of the chosen clusters, less one partner with these clusters. */
function stateWithout(question: BindingQuestion, size: Float64Array, weight: number, has: ReadonlySet<number>): State {
  const { chosen, network, observed } = question
  const clusters = network.clusters.length
  const rest = (cluster: number): number => (size[cluster] ?? 0) - (has.has(cluster) ? weight : 0)
  let jaccard = 0
  let sharing = 0
  eachPair(chosen.length, (i, j) => {
    const [a, b] = [chosen[i] ?? 0, chosen[j] ?? 0]
    const common = (observed[pairIndex(clusters, a, b)] ?? 0) - (has.has(a) && has.has(b) ? weight : 0)
    if (common === 0) return
    sharing += 1
    jaccard += common / (rest(a) + rest(b) - common)
  })
  return { jaccard: jaccard / pairCount(chosen.length), sharing }
}

/** Some of the clusters, by partner; partners of none of them are not there. */
function clustersByPartner({ start, partner }: Bipartite, clusters: Iterable<number>): Map<number, Set<number>> {
  const clustersOf = new Map<number, Set<number>>()
  for (const cluster of clusters) {
    for (const p of partner.subarray(start[cluster], start[cluster + 1])) {
      clustersOf.set(p, (clustersOf.get(p) ?? new Set()).add(cluster))
    }
  }
  return clustersOf
}

/** For each partner its part in some pairs of clusters that are above chance; without `linked` there is no excess. */
export function inPairsAbove(
  network: Bipartite,
  above: readonly (readonly [a: number, b: number])[],
  linked?: LinkProbability,
): (partner: number) => InPairsAbove {
  const clustersOf = clustersByPartner(network, new Set(above.flat()))
  return (partner) => {
    const has = clustersOf.get(partner)
    const abovePairs = has ? above.filter(([a, b]) => has.has(a) && has.has(b)).length : 0
    const expected = linked && above.reduce((sum, [a, b]) => sum + linked(a, partner) * linked(b, partner), 0)
    return { abovePairCount: abovePairs, excess: expected === undefined ? null : abovePairs - expected }
  }
}

/** How many are to be listed, and how many at most where more of them are equal to the last. */
export interface BindingLimits {
  readonly usual: number
  readonly tied: number
}

/** Equal ones are not parted: those that rank as the last of the usual number come along, as long as there is room. */
function cut<Item extends { readonly rank: number }>(ranked: readonly Item[], { usual, tied }: BindingLimits): Item[] {
  const last = ranked[usual - 1]
  return ranked.filter(({ rank }, place) => place < usual || (place < tied && rank === last?.rank))
}

/**
 * The first actors by share, or by the rank of each partner, largest first; equal ones by name. Empty when no actor
 * connects two of the chosen clusters. Exact: every measure without an actor is worked out anew.
 */
export function bindingActors(
  question: BindingQuestion,
  limits: BindingLimits,
  rank?: (partner: number) => number,
): readonly BindingActor[] {
  const { network, weights, chosen } = question
  const connectors = [...clustersByPartner(network, chosen)].filter(([, clusters]) => clusters.size > 1)
  const size = clusterWeights(network, weights)
  const weightOf = (p: number): number => weights.parts[p] ?? 0
  const explained = (p: number, clusters: number): number => weightOf(p) * pairCount(clusters)
  const total = connectors.reduce((sum, [p, clusters]) => sum + explained(p, clusters.size), 0)
  const ranked = connectors.map(([partner, has]) => {
    const share = explained(partner, has.size) / total
    return { partner, has, share, rank: rank ? rank(partner) : share }
  })
  ranked.sort((one, other) => other.rank - one.rank || one.partner - other.partner)
  const all = stateWithout(question, size, 0, new Set())
  return cut(ranked, limits).map(({ partner, has, share }) => {
    const without = stateWithout(question, size, weightOf(partner), has)
    return {
      partner,
      clusterCount: has.size,
      pairCount: pairCount(has.size),
      share,
      jaccardWith: all.jaccard,
      jaccardWithout: without.jaccard,
      sharingWith: all.sharing,
      sharingWithout: without.sharing,
    }
  })
}
