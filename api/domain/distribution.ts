/** How numbers are distributed. */

export interface Distribution {
  readonly mean: number | null
  readonly median: number | null
  readonly min: number | null
  readonly max: number | null
  /** First, second and third quartile. */
  readonly quartiles: readonly number[] | null
}

const nothing: Distribution = { mean: null, median: null, min: null, max: null, quartiles: null }

/**
 * The value below which the share `share` (0–1) of ascending values lies, by linear interpolation between neighbours:
 * type 7 of Hyndman & Fan 1996, 10.1080/00031305.1996.10473566.
 */
export function quantile(ascending: readonly number[], share: number): number {
  const at = (ascending.length - 1) * share
  const below = ascending[Math.floor(at)] ?? 0
  const above = ascending[Math.ceil(at)] ?? 0
  return below + (above - below) * (at - Math.floor(at))
}

/** Every measure is null when there is no value. */
export function distribution(values: readonly number[]): Distribution {
  const ascending = [...values].sort((a, b) => a - b)
  const [min] = ascending
  const max = ascending.at(-1)
  if (min === undefined || max === undefined) return nothing
  const quartiles = [0.25, 0.5, 0.75].map((share) => quantile(ascending, share))
  const mean = ascending.reduce((sum, value) => sum + value, 0) / ascending.length
  return { mean, median: quantile(ascending, 0.5), min, max, quartiles }
}
