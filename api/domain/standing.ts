/** Where one cluster stands among all, in one quantity. */
import { distribution } from './distribution.ts'

export interface Standing {
  readonly value: number
  /** Values compared, the own one included. */
  readonly clusterCount: number
  /** Values smaller than the own one, and others equal to it. */
  readonly below: number
  readonly equal: number
  /** Mid-rank percentile, 0–100 without either end. */
  readonly percentile: number
  readonly mean: number
  readonly min: number
  readonly max: number
}

/**
 * The standing of `value` among `values`, which hold it too; null when they do not, so that nothing is compared with
 * strangers. The percentile counts those below in full and those equal, the own one among them, half:
 * 100 (below + (equal + 1) / 2) / n, definition C of Crawford, Garthwaite & Slick 2009, 10.1080/13854040902795018.
 */
export function standing(values: readonly number[], value: number): Standing | null {
  const { mean, min, max } = distribution(values)
  const same = values.filter((other) => other === value).length
  if (same === 0 || mean === null || min === null || max === null) return null
  const below = values.filter((other) => other < value).length
  const percentile = (100 * (below + same / 2)) / values.length
  return { value, clusterCount: values.length, below, equal: same - 1, percentile, mean, min, max }
}
