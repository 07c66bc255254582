/** The two rulers that `npm run bench:page` lays on the map, by hand. */
import { describe, expect, it } from 'vitest'
import { pairDistances, randomScaling, type Table, wantedDistances } from '../../bench/page/randomScaling.ts'
import { spearman } from '../../bench/page/spearman.ts'

describe("Spearman's rank correlation", () => {
  it('is no number when all values of a list are equal', () => {
    expect(spearman([1, 2, 3], [4, 4, 4])).toBeNaN()
  })

  it('looks at order only, by hand', () => {
    expect(spearman([1, 10, 100], [2, 3, 4])).toBeCloseTo(1, 12)
    // Ranks 1 2 3 4 against 2 1 4 3: 1 − 6 · 4 / (4 · 15).
    expect(spearman([1, 2, 3, 4], [20, 10, 40, 30])).toBeCloseTo(0.6, 12)
  })

  it('gives equal values their mean rank, by hand', () => {
    // Ranks 1½ 1½ 3 against 1 2 3: 1½ / √(1½ · 2).
    expect(spearman([5, 5, 9], [1, 2, 3])).toBeCloseTo(Math.sqrt(3) / 2, 12)
  })
})

describe('scaling from random places', () => {
  /** The corners of a rectangle of 3 by 4, in turn. */
  const rectangle: Table = [
    [0, 3, 5, 4],
    [3, 0, 4, 5],
    [5, 4, 0, 3],
    [4, 5, 3, 0],
  ]

  it('finds the rectangle that the distances are of, from one of 20 starts', () => {
    const runs = Array.from({ length: 20 }, (_, i) => randomScaling(rectangle, i + 1))
    const [best] = runs.sort((a, b) => a.stress - b.stress)
    expect(best?.stress).toBeLessThan(1e-4)
    pairDistances(best?.points ?? []).forEach((distance, pair) => {
      expect(distance).toBeCloseTo(wantedDistances(rectangle)[pair] ?? Number.NaN, 1)
    })
  })

  it('leaves the least stress that a plane can have, by hand', () => {
    // Four things 1 apart from each other: a square of side (2 + √2) / 4 is best, four pairs short and two long.
    const equal: Table = [0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => (row === column ? 0 : 1)))
    const side = (2 + Math.SQRT2) / 4
    const least = 4 * (side - 1) ** 2 + 2 * (Math.SQRT2 * side - 1) ** 2
    const stress = Math.min(...Array.from({ length: 20 }, (_, i) => randomScaling(equal, i + 1).stress))
    expect(stress).toBeCloseTo(least, 4)
  })

  it('is the same on every run, and another one from another seed', () => {
    expect(randomScaling(rectangle, 3)).toEqual(randomScaling(rectangle, 3))
    expect(randomScaling(rectangle, 3).points).not.toEqual(randomScaling(rectangle, 4).points)
  })
})
