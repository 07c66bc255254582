import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { bitModel } from '../../api/domain/chance/bitModel.ts'
import { chance } from '../../api/domain/chance/chance.ts'
import { listModel } from '../../api/domain/chance/listModel.ts'
import { drawsOnBits, nullModel } from '../../api/domain/chance/nullModel.ts'
import type { NullTally } from '../../api/domain/chance/nullTally.ts'
import { degreeWeights, equalWeights } from '../../api/domain/overlap/partnerWeights.ts'
import { catalogueMatrix } from './catalogueNetwork.ts'
import { allWithTheseMargins, example, exampleSectors, naiveShared, networkOf } from './matrixNetwork.ts'

const network = networkOf(example, exampleSectors)

function drawn(draws: number, seed: number, of = network) {
  const model = nullModel(of, equalWeights(of), seed)
  model.draw(draws)
  return model.tally
}

describe('the null model', () => {
  test('has counted nothing before its first draw, but knows what is observed', () => {
    const { tally } = nullModel(network, equalWeights(network), 1)
    expect(tally.draws).toBe(0)
    expect([...tally.observed]).toEqual(naiveShared(example))
    expect([...tally.less, ...tally.more, ...tally.squares].every((count) => count === 0)).toBe(true)
  })
  test('expects of the first pair 71/30 with P(≥ 3) = 1/3 and P(≤ 3) = 29/30, as worked by hand', () => {
    // Both miss the same partner in 2 of 12 matrices of the first sector and in 3 of 15 of the second; then they share two.
    const { expected, pMore, pFewer } = chance(drawn(40_000, 3), 1)
    expect(expected[0]).toBeCloseTo(71 / 30, 1)
    expect(Math.abs((pMore[0] ?? 0) - 1 / 3)).toBeLessThan(0.012)
    expect(Math.abs((pFewer[0] ?? 0) - 29 / 30)).toBeLessThan(0.005)
  })
  test('gives every pair the mean, spread and tails of all 180 matrices with these margins', () => {
    const all = allWithTheseMargins(example, exampleSectors).map(naiveShared)
    const observed = naiveShared(example)
    const { expected, z, pMore, pFewer, shareLess } = chance(drawn(40_000, 4), 1)
    observed.forEach((shared, pair) => {
      const values = all.map((counts) => counts[pair] ?? 0)
      const part = (keep: (value: number) => boolean): number => values.filter(keep).length / values.length
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
      // Four standard errors of 40,000 draws, a little widened because neighbouring draws are not quite independent.
      expect(Math.abs((expected[pair] ?? 0) - mean)).toBeLessThan(0.025)
      expect(Math.abs((z[pair] ?? 0) - (shared - mean) / spread)).toBeLessThan(0.06)
      expect(Math.abs((pMore[pair] ?? 0) - part((value) => value >= shared))).toBeLessThan(0.015)
      expect(Math.abs((pFewer[pair] ?? 0) - part((value) => value <= shared))).toBeLessThan(0.015)
      expect(Math.abs((shareLess[pair] ?? 0) - part((value) => value < shared))).toBeLessThan(0.015)
    })
  })
  test('gives the same tally whether the draws are asked for at once or bit by bit', () => {
    const model = nullModel(network, equalWeights(network), 9)
    for (const draws of [1, 20, 79]) model.draw(draws)
    expect(model.tally).toEqual(drawn(100, 9))
  })
  test('weighted compares sums of whole parts, so that equal sums are equal', () => {
    const weights = degreeWeights(network)
    const model = nullModel(network, weights, 2)
    model.draw(2_000)
    const { observed, less, more } = model.tally
    expect([...observed].every(Number.isInteger)).toBe(true)
    const [ab = 0, , ad = 0] = observed
    expect([ab / weights.unit, ad]).toEqual([expect.closeTo(2 / Math.log(3) + 1 / Math.log(4), 5), 0])
    // Two clusters that share nobody can share no less, and some draws share as little.
    expect(less[2]).toBe(0)
    expect(more[2]).toBeLessThan(2_000)
  })
})

function digestOf({ observed, deviation, squares, less, more }: NullTally): string {
  const digest = createHash('sha256')
  for (const column of [observed, deviation, squares, less, more]) digest.update([...column].join())
  return digest.digest('hex')
}

describe('the choice between lists and bits', () => {
  /** Every cluster has one partner in so many, and others than the next cluster. */
  const filled = (clusters: number, width: number, every: number) =>
    networkOf(
      Array.from({ length: clusters }, (_, c) =>
        Array.from({ length: width }, (_, p) => Number((p + 7 * c) % every === 0)),
      ),
    )
  test('takes bits where clusters have a good part of all partners, lists where they have few', () => {
    expect(drawsOnBits(catalogueMatrix().network)).toBe(true)
    expect(drawsOnBits(filled(40, 400, 7))).toBe(true)
    expect(drawsOnBits(filled(40, 4_000, 300))).toBe(false)
  })
  test('is kept to: each network is drawn as by the sampler that it was given to', () => {
    for (const [network, modelOf] of [
      [filled(20, 200, 7), bitModel],
      [filled(20, 3_000, 300), listModel],
    ] as const) {
      const alone = modelOf(network, equalWeights(network), 5)
      alone.draw(50)
      expect(drawn(50, 5, network)).toEqual(alone.tally)
    }
  })
  test('changes nothing but the draws: both find the same, as far as 1,500 of them can tell', () => {
    const { network } = catalogueMatrix()
    const [onBits, onLists] = [bitModel, listModel].map((modelOf) => {
      const model = modelOf(network, equalWeights(network), 12)
      model.draw(1_500)
      return chance(model.tally, 1)
    })
    const off = [...(onBits?.expected ?? [])].map((value, pair) => Math.abs(value - (onLists?.expected[pair] ?? 0)))
    // A count spreads by 4.6 at most, so its mean of 1,500 by 0.12, the difference of two by 0.17; 2.4 times that is not seen in these.
    expect(Math.max(...off)).toBeLessThan(0.4)
    const z = [...(onBits?.z ?? [])].map((value, pair) => value - (onLists?.z[pair] ?? 0))
    expect(Math.sqrt(z.reduce((sum, value) => sum + value * value, 0) / z.length)).toBeLessThan(0.08)
  })
})

describe('seed 1', () => {
  const { network } = catalogueMatrix()
  test('gives the committed digest on catalogue-2017, on bits, on every machine', () => {
    expect(digestOf(drawn(1_000, 1, network))).toBe('fabc9e897606897887f6afa31153038c7999b5b340e4bba036ecbc9b7ad094c6')
  })
  test('gives the committed digest on lists', () => {
    const model = listModel(network, equalWeights(network), 1)
    model.draw(1_000)
    expect(digestOf(model.tally)).toBe('8eac4812c51a2cd9db9f4a20af0b4ccc172dc8e71acab876075a913200e624a7')
  })
})
