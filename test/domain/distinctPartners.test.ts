import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distinctPartners } from '../../api/domain/overlap/distinctPartners.ts'
import { networkOf } from './matrixNetwork.ts'

describe('distinct partners', () => {
  test('of no cluster, and of a cluster without any, are none', () => {
    const network = networkOf([
      [0, 0],
      [1, 1],
    ])
    expect([distinctPartners(network, []), distinctPartners(network, [0])]).toEqual([0, 0])
  })
  test('are each counted once, by hand', () => {
    const network = networkOf([
      [1, 1, 0, 0],
      [0, 1, 1, 0],
      [0, 0, 0, 1],
    ])
    expect([[0], [0, 1], [0, 1, 2]].map((positions) => distinctPartners(network, positions))).toEqual([2, 3, 4])
  })
  test('are the columns in which one of the rows has a mark, on random data', () => {
    const row = fc.array(fc.constantFrom(0, 1), { minLength: 9, maxLength: 9 })
    const rows = fc.array(row, { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(rows, fc.array(fc.nat(7)), (matrix, picked) => {
        const positions = [...new Set(picked)].filter((position) => position < matrix.length)
        const columns = [...Array(9).keys()].filter((column) => positions.some((i) => matrix[i]?.[column]))
        expect(distinctPartners(networkOf(matrix), positions)).toBe(columns.length)
      }),
      { seed: 308, numRuns: 300 },
    )
  })
})
