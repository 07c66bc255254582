/** What the clusters of a group share, beside what chance explains. */
import type { Chance } from '../chance/chance.ts'
import { verdictOn } from '../chance/pairChance.ts'
import { pairIndex } from '../overlap/pairIndex.ts'

type Pairs = readonly (readonly [number, number])[]

/** `clusterCount` is that of the whole network, over whose pairs q was worked out; pairs by position, the smaller one first. */
export function expectedIn({ expected }: Chance, clusterCount: number, pairs: Pairs): number {
  return pairs.reduce((sum, [a, b]) => sum + (expected[pairIndex(clusterCount, a, b)] ?? 0), 0)
}

/** Of these pairs, those that share more than chance explains. */
export function aboveIn(chance: Chance, clusterCount: number, pairs: Pairs): number {
  return pairs.filter(([a, b]) => verdictOn(chance, pairIndex(clusterCount, a, b)) === 'above').length
}
