/** Written apart from the page's own rank correlation, because it judges the page's map. */

/**
 * Spearman's rank correlation, from −1 to 1: Pearson's correlation of the ranks, where equal values share their mean rank.
 * NaN when either list holds fewer than two different values.
 * Source: Spearman 1904, American Journal of Psychology 15(1), 72–101, 10.2307/1412159.
 */
export function spearman(xs: readonly number[], ys: readonly number[]): number {
  const [a, b] = [meanRanks(xs), meanRanks(ys)]
  const middle = (xs.length + 1) / 2
  const product = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, rank, i) => sum + (rank - middle) * ((other[i] ?? Number.NaN) - middle), 0)
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b))
}

/** Ranks from 1: how many values are smaller, and half of the others that are equal. */
function meanRanks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const smaller = values.filter((other) => other < value).length
    const equal = values.filter((other) => other === value).length
    return smaller + (equal + 1) / 2
  })
}
