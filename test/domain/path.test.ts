import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostChains, path } from '../../api/domain/partners/path.ts'
import { sharedAboveChance } from '../../api/domain/partners/sharedAboveChance.ts'
import type { Matrix } from './matrixNetwork.ts'
import { alike, landscapeOf } from './partnerMatrix.ts'

const confirmed = (): number => 0

function pathIn(matrix: Matrix, from: number, to: number, confidenceOf: (c: number, p: number) => number = confirmed) {
  const landscape = landscapeOf(matrix)
  return path(landscape, from, to, sharedAboveChance(landscape, from), confidenceOf)
}

describe('there is no path', () => {
  test('from a cluster without partners', () => {
    expect(
      pathIn(
        [
          [0, 0],
          [1, 1],
        ],
        0,
        1,
      ),
    ).toEqual({ chains: [], missing: 'partners' })
  })
  test('to an institution that nobody works with', () => {
    expect(
      pathIn(
        [
          [1, 0],
          [1, 0],
        ],
        0,
        1,
      ),
    ).toEqual({ chains: [], missing: 'clusters' })
  })
  test('when the clusters that have it share no partner with the one that asks', () => {
    expect(
      pathIn(
        [
          [1, 0],
          [0, 1],
        ],
        0,
        1,
      ),
    ).toEqual({ chains: [], missing: 'shared' })
  })
})

describe('a path', () => {
  test('runs over a present partner and a shared cluster, as worked by hand', () => {
    const { chains, missing } = pathIn(alike, 0, 3)
    expect(missing).toBeNull()
    // Cluster 1 shares partners 0, 1 and 2; partners 1 and 2 have two clusters each, partner 0 three.
    expect(chains).toHaveLength(1)
    expect(chains[0]).toMatchObject({ cluster: 1, partner: 1, shared: 3, uncertain: 0, likely: 0 })
  })
  test('takes surer links before a partner with fewer clusters', () => {
    const unsure = (cluster: number, partner: number): number => (cluster === 1 && partner !== 0 && partner < 3 ? 2 : 0)
    expect(pathIn(alike, 0, 3, unsure).chains[0]).toMatchObject({ partner: 0, uncertain: 0 })
  })
  test('equals a naive search on random networks', () => {
    const bit = fc.integer({ min: 0, max: 1 })
    const matrices = fc
      .integer({ min: 2, max: 7 })
      .chain((width) => fc.array(fc.array(bit, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 7 }))
    fc.assert(
      fc.property(matrices, fc.nat(), (matrix, salt) => {
        const width = matrix[0]?.length ?? 0
        const to = [...Array(width).keys()].find((p) => matrix[0]?.[p] === 0)
        if (to === undefined) return
        const confidenceOf = (c: number, p: number): number => (c * 7 + p * 5 + salt) % 3
        const { expected } = sharedAboveChance(landscapeOf(matrix), 0)
        const has = (c: number, p: number): boolean => matrix[c]?.[p] === 1
        const degree = (p: number): number => matrix.filter((row) => row[p] === 1).length
        const all = [...matrix.keys()].flatMap((cluster) => {
          const common = [...Array(width).keys()].filter((p) => has(0, p) && has(cluster, p))
          return common
            .filter((partner) => cluster !== 0 && partner !== to && has(cluster, to))
            .map((partner) => {
              const links = [confidenceOf(0, partner), confidenceOf(cluster, partner), confidenceOf(cluster, to)]
              const of = (level: number): number => links.filter((one) => one === level).length
              const byChance = (expected[cluster] ?? 0) / common.length
              return { key: [of(2), of(1), byChance, cluster, degree(partner), partner], cluster, partner }
            })
        })
        const less = (a: readonly number[], b: readonly number[]): number =>
          a.map((value, i) => value - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0
        all.sort((a, b) => less(a.key, b.key))
        const naive = all.filter((one, i) => all.findIndex(({ cluster }) => cluster === one.cluster) === i)
        const { chains, missing } = pathIn(matrix, 0, to, confidenceOf)
        expect(chains.map(({ cluster, partner }) => [cluster, partner])).toEqual(
          naive.slice(0, mostChains).map(({ cluster, partner }) => [cluster, partner]),
        )
        expect(missing === null).toBe(naive.length > 0)
      }),
      { seed: 21, numRuns: 300 },
    )
  })
})
