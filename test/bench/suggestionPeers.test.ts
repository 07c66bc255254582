/** How `npm run bench -- partners` hides links, and the rules that it lays beside ours, the slow way. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ease } from '../../bench/partners/ease.ts'
import { heldOut, linksOf } from '../../bench/partners/heldOut.ts'
import { lengthThreePaths, mostPopularInRegion } from '../../bench/partners/peers.ts'
import { recall, separation, topOf } from '../../bench/partners/recall.ts'
import { type Matrix, networkOf } from '../domain/matrixNetwork.ts'
import { landscapeOf } from '../domain/partnerMatrix.ts'

const bit = fc.integer({ min: 0, max: 1 })
const matrices: fc.Arbitrary<Matrix> = fc
  .integer({ min: 4, max: 8 })
  .chain((width) => fc.array(fc.array(bit, { minLength: width, maxLength: width }), { minLength: 4, maxLength: 7 }))
  .filter((matrix) => matrix.some((row, c) => c > 0 && row.some((has, p) => has === 1 && matrix[0]?.[p] === 0)))

describe('hidden links', () => {
  const network = networkOf(
    Array.from({ length: 8 }, (_, c) => Array.from({ length: 9 }, (__, p) => Number((c + p) % 3 > 0))),
  )
  const always = () => true
  it('are the same for the same seed and others for another', () => {
    expect(heldOut(network, 0.2, 7, always)).toEqual(heldOut(network, 0.2, 7, always))
    expect(heldOut(network, 0.2, 8, always).hidden).not.toEqual(heldOut(network, 0.2, 7, always).hidden)
  })
  it('are a share of all, and what is left is the rest', () => {
    const { hidden, network: left } = heldOut(network, 0.25, 1, always)
    expect(hidden).toHaveLength(Math.round(linksOf(network).length / 4))
    const both = [...linksOf(left), ...hidden].map((pair) => pair.join()).sort()
    expect(both).toEqual(
      linksOf(network)
        .map((pair) => pair.join())
        .sort(),
    )
  })
  it('leave every partner and every cluster a link, however many are to be hidden', () => {
    const { network: left } = heldOut(network, 1, 3, always)
    expect(Math.min(...left.degree)).toBe(1)
    expect([...left.clusters.keys()].every((c) => (left.start[c + 1] ?? 0) > (left.start[c] ?? 0))).toBe(true)
  })
  it('are none that may not be sought, and strangers are no links', () => {
    const { hidden, strangers } = heldOut(network, 0.2, 5, ([, p]) => p % 2 === 0)
    expect(hidden.every(([, p]) => p % 2 === 0)).toBe(true)
    const linked = new Set(linksOf(network).map((pair) => pair.join()))
    expect(strangers).toHaveLength(5 * hidden.length)
    expect(strangers.some((pair) => linked.has(pair.join()))).toBe(false)
  })
})

describe('recall and separation', () => {
  it('are as worked by hand', () => {
    expect(
      recall(
        [
          [0, 1],
          [0, 2],
          [1, 2],
        ],
        (cluster) => (cluster === 0 ? [1, 3] : [2]),
      ),
    ).toBeCloseTo(2 / 3, 12)
    // 3 beats both, 1 beats one and is equal to the other: (1 + 1 + ½ + 0 …) of 2 × 2.
    expect(separation([3, 1], [1, 2])).toBe((1 + 1 + 0.5 + 0) / 4)
  })
  it('rank by score, then by number of clusters, and leave out what is not open', () => {
    const network = networkOf([
      [1, 1, 1, 0],
      [0, 1, 1, 1],
      [0, 0, 1, 1],
    ])
    expect(topOf(Float64Array.of(5, 1, 1, 9), Uint8Array.of(1, 1, 1, 0), network, 3)).toEqual([0, 2, 1])
  })
})

/** The inverse by Cramer's way would be slow too; this one pivots, unlike the one that is tested. */
function inverted(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => Number(i === j))])
  for (let i = 0; i < size; i += 1) {
    const best = rows.findIndex(
      (row, at) => at >= i && Math.abs(row[i] ?? 0) === Math.max(...rows.slice(i).map((one) => Math.abs(one[i] ?? 0))),
    )
    const pivot = (rows[best] ?? []).map((value, _, all) => value / (all[i] ?? 1))
    rows[best] = rows[i] ?? []
    rows[i] = pivot
    rows.forEach((row, at) => {
      if (at !== i) rows[at] = row.map((value, j) => value - (row[i] ?? 0) * (pivot[j] ?? 0))
    })
  }
  return rows.map((row) => row.slice(size))
}

describe('peers', () => {
  it('EASE is X (I − P / diag P) with P the inverse of XᵀX + λI', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const width = matrix[0]?.length ?? 0
        const gram = Array.from({ length: width }, (_, p) =>
          Array.from({ length: width }, (__, q) =>
            matrix.reduce((sum, row) => sum + (row[p] ?? 0) * (row[q] ?? 0), p === q ? 3 : 0),
          ),
        )
        const inverse = inverted(gram)
        const scores = ease(3)(landscapeOf(matrix))(0)
        scores.forEach((score, p) => {
          const naive = (matrix[0] ?? []).reduce(
            (sum, has, q) => sum + has * (p === q ? 0 : -(inverse[q]?.[p] ?? 0) / (inverse[p]?.[p] ?? 1)),
            0,
          )
          expect(score).toBeCloseTo(naive, 8)
        })
      }),
      { seed: 41, numRuns: 100 },
    )
  })
  it('paths of three links are summed by their degrees, the slow way', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const degree = (p: number): number => matrix.reduce((sum, row) => sum + (row[p] ?? 0), 0)
        const size = (c: number): number => (matrix[c] ?? []).reduce((sum, has) => sum + has, 0)
        const scores = lengthThreePaths(landscapeOf(matrix))(0)
        scores.forEach((score, to) => {
          let naive = 0
          for (let other = 1; other < matrix.length; other += 1)
            matrix[0]?.forEach((has, p) => {
              if (has && matrix[other]?.[p] && matrix[other]?.[to]) naive += 1 / Math.sqrt(degree(p) * size(other))
            })
          expect(score).toBeCloseTo(naive, 9)
        })
      }),
      { seed: 42, numRuns: 100 },
    )
  })
  it('most popular in the region counts its clusters first and all of them between equals', () => {
    const landscape = landscapeOf(
      [
        [1, 0, 0, 0],
        [0, 1, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 1, 1],
      ],
      { clusterRegion: ['north', 'north', 'south', 'south'] },
    )
    const [, second = 0, third = 0, fourth = 0] = mostPopularInRegion(landscape)(0)
    expect(second).toBeGreaterThan(third)
    expect(third).toBeGreaterThan(fourth)
  })
})
