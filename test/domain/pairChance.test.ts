import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chance } from '../../api/domain/chance/chance.ts'
import { pairChance, verdictOn } from '../../api/domain/chance/pairChance.ts'

const columns = (...q: readonly (readonly [qMore: number, qFewer: number])[]) => ({
  qMore: Float64Array.from(q, ([more]) => more),
  qFewer: Float64Array.from(q, ([, fewer]) => fewer),
})
/** Counts of one pair over so many draws: what it shares, and in how many of them less and more. */
const counted = (observed: number, mean: number, less: number, more: number, draws = 1_000) => ({
  draws,
  observed: Float64Array.of(observed),
  deviation: Float64Array.of((mean - observed) * draws),
  squares: Float64Array.of(2 * (mean - observed) ** 2 * draws),
  less: Float64Array.of(less),
  more: Float64Array.of(more),
})

describe('the verdict on a pair', () => {
  test('holds at a q of 0.05 exactly, and not above', () => {
    const found = columns([0.05, 1], [0.0501, 1], [1, 0.05], [1, 0.0501])
    expect([0, 1, 2, 3].map((index) => verdictOn(found, index))).toEqual(['above', 'within', 'below', 'within'])
  })
  test('is within for a pair that no model knows', () => {
    expect(verdictOn(columns(), 0)).toBe('within')
  })
  test('is never above and below at once, whatever is drawn', () => {
    const draws = 1_000
    fc.assert(
      fc.property(fc.nat(draws), fc.nat(draws), (less, rest) => {
        const more = Math.min(rest, draws - less)
        const { qMore, qFewer } = chance(counted(3, 2, less, more), 1)
        expect((qMore[0] ?? 0) <= 0.05 && (qFewer[0] ?? 0) <= 0.05).toBe(false)
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})

describe('what a null model says of a pair', () => {
  const said = (observed: number, mean: number, less: number, more: number) =>
    pairChance(chance(counted(observed, mean, less, more), 1), 0, observed, true)

  test('has no z where the model does not vary, and is then on the tail for more', () => {
    const still = pairChance(chance({ ...counted(3, 3, 0, 0), squares: Float64Array.of(0) }, 1), 0, 3, true)
    expect(still).toMatchObject({ expected: 3, difference: 0, z: null, tail: 'more', verdict: 'within' })
  })
  test('is on the tail of its difference', () => {
    expect(said(3, 2, 990, 2)).toMatchObject({ expected: 2, difference: 1, z: 1, tail: 'more', verdict: 'above' })
    expect(said(2, 3, 2, 990)).toMatchObject({ expected: 3, difference: -1, z: -1, tail: 'fewer', verdict: 'below' })
    expect(said(3, 2, 600, 100)).toMatchObject({ tail: 'more', verdict: 'within' })
  })
  test('is no verdict where too little is observed for one, but every figure', () => {
    const model = chance(counted(3, 2, 990, 2), 1)
    expect(pairChance(model, 0, 3, false)).toEqual({ ...pairChance(model, 0, 3, true), verdict: null })
  })
})
