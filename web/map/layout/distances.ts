/** A symmetric table of distances between `size` things, row by row, with zeros in the diagonal. */
export interface Distances {
  readonly size: number
  readonly values: Float64Array
}

export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Jaccard distance between clusters, 1 − |A ∩ B| / |A ∪ B|, from 0 (same partners) to 1 (none in common).
 * `memberships` holds for each partner the indexes of its clusters; two clusters without any partner are 1 apart.
 * Source: Jaccard 1901, Bulletin de la Société vaudoise des sciences naturelles 37, 547–579, 10.5169/seals-266450.
 */
export function jaccardDistances(clusters: number, memberships: readonly (readonly number[])[]): Distances {
  const shared = new Float64Array(clusters * clusters)
  for (const members of memberships) {
    for (const a of members) for (const b of members) shared[a * clusters + b] = at(shared, a * clusters + b) + 1
  }
  const values = shared.map((both, cell) => {
    const a = Math.floor(cell / clusters)
    const b = cell % clusters
    if (a === b) return 0
    const either = at(shared, a * clusters + a) + at(shared, b * clusters + b) - both
    return either === 0 ? 1 : 1 - both / either
  })
  return { size: clusters, values }
}

/** Distances between points of the plane, in the unit of their coordinates. */
export function planeDistances(points: readonly Point[]): Distances {
  const size = points.length
  const values = new Float64Array(size * size)
  points.forEach((a, row) => {
    points.forEach((b, column) => {
      values[row * size + column] = Math.hypot(a.x - b.x, a.y - b.y)
    })
  })
  return { size, values }
}

/** The value at an index that is known to be inside the array. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0
}
