/**
 * Whether a data set speaks of a quantity at all. Where nobody observed any of it anywhere, 0 is not known but missing; in a
 * synthetic data set nothing is missing: a 0 was drawn. No count at all is nothing observed.
 */
export function inSources(counts: ArrayLike<number>, synthetic: boolean): boolean {
  return synthetic || Array.from(counts).some((count) => count > 0)
}
