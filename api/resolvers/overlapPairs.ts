/** Pairs of clusters as the API answers them. */
import type { Chance } from '../domain/chance/chance.ts'
import { eachPair, pairCount, pairIndex } from '../domain/overlap/pairIndex.ts'
import { tooExpensive } from '../errors.ts'
import type { Drawn, OverlapBase } from './overlapOf.ts'

export interface AskedPair {
  readonly a: string
  readonly b: string
  readonly shared: number
  readonly weight: number
  readonly jaccard: number
  readonly overlapCoefficient: number
  readonly containmentA: number
  readonly containmentB: number
  /** Position among all pairs of all clusters. */
  readonly index: number
  readonly base: OverlapBase
  /** Absent when no field asks for it. */
  readonly drawn: Drawn | undefined
}

const mostPairs = 100_000

/** Where the pairs of the chosen clusters that share anyone stand in the columns, by their position among all pairs. */
function places({ overlap: { a, b }, network }: OverlapBase, chosen: ReadonlySet<number>): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  a.forEach((first, i) => {
    const second = b[i] ?? 0
    if (chosen.has(first) && chosen.has(second)) found.set(pairIndex(network.clusters.length, first, second), i)
  })
  return found
}

/** Every pair of the chosen positions (ascending), in their order. Errors: TOO_EXPENSIVE above 100,000. */
export function overlapPairs(base: OverlapBase, chosen: readonly number[], drawn: Drawn | undefined): AskedPair[] {
  const count = pairCount(chosen.length)
  if (count > mostPairs) throw tooExpensive('pairs', count, mostPairs, 'TOO_MANY_PAIRS')
  const { ids, overlap } = base
  const placeOf = places(base, new Set(chosen))
  const pairs: AskedPair[] = []
  eachPair(chosen.length, (i, j) => {
    const [a = 0, b = 0] = [chosen[i], chosen[j]]
    const index = pairIndex(ids.length, a, b)
    // Pairs that share nobody have no place in the columns.
    const at = placeOf.get(index) ?? -1
    pairs.push({
      a: ids[a] ?? '',
      b: ids[b] ?? '',
      shared: overlap.shared[at] ?? 0,
      weight: overlap.weight[at] ?? 0,
      jaccard: overlap.jaccard[at] ?? 0,
      overlapCoefficient: overlap.overlapCoefficient[at] ?? 0,
      containmentA: overlap.containmentA[at] ?? 0,
      containmentB: overlap.containmentB[at] ?? 0,
      index,
      base,
      drawn,
    })
  })
  return pairs
}

/** One pair of a null model; z is null where the model does not vary. */
export function pairChance(model: Chance, index: number, observed: number) {
  const expected = model.expected[index] ?? 0
  const z = model.z[index] ?? Number.NaN
  return {
    expected,
    difference: observed - expected,
    z: Number.isNaN(z) ? null : z,
    pMore: model.pMore[index] ?? 0,
    pFewer: model.pFewer[index] ?? 0,
    qMore: model.qMore[index] ?? 0,
    qFewer: model.qFewer[index] ?? 0,
    shareLess: model.shareLess[index] ?? 0,
    shareMore: model.shareMore[index] ?? 0,
  }
}
