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
  readonly clusters: number
  /** Pairs of them. */
  readonly pairs: number
  /** Part of all that the chosen pairs share, 0–1. */
  readonly share: number
  /** Pairs above chance that it connects. */
  readonly abovePairs: number
  /** `abovePairs` minus what the configuration model expects; null without that model. */
  readonly excess: number | null
  /** Mean Jaccard of the chosen pairs, 0–1, and pairs that share anyone, with the actor and without it. */
  readonly jaccardWith: number
  readonly jaccardWithout: number
  readonly sharingWith: number
  readonly sharingWithout: number
}

/** What the overlap of some clusters is made of. */
export interface BindingQuestion {
  readonly network: Bipartite
  readonly weights: PartnerWeights
  /** Positions of the chosen clusters, ascending. */
  readonly chosen: readonly number[]
  /** Weight that every pair of all clusters shares, in parts, in the order of `eachPair`. */
  readonly observed: Float64Array
  /** Pairs above chance among the chosen clusters. */
  readonly above: readonly (readonly [a: number, b: number])[]
  /** Absent when weighted, where the model has no answer. */
  readonly linked?: LinkProbability
}
export type BindingOrder = 'share' | 'excess'

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

/** Chosen clusters of each partner that has two or more of them. */
function connectors({ network: { start, partner }, chosen }: BindingQuestion): Map<number, Set<number>> {
  const clustersOf = new Map<number, Set<number>>()
  for (const cluster of chosen) {
    for (const p of partner.subarray(start[cluster], start[cluster + 1])) {
      clustersOf.set(p, (clustersOf.get(p) ?? new Set()).add(cluster))
    }
  }
  return new Map([...clustersOf].filter(([, clusters]) => clusters.size > 1))
}

function excessOf({ above, linked }: BindingQuestion, partner: number, abovePairs: number): number | null {
  if (!linked) return null
  return abovePairs - above.reduce((sum, [a, b]) => sum + linked(a, partner) * linked(b, partner), 0)
}

/**
 * The first `most` actors by share, or by excess, equal ones by name; empty when no actor connects two of the chosen
 * clusters. Exact: every measure without an actor is worked out anew.
 */
export function bindingActors(question: BindingQuestion, order: BindingOrder, most: number): readonly BindingActor[] {
  const { network, weights, above } = question
  const clustersOf = connectors(question)
  const size = clusterWeights(network, weights)
  const weightOf = (p: number): number => weights.parts[p] ?? 0
  const total = [...clustersOf].reduce((sum, [p, clusters]) => sum + weightOf(p) * pairCount(clusters.size), 0)
  const ranked = [...clustersOf].map(([partner, clusters]) => {
    const abovePairs = above.filter(([a, b]) => clusters.has(a) && clusters.has(b)).length
    const share = (weightOf(partner) * pairCount(clusters.size)) / total
    return { partner, share, abovePairs, excess: excessOf(question, partner, abovePairs) }
  })
  ranked.sort((one, other) => (other[order] ?? 0) - (one[order] ?? 0) || one.partner - other.partner)
  const all = stateWithout(question, size, 0, new Set())
  return ranked.slice(0, most).map((actor) => {
    const clusters = clustersOf.get(actor.partner) ?? new Set()
    const without = stateWithout(question, size, weightOf(actor.partner), clusters)
    return {
      ...actor,
      clusters: clusters.size,
      pairs: pairCount(clusters.size),
      jaccardWith: all.jaccard,
      jaccardWithout: without.jaccard,
      sharingWith: all.sharing,
      sharingWithout: without.sharing,
    }
  })
}
