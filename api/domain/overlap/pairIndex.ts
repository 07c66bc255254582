/** All pairs of clusters in one list: (0, 1), (0, 2), … (1, 2), … */

export function pairCount(clusters: number): number {
  return (clusters * Math.max(0, clusters - 1)) / 2
}

/** Position of the pair (a, b), a < b, among all pairs of so many clusters. */
export function pairIndex(clusters: number, a: number, b: number): number {
  return a * clusters - (a * (a + 1)) / 2 + b - a - 1
}

/** Calls back for every pair in the order of the list. */
export function eachPair(clusters: number, visit: (a: number, b: number, index: number) => void): void {
  let index = 0
  for (let a = 0; a < clusters; a += 1) {
    for (let b = a + 1; b < clusters; b += 1) {
      visit(a, b, index)
      index += 1
    }
  }
}
