import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pair } from '../../api/domain/overlap/pair.ts'
import { example, networkOf } from './matrixNetwork.ts'

const none = new Uint8Array(6)

describe('a pair', () => {
  test('of clusters without partners has three empty parts, and a Jaccard of 0', () => {
    expect(pair(networkOf([[0], [0]]), 0, 1, none)).toEqual({
      shared: [],
      onlyA: [],
      onlyB: [],
      sharedSpecialists: 0,
      jaccardWithoutHubs: 0,
    })
  })
  test('of the example is split as worked by hand', () => {
    expect(pair(networkOf(example), 0, 1, Uint8Array.from([0, 1, 0, 0, 0, 0]))).toEqual({
      shared: [0, 1, 4],
      onlyA: [3],
      onlyB: [5],
      sharedSpecialists: 2,
      jaccardWithoutHubs: 2 / 4,
    })
  })
  test('has no Jaccard above 0 when all partners are hubs', () => {
    expect(pair(networkOf(example), 0, 1, new Uint8Array(6).fill(1)).jaccardWithoutHubs).toBe(0)
  })
  test('has parts that hold every partner of either once', () => {
    const row = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(row, row, (one, other) => {
        const { shared, onlyA, onlyB } = pair(networkOf([one, other]), 0, 1, none)
        const union = [...one.keys()].filter((column) => one[column] === 1 || other[column] === 1)
        expect([...shared, ...onlyA, ...onlyB].sort()).toEqual(union)
        expect([...shared, ...onlyA].sort()).toEqual([...one.keys()].filter((column) => one[column] === 1))
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})
