/** Our rule and others as judges of one network: what each scores, and whom it lists first. */
import type { Bipartite } from '../../api/domain/overlap/bipartite.ts'
import { partnerLandscape, partnersOfCluster } from '../../api/domain/partners/partnerLandscape.ts'
import { partnerSuggestions } from '../../api/domain/partners/partnerSuggestions.ts'
import { stillThere } from '../../api/domain/partners/stillThere.ts'
import type { SuggestionRule } from '../../api/domain/partners/suggestionMeasure.ts'
import type { Dataset } from './dataset.ts'
import { ease } from './ease.ts'
import { lengthThreePaths, mostPopular, mostPopularInRegion, type Rule, random } from './peers.ts'
import { topOf } from './recall.ts'

export interface Judged {
  /** By partner. */
  readonly score: (cluster: number) => Float64Array
  /** Partners, best first; ours as they are served, the others' first ten. */
  readonly list: (cluster: number) => readonly number[]
}

export const listed = 10

/** EASE has one parameter; the one that finds most is the one that counts. */
export const lambdas = [0.3, 1, 3, 10, 30, 100] as const

function perCluster<Value>(work: (cluster: number) => Value): (cluster: number) => Value {
  const known = new Map<number, Value>()
  return (cluster) => {
    const value = known.get(cluster) ?? work(cluster)
    known.set(cluster, value)
    return value
  }
}

/** `network` is what is learned from; a cluster's partners in it are not suggested, nor what no longer exists. */
export function judges({ projection, directory, dataset }: Dataset, network: Bipartite, seed: number) {
  const landscape = partnerLandscape(network, directory)
  const there = (cluster: number): Uint8Array => stillThere(projection, network, cluster, dataset.year)
  const open = perCluster((cluster) => {
    const may = there(cluster)
    for (const p of partnersOfCluster(landscape, cluster)) may[p] = 0
    return may
  })
  const found = perCluster((cluster) => partnerSuggestions(landscape, cluster, there(cluster)))
  const ours: Judged = { score: (cluster) => found(cluster).score, list: (cluster) => found(cluster).ranked }
  const peer = (rule: Rule): Judged => {
    const score = perCluster(rule(landscape))
    return { score, list: perCluster((cluster) => topOf(score(cluster), open(cluster), network, listed)) }
  }
  const peers: readonly (readonly [Exclude<SuggestionRule, 'ours' | 'ease'>, Rule])[] = [
    ['most_popular', mostPopular],
    ['most_popular_in_region', mostPopularInRegion],
    ['length_three', lengthThreePaths],
    ['random', random(seed)],
  ]
  return {
    ours,
    peers: peers.map(([name, rule]) => [name, peer(rule)] as const),
    /** In the order of `lambdas`. */
    ease: lambdas.map((lambda) => peer(ease(lambda))),
  }
}
