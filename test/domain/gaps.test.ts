import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparison } from '../../api/domain/partners/comparison.ts'
import { gaps } from '../../api/domain/partners/gaps.ts'
import { alike, landscapeOf } from './partnerMatrix.ts'

const types = ['university', 'university', 'agency', 'hospital', 'hospital', 'region']
const typeOf = (_: number, p: number): string => types[p] ?? ''

describe('gaps', () => {
  test('are none when no cluster is similar', () => {
    expect(gaps(landscapeOf(alike), 0, [], typeOf)).toEqual([])
  })
  test('are none of an unknown kind', () => {
    expect(gaps(landscapeOf(alike), 0, [1, 2], () => null)).toEqual([])
  })
  test('are the types that similar clusters have and this one has not, with names, as worked by hand', () => {
    // Cluster 0 has two universities and an agency; 1 has a hospital (3), 2 has two (3 and 4); nobody of them a region.
    expect(gaps(landscapeOf(alike), 0, [1, 2], typeOf)).toEqual([
      {
        key: 'hospital',
        own: 0,
        all: (0 + 1 + 2 + 1 + 0 + 1) / 6,
        similar: 1.5,
        lacking: [
          { partner: 3, clusters: [1, 2] },
          { partner: 4, clusters: [2] },
        ],
      },
    ])
  })
})

describe('a comparison', () => {
  test('without a similar cluster has no mean of them and lacks nobody', () => {
    const compared = comparison(landscapeOf(alike), 0, [], typeOf)
    expect(compared.every(({ similar, lacking }) => similar === null && lacking.length === 0)).toBe(true)
  })
  test('counts each partner once, and means are over clusters that have any partner', () => {
    const bit = fc.integer({ min: 0, max: 1 })
    const matrices = fc.array(fc.array(bit, { minLength: 6, maxLength: 6 }), { minLength: 3, maxLength: 6 })
    fc.assert(
      fc.property(matrices, (matrix) => {
        const compared = comparison(landscapeOf(matrix), 0, [1, 2], typeOf)
        const count = (c: number, type: string): number =>
          (matrix[c] ?? []).reduce((sum, has, p) => sum + (types[p] === type ? has : 0), 0)
        const known = matrix.filter((row) => row.includes(1)).length
        for (const { key, own, all, similar, lacking } of compared) {
          expect(own).toBe(count(0, key))
          expect(similar).toBeCloseTo((count(1, key) + count(2, key)) / 2, 12)
          expect(all).toBeCloseTo([...matrix.keys()].reduce((sum, c) => sum + count(c, key), 0) / known, 12)
          const naive = [...types.keys()].filter(
            (p) => types[p] === key && matrix[0]?.[p] === 0 && (matrix[1]?.[p] === 1 || matrix[2]?.[p] === 1),
          )
          expect(lacking.map(({ partner }) => partner).sort()).toEqual(naive)
        }
      }),
      { seed: 22, numRuns: 200 },
    )
  })
})
