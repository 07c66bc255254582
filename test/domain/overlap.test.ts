import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlap } from '../../api/domain/overlap/overlap.ts'
import { eachPair, pairCount, pairIndex } from '../../api/domain/overlap/pairIndex.ts'
import { degreeWeights, equalWeights } from '../../api/domain/overlap/partnerWeights.ts'
import { example, type Matrix, naiveShared, networkOf } from './matrixNetwork.ts'

const rounded = (column: Iterable<number>): number[] => [...column].map((value) => Math.round(value * 1e9) / 1e9)

describe('overlap', () => {
  test('of clusters without any partner lists no pair', () => {
    const network = networkOf([[], [], []])
    expect(overlap(network, equalWeights(network)).a).toHaveLength(0)
  })
  test('of the example lists the five pairs that share anyone, with every measure as worked by hand', () => {
    const network = networkOf(example)
    const found = overlap(network, equalWeights(network))
    expect([...found.a]).toEqual([0, 0, 1, 1, 2])
    expect([...found.b]).toEqual([1, 2, 2, 3, 3])
    expect([...found.shared]).toEqual([3, 2, 1, 1, 1])
    expect([...found.weight]).toEqual([3, 2, 1, 1, 1])
    expect([...found.jaccard]).toEqual([3 / 5, 2 / 5, 1 / 6, 1 / 5, 1 / 4])
    expect([...found.overlapCoefficient]).toEqual([3 / 4, 2 / 3, 1 / 3, 1 / 2, 1 / 2])
    expect([...found.containmentA]).toEqual([3 / 4, 2 / 4, 1 / 4, 1 / 4, 1 / 3])
    expect([...found.containmentB]).toEqual([3 / 4, 2 / 3, 1 / 3, 1 / 2, 1 / 2])
  })
  test('weighted counts a partner of d clusters as 1 / ln(1 + d), the number shared as before', () => {
    const network = networkOf(example)
    const found = overlap(network, degreeWeights(network))
    const [two, three] = [1 / Math.log(3), 1 / Math.log(4)]
    expect([...found.shared]).toEqual([3, 2, 1, 1, 1])
    // Columns 1, 3, 4, 5 and 6 have two clusters each, column 2 has three.
    const [ab = 0] = found.weight
    expect(ab).toBeCloseTo(2 * two + three, 5)
    expect(found.jaccard[0]).toBeCloseTo((2 * two + three) / (4 * two + three), 5)
  })
  test('is what a walk over all pairs of random matrices gives', () => {
    const matrices = fc
      .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 12 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
    fc.assert(fc.property(matrices, agreesWithNaive), { seed: 1, numRuns: 500 })
  })
})

function agreesWithNaive(matrix: Matrix): void {
  const network = networkOf(matrix)
  const found = overlap(network, equalWeights(network))
  const size = matrix.map((row) => row.reduce((sum, has) => sum + has, 0))
  const shared = naiveShared(matrix)
  const expected: number[][] = []
  eachPair(matrix.length, (a, b, index) => {
    const common = shared[index] ?? 0
    const [ofA = 0, ofB = 0] = [size[a], size[b]]
    if (common > 0)
      expected.push([a, b, common, common / (ofA + ofB - common), common / Math.min(ofA, ofB), common / ofA])
  })
  const { a, b, jaccard, overlapCoefficient, containmentA } = found
  expect(
    [...found.shared].map((common, i) => [
      a[i] ?? -1,
      b[i] ?? -1,
      common,
      ...rounded([jaccard[i] ?? -1, overlapCoefficient[i] ?? -1, containmentA[i] ?? -1]),
    ]),
  ).toEqual(expected.map(([first = 0, second = 0, common = 0, ...rest]) => [first, second, common, ...rounded(rest)]))
}

describe('the list of all pairs', () => {
  test('of one cluster or none is empty', () => {
    expect([pairCount(0), pairCount(1)]).toEqual([0, 0])
  })
  test('of 42 clusters has 861 pairs, each at its own place', () => {
    const places: number[] = []
    eachPair(42, (a, b, index) => places.push(index - pairIndex(42, a, b)))
    expect(places).toHaveLength(861)
    expect(new Set(places)).toEqual(new Set([0]))
  })
})
