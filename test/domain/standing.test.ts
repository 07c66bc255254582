import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverage } from '../../api/domain/coverage.ts'
import { standing as standingOf } from '../../api/domain/standing.ts'

const all = coverage(10, 10, false)
const standing = (values: readonly number[], value: number) => standingOf(values, value, all)

describe('a standing', () => {
  test('among values that do not hold the own one is none', () => {
    expect(standing([], 3)).toBeNull()
    expect(standing([1, 2], 3)).toBeNull()
  })
  test('of an only value is the middle', () => {
    expect(standing([7], 7)).toEqual({
      value: 7,
      clusterCount: 1,
      coverage: all,
      below: 0,
      equal: 0,
      percentile: 50,
      mean: 7,
      min: 7,
      max: 7,
    })
  })
  test('is numbers without a place where too few clusters are observed', () => {
    const few = coverage(7, 10, false)
    expect(standingOf([4, 2, 10, 4, 4, 0, 0], 4, few)).toEqual({
      value: 4,
      clusterCount: 7,
      coverage: few,
      below: null,
      equal: null,
      percentile: null,
      mean: 24 / 7,
      min: 0,
      max: 10,
    })
  })
  test('counts those below in full and those equal half, as worked by hand', () => {
    // Of 2, 4, 4, 4, 10: below 4 is one; of the three fours one and a half; 2.5 of 5.
    expect(standing([4, 2, 10, 4, 4], 4)).toMatchObject({
      clusterCount: 5,
      below: 1,
      equal: 2,
      percentile: 50,
      mean: 4.8,
    })
    expect(standing([4, 2, 10, 4, 4], 2)).toMatchObject({ below: 0, equal: 0, percentile: 10 })
    expect(standing([4, 2, 10, 4, 4], 10)).toMatchObject({ below: 4, equal: 0, percentile: 90, min: 2, max: 10 })
  })
  test('is on a par with all when all are equal', () => {
    expect(standing([3, 3, 3, 3], 3)).toMatchObject({ below: 0, equal: 3, percentile: 50 })
  })
  test('is the mean of the places that its ties could take, on random values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 60 }), (values) => {
        const [own = 0] = values
        const ascending = [...values].sort((a, b) => a - b)
        // The middle of each place of n on a line from 0 to 100.
        const places = ascending.flatMap((value, i) => (value === own ? [(100 * (i + 0.5)) / values.length] : []))
        const mean = places.reduce((sum, place) => sum + place, 0) / places.length
        expect(standing(values, own)?.percentile).toBeCloseTo(mean, 9)
      }),
      { seed: 2017, numRuns: 300 },
    )
  })
  test('has half of all above the middle: percentiles of all values have the mean 50', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }), (values) => {
        const sum = values.reduce((total, value) => total + (standing(values, value)?.percentile ?? 0), 0)
        expect(sum / values.length).toBeCloseTo(50, 9)
      }),
      { seed: 2018, numRuns: 300 },
    )
  })
})
