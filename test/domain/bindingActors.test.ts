import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { configurationModel } from '../../api/domain/chance/configurationModel.ts'
import { type BindingQuestion, bindingActors, inPairsAbove } from '../../api/domain/overlap/bindingActors.ts'
import { overlap } from '../../api/domain/overlap/overlap.ts'
import { eachPair, pairCount } from '../../api/domain/overlap/pairIndex.ts'
import { equalWeights } from '../../api/domain/overlap/partnerWeights.ts'
import { example, type Matrix, naiveShared, networkOf } from './matrixNetwork.ts'

function question(matrix: Matrix, more: Partial<BindingQuestion> = {}): BindingQuestion {
  const network = networkOf(matrix)
  const observed = Float64Array.from(naiveShared(matrix))
  return { network, weights: equalWeights(network), chosen: [...matrix.keys()], observed, ...more }
}

/** Mean Jaccard over all pairs and the number of pairs that share anyone, the slow way. */
function naiveState(matrix: Matrix): { jaccard: number; sharing: number } {
  const network = networkOf(matrix)
  const { jaccard } = overlap(network, equalWeights(network))
  return { jaccard: jaccard.reduce((sum, value) => sum + value, 0) / pairCount(matrix.length), sharing: jaccard.length }
}
const without = (matrix: Matrix, column: number): Matrix =>
  matrix.map((row) => row.map((has, i) => (i === column ? 0 : has)))

const all = { usual: 20, tied: 20 }

describe('binding actors', () => {
  test('are none where nobody has two of the clusters', () => {
    expect(
      bindingActors(
        question([
          [1, 0],
          [0, 1],
        ]),
        all,
      ),
    ).toEqual([])
  })
  test('of the example are as worked by hand: column 2 has three clusters and explains 3 of 8 shared', () => {
    const [first, second, ...others] = bindingActors(question(example), all)
    // Shared 3 + 2 + 0 + 1 + 1 + 1 = 8. Mean Jaccard (3/5 + 2/5 + 0 + 1/6 + 1/5 + 1/4) / 6.
    const before = (3 / 5 + 2 / 5 + 1 / 6 + 1 / 5 + 1 / 4) / 6
    // Without it A has 3, B 3, C 2, D 2: 2/4, 1/4, 0, 0, 1/4, 1/3.
    const after = (2 / 4 + 1 / 4 + 1 / 4 + 1 / 3) / 6
    expect(first).toEqual({
      partner: 1,
      clusterCount: 3,
      pairCount: 3,
      share: 3 / 8,
      jaccardWith: expect.closeTo(before, 12),
      jaccardWithout: expect.closeTo(after, 12),
      sharingWith: 5,
      sharingWithout: 4,
    })
    expect(second).toMatchObject({ partner: 0, share: 1 / 8 })
    expect(others).toHaveLength(4)
  })
  test('by excess are those that connect pairs above chance more than their degree explains', () => {
    const network = networkOf(example)
    const linked = configurationModel(network)
    const inPairs = inPairsAbove(network, [[0, 1]], linked)
    const found = bindingActors(question(example), { usual: 3, tied: 3 }, (partner) => inPairs(partner).excess ?? 0)
    expect(found.map(({ partner }) => partner)).toEqual([0, 4, 1])
    expect(inPairs(0)).toEqual({ abovePairCount: 1, excess: expect.closeTo(1 - linked(0, 0) * linked(1, 0), 12) })
    // Column 2 is no partner of the first cluster.
    expect(inPairs(2)).toEqual({ abovePairCount: 0, excess: expect.closeTo(-linked(0, 2) * linked(1, 2), 12) })
  })
  test('are in no pair above chance where there is none, and have no excess without a model', () => {
    expect(inPairsAbove(networkOf(example), [])(0)).toEqual({ abovePairCount: 0, excess: null })
    expect(inPairsAbove(networkOf(example), [[0, 1]])(0)).toEqual({ abovePairCount: 1, excess: null })
  })
  test('count the chosen clusters only', () => {
    const found = bindingActors(question(example, { chosen: [0, 1] }), all)
    expect(found.map(({ partner, clusterCount: clusters, share }) => [partner, clusters, share])).toEqual([
      [0, 2, 1 / 3],
      [1, 2, 1 / 3],
      [4, 2, 1 / 3],
    ])
  })
  test('that are equal are not parted at the cut, as long as there is room for them', () => {
    // Column 2 has three clusters; five others have two each.
    const found = (usual: number, tied: number) =>
      bindingActors(question(example), { usual, tied }).map(({ partner }) => partner)
    expect(found(1, 100)).toEqual([1])
    expect(found(2, 100)).toEqual(found(20, 20))
    expect(found(2, 100)).toHaveLength(6)
    expect(found(2, 4)).toEqual(found(20, 20).slice(0, 4))
    expect(found(6, 100)).toHaveLength(6)
  })
  test('change the overlap as a network without them does, worked out anew', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 6, maxLength: 6 }), {
      minLength: 2,
      maxLength: 8,
    })
    fc.assert(
      fc.property(rows, (matrix) => {
        let total = 0
        for (const shared of naiveShared(matrix)) total += shared
        const found = bindingActors(question(matrix), { usual: 100, tied: 100 })
        for (const actor of found) {
          const after = naiveState(without(matrix, actor.partner))
          expect(actor.jaccardWithout).toBeCloseTo(after.jaccard, 10)
          expect(actor.sharingWithout).toBe(after.sharing)
          expect(actor.jaccardWith).toBeCloseTo(naiveState(matrix).jaccard, 10)
          expect(actor.share).toBeCloseTo(pairsOf(matrix, actor.partner) / total, 12)
        }
      }),
      { seed: 6, numRuns: 200 },
    )
  })
})

function pairsOf(matrix: Matrix, column: number): number {
  let pairs = 0
  eachPair(matrix.length, (a, b) => {
    pairs += (matrix[a]?.[column] ?? 0) * (matrix[b]?.[column] ?? 0)
  })
  return pairs
}
