/** Pairs of clusters as the API answers them. */
import type { Chance } from '../domain/chance.ts'
import { pairCount, pairIndex } from '../domain/pairIndex.ts'
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

function measures({ overlap }: OverlapBase, i: number | undefined) {
  const of = (column: Float64Array | Int32Array): number => (i === undefined ? 0 : (column[i] ?? 0))
  return {
    shared: of(overlap.shared),
    weight: of(overlap.weight),
    jaccard: of(overlap.jaccard),
    overlapCoefficient: of(overlap.overlapCoefficient),
    containmentA: of(overlap.containmentA),
    containmentB: of(overlap.containmentB),
  }
}

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
  if (count > mostPairs) throw tooExpensive('pairs', count, mostPairs)
  const placeOf = places(base, new Set(chosen))
  return chosen.flatMap((a, i) =>
    chosen.slice(i + 1).map((b) => {
      const index = pairIndex(base.ids.length, a, b)
      const ends = { a: base.ids[a] ?? '', b: base.ids[b] ?? '' }
      return { ...ends, ...measures(base, placeOf.get(index)), index, base, drawn }
    }),
  )
}

/** One pair of a null model; z is null where the model does not vary. */
export function pairChance(model: Chance, index: number, observed: number) {
  const of = (column: Float64Array): number => column[index] ?? 0
  const expected = of(model.expected)
  const z = of(model.z)
  return {
    expected,
    difference: observed - expected,
    z: Number.isNaN(z) ? null : z,
    pMore: of(model.pMore),
    pFewer: of(model.pFewer),
    qMore: of(model.qMore),
    qFewer: of(model.qFewer),
    shareLess: of(model.shareLess),
    shareMore: of(model.shareMore),
  }
}
