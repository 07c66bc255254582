import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intersections } from '../../api/domain/overlap/intersections.ts'
import { example, networkOf } from './matrixNetwork.ts'

describe('intersections', () => {
  test('of clusters without partners are none', () => {
    expect(intersections(networkOf([[0], [0]]), [0, 1])).toEqual([])
  })
  test('of three clusters of the example are as worked by hand: exactly these and no other', () => {
    // Columns: 1 and 5 in A and B, 2 in all, 3 in C, 4 in A and C, 6 in B.
    expect(intersections(networkOf(example), [0, 1, 2])).toEqual([
      { clusters: [0, 1], partners: [0, 4] },
      { clusters: [1], partners: [5] },
      { clusters: [2], partners: [2] },
      { clusters: [0, 2], partners: [3] },
      { clusters: [0, 1, 2], partners: [1] },
    ])
  })
  test('put each partner of any chosen cluster into exactly one set, for up to 12 clusters', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 8, maxLength: 8 }), {
      minLength: 2,
      maxLength: 12,
    })
    fc.assert(
      fc.property(rows, (matrix) => {
        const found = intersections(networkOf(matrix), [...matrix.keys()])
        for (const { clusters, partners } of found) {
          for (const p of partners)
            expect([...matrix.keys()].filter((cluster) => matrix[cluster]?.[p] === 1)).toEqual(clusters)
        }
        const linked = [...Array(8).keys()].filter((p) => matrix.some((row) => row[p] === 1))
        expect(found.flatMap(({ partners }) => partners).sort()).toEqual(linked)
        const sizes = found.map(({ partners }) => partners.length)
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})
