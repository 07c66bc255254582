import { describe, expect, test } from 'vitest'
import { distribution } from '../../api/domain/distribution.ts'

describe('the distribution of some numbers', () => {
  test('is unknown when there is none', () => {
    expect(distribution([])).toEqual({ mean: null, median: null, min: null, max: null, quartiles: null })
  })
  test('of one number is that number throughout', () => {
    expect(distribution([7])).toEqual({ mean: 7, median: 7, min: 7, max: 7, quartiles: [7, 7, 7] })
  })
  test('has quartiles of type 7: those of 1, 2, 3, 4 are 1.75, 2.5 and 3.25', () => {
    expect(distribution([4, 1, 3, 2])).toEqual({ mean: 2.5, median: 2.5, min: 1, max: 4, quartiles: [1.75, 2.5, 3.25] })
  })
  test('of knowledge institutions in the toy landscape is as worked by hand', () => {
    expect(distribution([4, 2, 1, 1])).toMatchObject({ mean: 2, median: 1.5, min: 1, max: 4 })
  })
  test('leaves the numbers given as they are', () => {
    const values = [3, 1, 2]
    distribution(values)
    expect(values).toEqual([3, 1, 2])
  })
})
