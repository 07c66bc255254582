/** Sorts numbered things by whole numbers from 0, in time that grows with their number and the largest value (Seward 1954). */

/** Where the entries of each value begin when they ascend; values are below `limit`. */
export function begins(values: Int32Array, limit: number): Int32Array {
  const begin = new Int32Array(limit + 1)
  for (const value of values) begin[value + 1] = (begin[value + 1] ?? 0) + 1
  for (let value = 0; value < limit; value += 1) begin[value + 1] = (begin[value + 1] ?? 0) + (begin[value] ?? 0)
  return begin
}

/** `items` so that their values ascend; those of equal values keep their order. `values` are by item, below `limit`. */
export function ascending(items: Int32Array, values: Int32Array, limit: number): Int32Array {
  const own = items.map((item) => values[item] ?? 0)
  const next = begins(own, limit)
  const sorted = new Int32Array(items.length)
  items.forEach((item, place) => {
    const value = own[place] ?? 0
    const at = next[value] ?? 0
    sorted[at] = item
    next[value] = at + 1
  })
  return sorted
}
