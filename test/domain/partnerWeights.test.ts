import { describe, expect, test } from 'vitest'
import { naturalLogarithm } from '../../api/domain/chance/naturalLogarithm.ts'
import { degreeWeights, equalWeights } from '../../api/domain/overlap/partnerWeights.ts'
import { example, networkOf } from './matrixNetwork.ts'

describe('weights of partners', () => {
  test('of nobody are none', () => {
    expect(equalWeights(networkOf([[], []])).parts).toHaveLength(0)
  })
  test('are all 1, or 1 / ln(1 + d) in millionths', () => {
    const network = networkOf(example)
    expect(equalWeights(network)).toEqual({ unit: 1, parts: new Int32Array(6).fill(1) })
    const { unit, parts } = degreeWeights(network)
    // 1 / ln 3 = 0.910239…, 1 / ln 4 = 0.721347…
    expect([unit, ...parts]).toEqual([1_000_000, 910239, 721348, 910239, 910239, 910239, 910239])
  })
  test('take their logarithm within 2 parts in 10^15, by arithmetic alone', () => {
    for (let count = 2; count < 5_000; count += 1) {
      expect(Math.abs(naturalLogarithm(count) / Math.log(count) - 1)).toBeLessThan(2e-15)
    }
    expect(naturalLogarithm(1)).toBe(0)
  })
})
