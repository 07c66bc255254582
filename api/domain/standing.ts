/** Where one cluster stands among all, in one quantity. */
import type { Coverage } from './coverage.ts'
import { distribution } from './distribution.ts'

export interface Standing {
  readonly value: number
  /** Values compared, the own one included. */
  readonly clusterCount: number
  /** Of how many clusters a value is known; where that is too few, the cluster has no place among them. */
  readonly coverage: Coverage
  /** Values smaller than the own one, and others equal to it. */
  readonly below: number | null
  readonly equal: number | null
  /** Mid-rank percentile, 0–100 without either end. */
  readonly percentile: number | null
  readonly mean: number
  readonly min: number
  readonly max: number
}

/**
 * The standing of `value` among `values`, which hold it too; null when they do not, so that nothing is compared with
 * strangers. The percentile counts those below in full and those equal, the own one among them, half:
 * 100 (below + (equal + 1) / 2) / n, definition C of Crawford, Garthwaite & Slick 2009, 10.1080/13854040902795018.
 * Below sufficient coverage only the numbers are given, and no place.
 */
export function standing(values: readonly number[], value: number, covered: Coverage): Standing | null {
  const { mean, min, max } = distribution(values)
  const same = values.filter((other) => other === value).length
  if (same === 0 || mean === null || min === null || max === null) return null
  const compared = { value, clusterCount: values.length, coverage: covered, mean, min, max }
  if (!covered.sufficient) return { ...compared, below: null, equal: null, percentile: null }
  const below = values.filter((other) => other < value).length
  return { ...compared, below, equal: same - 1, percentile: (100 * (below + same / 2)) / values.length }
}
