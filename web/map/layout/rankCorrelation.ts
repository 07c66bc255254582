import { at, type Distances } from './distances.ts'

/**
 * Spearman's rank correlation over all pairs of things in two tables of distances, from −1 to 1; ties share their mean rank.
 * 1 means that whatever is closer in one table is closer in the other. NaN when a table holds fewer than two different
 * distances. Source: Spearman 1904, American Journal of Psychology 15(1), 72–101, 10.2307/1412159.
 */
export function rankCorrelation(one: Distances, other: Distances): number {
  return correlation(ranks(upperTriangle(one)), ranks(upperTriangle(other)))
}

/**
 * Each distance replaced by its rank among all pairs, from just above 0 to 1; equal distances share their mean rank.
 * Scaling these instead of the distances asks of the map only that what is closer stays closer (ordinal scaling in one
 * step): Jaccard distances crowd between 0.7 and 1, where a map of the distances themselves is a disc that shows little.
 * Sources: Kruskal 1964, Psychometrika 29, 1–27, 10.1007/BF02289565; Borg & Groenen 2005, chapter 9.
 */
export function rankedDistances(distances: Distances): Distances {
  const { size } = distances
  const pairs = upperTriangle(distances)
  const ranked = ranks(pairs)
  const values = new Float64Array(size * size)
  let pair = 0
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; column++) {
      const value = (at(ranked, pair++) + 1) / pairs.length
      values[row * size + column] = value
      values[column * size + row] = value
    }
  }
  return { size, values }
}

function upperTriangle({ size, values }: Distances): number[] {
  const pairs: number[] = []
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; column++) pairs.push(at(values, row * size + column))
  }
  return pairs
}

/** Ranks from 0; ties share their mean rank. */
function ranks(values: readonly number[]): Float64Array {
  const order = values.map((_, index) => index).sort((a, b) => at(values, a) - at(values, b))
  const result = new Float64Array(values.length)
  let start = 0
  while (start < order.length) {
    let end = start
    while (end + 1 < order.length && at(values, at(order, end + 1)) === at(values, at(order, start))) end++
    for (let place = start; place <= end; place++) result[at(order, place)] = (start + end) / 2
    start = end + 1
  }
  return result
}

function correlation(xs: Float64Array, ys: Float64Array): number {
  const middle = (xs.length - 1) / 2
  let both = 0
  let ofX = 0
  let ofY = 0
  xs.forEach((x, index) => {
    const dx = x - middle
    const dy = at(ys, index) - middle
    both += dx * dy
    ofX += dx * dx
    ofY += dy * dy
  })
  return both / Math.sqrt(ofX * ofY)
}
