/** How many of several independent events happen, each with a probability of its own. */
export interface Tails {
  readonly mean: number
  readonly variance: number
  /** Probability of fewer than `count`, and of at most `count`, 0–1. */
  readonly fewer: number
  readonly atMost: number
}

/**
 * Exact, by adding one event after the other to the distribution (Hong 2013, 10.1016/j.csda.2012.10.006); absolute error
 * about 1e-13. Without events the number is 0 for certain.
 */
export function poissonBinomial(probabilities: Float64Array, count: number): Tails {
  const chance = new Float64Array(count + 1)
  chance[0] = 1
  let mean = 0
  let variance = 0
  for (const p of probabilities) {
    mean += p
    variance += p * (1 - p)
    for (let k = count; k > 0; k -= 1) chance[k] = (chance[k] ?? 0) * (1 - p) + (chance[k - 1] ?? 0) * p
    chance[0] = (chance[0] ?? 0) * (1 - p)
  }
  const fewer = chance.subarray(0, count).reduce((sum, value) => sum + value, 0)
  return { mean, variance, fewer: Math.min(1, fewer), atMost: Math.min(1, fewer + (chance[count] ?? 0)) }
}
