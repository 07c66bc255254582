import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { benjaminiHochberg } from '../../api/domain/chance/benjaminiHochberg.ts'
import { chance, smallestQ } from '../../api/domain/chance/chance.ts'

describe('Benjamini–Hochberg', () => {
  test('of no p has no q', () => {
    expect(benjaminiHochberg(new Float64Array())).toHaveLength(0)
  })
  test('gives q as worked by hand, in the order of p', () => {
    // Ascending 0.01, 0.02, 0.03, 0.5: times 4 / rank 0.04, 0.04, 0.04, 0.5.
    const q = [...benjaminiHochberg(Float64Array.from([0.5, 0.02, 0.01, 0.03]))]
    expect(q.map((value) => Math.round(value * 1e12) / 1e12)).toEqual([0.5, 0.04, 0.04, 0.04])
  })
  test('is the least of m p(j) / j over all that are no smaller, at most 1', () => {
    const naive = (p: readonly number[]): number[] =>
      p.map((own) =>
        Math.min(
          1,
          ...p.filter((other) => other >= own).map((o) => (o * p.length) / p.filter((one) => one <= o).length),
        ),
      )
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }).map((k) => k / 30)), (p) => {
        const found = [...benjaminiHochberg(Float64Array.from(p))]
        naive(p).forEach((q, i) => {
          expect(found[i]).toBeCloseTo(q, 12)
        })
      }),
      { seed: 2, numRuns: 500 },
    )
  })
})

describe('chance', () => {
  const column = (...values: number[]): Float64Array => Float64Array.from(values)
  test('of a pair that never varies has no z, and p of 1 both ways', () => {
    const tally = { draws: 9, observed: column(0), deviation: column(0), squares: column(0), less: column(0) }
    const { expected, z, pMore, pFewer } = chance({ ...tally, more: column(0) }, 1)
    expect([expected[0], z[0], pMore[0], pFewer[0]]).toEqual([0, Number.NaN, 1, 1])
  })
  test('of 9 draws is as worked by hand', () => {
    // Observed 5; drawn 4, 4, 4, 4, 5, 5, 3, 3, 4: sum −9, squares 4 + 4 + … = 5 × 1 + 2 × 4 = 13, 7 less, none more.
    const tally = { draws: 9, observed: column(5), deviation: column(-9), squares: column(13), less: column(7) }
    const found = chance({ ...tally, more: column(0) }, 1)
    expect(found.expected[0]).toBe(4)
    expect(found.z[0]).toBeCloseTo(1 / Math.sqrt(13 / 9 - 1), 12)
    expect([found.pMore[0], found.pFewer[0], found.shareLess[0], found.shareMore[0]]).toEqual([0.3, 1, 7 / 9, 0])
  })
  test('gives expected values in the unit of the weights', () => {
    const tally = { draws: 2, observed: column(3_000_000), deviation: column(1_000_000), squares: column(1e12) }
    expect(chance({ ...tally, less: column(0), more: column(1) }, 1_000_000).expected[0]).toBe(3.5)
  })
  test('with 1,000 draws cannot reach 0.05 for one of 861 pairs alone, with 20,000 it can', () => {
    expect(smallestQ(861, 1_000)).toBeCloseTo(0.86, 2)
    expect(smallestQ(861, 20_000)).toBeCloseTo(0.043, 3)
    expect([smallestQ(861, 100), smallestQ(0, 1_000)]).toEqual([1, 0])
  })
})
