import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyticChance } from '../../api/domain/chance/analyticChance.ts'
import { configurationModel, settledLinks } from '../../api/domain/chance/configurationModel.ts'
import { poissonBinomial } from '../../api/domain/chance/poissonBinomial.ts'
import { catalogueMatrix } from './catalogueNetwork.ts'
import { allWithTheseMargins, example, exampleSectors, type Matrix, naiveShared, networkOf } from './matrixNetwork.ts'

/** Largest difference between a degree and the sum of its probabilities, over all clusters in each sector and all partners. */
function worstDegree(matrix: Matrix, sectors: readonly number[]): number {
  const linked = configurationModel(networkOf(matrix, sectors))
  const width = matrix[0]?.length ?? 0
  const columns = [...Array(width).keys()]
  const rowErrors = matrix.flatMap((row, cluster) =>
    [...new Set(sectors)].map((code) => {
      const own = columns.filter((column) => sectors[column] === code)
      return own.reduce((sum, column) => sum + (row[column] ?? 0) - linked(cluster, column), 0)
    }),
  )
  const columnErrors = columns.map((column) =>
    matrix.reduce((sum, row, cluster) => sum + (row[column] ?? 0) - linked(cluster, column), 0),
  )
  return Math.max(...[...rowErrors, ...columnErrors].map(Math.abs))
}

describe('the bipartite configuration model', () => {
  test('gives 0 and 1 where the degrees leave no choice', () => {
    const linked = configurationModel(
      networkOf([
        [1, 1, 0],
        [1, 0, 0],
        [1, 0, 0],
      ]),
    )
    const table = [0, 1, 2].map((cluster) => [0, 1, 2].map((partner) => linked(cluster, partner)))
    expect(table.map((row) => row[0])).toEqual([1, 1, 1])
    expect(table.map((row) => row[2])).toEqual([0, 0, 0])
    expect(table.map((row) => row[1])).toEqual([1, 0, 0])
  })
  test('of equal degrees gives the share of links that are there, as worked by hand', () => {
    // Every cluster has 2 of 4 partners, every partner 2 of 4 clusters.
    const circle: Matrix = [
      [1, 1, 0, 0],
      [0, 1, 1, 0],
      [0, 0, 1, 1],
      [1, 0, 0, 1],
    ]
    const linked = configurationModel(networkOf(circle))
    for (let i = 0; i < 16; i += 1) expect(linked(i >> 2, i & 3)).toBeCloseTo(0.5, 10)
  })
  test('keeps every degree on average, within each sector', () => {
    expect(worstDegree(example, exampleSectors)).toBeLessThan(1e-9)
    const { matrix, network } = catalogueMatrix()
    expect(worstDegree(matrix, [...network.sector])).toBeLessThan(1e-9)
  })
  test('keeps every degree on average in random matrices, dense, sparse and full', () => {
    const matrices = fc.array(fc.array(fc.boolean().map(Number), { minLength: 5, maxLength: 5 }), {
      minLength: 2,
      maxLength: 7,
    })
    fc.assert(
      fc.property(matrices, (matrix) => {
        expect(worstDegree(matrix, [1, 1, 1, 2, 2])).toBeLessThan(1e-6)
      }),
      { seed: 3, numRuns: 300 },
    )
  })
})

describe('where the degrees leave no choice', () => {
  const tableOf = (matrix: Matrix): readonly (readonly number[])[] => {
    const linked = configurationModel(networkOf(matrix))
    return matrix.map((row, cluster) => row.map((_, partner) => linked(cluster, partner)))
  }
  test('two clusters with everything that the two small ones have: forced ones and zeros, the rest as worked by hand', () => {
    // A {p1 p2 p3 q1}, B {p1 p2 p3 q2}, C {p1}, D {p2}: A and B must have p1, p2, p3, and C and D nothing but p1 and p2.
    const table = tableOf([
      [1, 1, 1, 1, 0],
      [1, 1, 1, 0, 1],
      [1, 0, 0, 0, 0],
      [0, 1, 0, 0, 0],
    ])
    expect(table[0]?.slice(0, 3)).toEqual([1, 1, 1])
    expect(table[3]?.slice(2)).toEqual([0, 0, 0])
    for (const p of [table[0]?.[3], table[1]?.[4], table[2]?.[0], table[3]?.[1]]) expect(p).toBeCloseTo(0.5, 10)
  })
  test('a pair shares what is forced and half of what is open: 3.5 of the two large ones, 0.5 of the two small ones', () => {
    const matrix = [
      [1, 1, 1, 1, 0],
      [1, 1, 1, 0, 1],
      [1, 0, 0, 0, 0],
      [0, 1, 0, 0, 0],
    ]
    const network = networkOf(matrix)
    const observed = Float64Array.from(naiveShared(matrix))
    const { expected, z } = analyticChance(network, configurationModel(network), observed)
    expect([...expected]).toEqual([3.5, 1, 1, 1, 1, 0.5].map((value) => expect.closeTo(value, 9)))
    expect(z.every((value) => Number.isFinite(value))).toBe(true)
  })
  test('they are counted: 4 forced and 4 forbidden where two of four clusters have three of four partners and two have one', () => {
    // A {p1 p2 p3}, B {p1 p2 p4}, C {p1}, D {p2}: the degrees 3, 3, 1, 1 on both sides force p1 and p2 on A and B.
    const network = networkOf([
      [1, 1, 1, 0],
      [1, 1, 0, 1],
      [1, 0, 0, 0],
      [0, 1, 0, 0],
    ])
    expect(settledLinks(network, configurationModel(network))).toEqual({ forced: 4, forbidden: 4 })
  })
  test('of a cluster without any partner no link is called forbidden, and none of a circle is settled', () => {
    const alone = networkOf([
      [1, 0],
      [0, 1],
      [0, 0],
    ])
    expect(settledLinks(alone, configurationModel(alone))).toEqual({ forced: 0, forbidden: 0 })
  })
  test('a link is certain or impossible exactly where all networks with these degrees agree', () => {
    const matrices = fc.array(fc.array(fc.boolean().map(Number), { minLength: 4, maxLength: 4 }), {
      minLength: 4,
      maxLength: 4,
    })
    let forced = 0
    fc.assert(
      fc.property(matrices, (matrix) => {
        const all = allWithTheseMargins(matrix, [1, 1, 1, 1])
        const table = tableOf(matrix)
        matrix.forEach((row, i) => {
          row.forEach((_, j) => {
            const values = new Set(all.map((other) => other[i]?.[j]))
            const p = table[i]?.[j] ?? Number.NaN
            if (values.size === 1) expect(p).toBe([...values][0])
            else expect(p > 0 && p < 1).toBe(true)
            forced += Number(values.size === 1)
          })
        })
      }),
      { seed: 8, numRuns: 150 },
    )
    expect(forced).toBeGreaterThan(100)
  })
  test('one link away from no choice every degree is still kept, in a nested network of 42 clusters and 432 partners', () => {
    const nested = Array.from({ length: 42 }, (_, i) =>
      Array.from({ length: 432 }, (_, j) => Number(j < 432 * (1 - i / 42) ** 1.5 || (i === 41 && j === 431))),
    )
    const sectors = nested[0]?.map(() => 1) ?? []
    expect(worstDegree(nested, sectors)).toBeLessThan(1e-9)
    // The cell that breaks the nesting is neither certain nor impossible.
    const p = configurationModel(networkOf(nested))(41, 431)
    expect(p).toBeGreaterThan(0)
    expect(p).toBeLessThan(1)
  })
})

describe('the number of independent events', () => {
  test('is 0 for certain when there is none', () => {
    expect(poissonBinomial(new Float64Array(), 0)).toEqual({ mean: 0, variance: 0, fewer: 0, atMost: 1 })
  })
  test('of three with 1/2, 1/3 and 1/4 is as worked by hand', () => {
    // None 1/2 × 2/3 × 3/4 = 1/4; exactly one 6/24 + 3/24 + 2/24 = 11/24.
    const found = poissonBinomial(Float64Array.from([1 / 2, 1 / 3, 1 / 4]), 1)
    expect(found.mean).toBeCloseTo(13 / 12, 12)
    expect(found.variance).toBeCloseTo(1 / 4 + 2 / 9 + 3 / 16, 12)
    expect(found.fewer).toBeCloseTo(1 / 4, 12)
    expect(found.atMost).toBeCloseTo(1 / 4 + 11 / 24, 12)
  })
})

describe('chance without draws', () => {
  test('of pairs of the example is the sum over all ways in which both may be linked', () => {
    const network = networkOf(example, exampleSectors)
    const linked = configurationModel(network)
    const observed = Float64Array.from(naiveShared(example))
    const { expected, pMore, pFewer } = analyticChance(network, linked, observed)
    const both = [0, 1, 2, 3, 4, 5].map((p) => linked(0, p) * linked(1, p))
    let [more, fewer] = [0, 0]
    for (let bits = 0; bits < 64; bits += 1) {
      const weight = both.reduce((product, p, i) => product * ((bits >> i) & 1 ? p : 1 - p), 1)
      const shared = both.filter((_, i) => (bits >> i) & 1).length
      if (shared >= 3) more += weight
      if (shared <= 3) fewer += weight
    }
    expect(expected[0]).toBeCloseTo(
      both.reduce((sum, p) => sum + p, 0),
      12,
    )
    expect([pMore[0], pFewer[0]]).toEqual([expect.closeTo(more, 12), expect.closeTo(fewer, 12)])
  })
  test('expects more than fixed degrees do, because a partner of d clusters counts as d² and not d(d − 1)', () => {
    // Two clusters, two partners of one cluster each: fixed degrees never share anybody.
    const network = networkOf([
      [1, 0],
      [0, 1],
    ])
    const { expected } = analyticChance(network, configurationModel(network), Float64Array.from([0]))
    expect(expected[0]).toBeCloseTo(0.5, 10)
  })
})
