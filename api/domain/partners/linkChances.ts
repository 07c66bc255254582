/** How likely each link is when only degrees are kept, small enough to be held for a whole continent. */
import type { LinkProbability } from '../chance/configurationModel.ts'
import type { Bipartite } from '../overlap/bipartite.ts'

/** Partners of one sector with equally many clusters have equal chances, so that one column stands for all of them. */
export interface LinkChances {
  /** Number of columns. */
  readonly width: number
  /** Column, by partner. */
  readonly columnOf: Int32Array
  /** Partners, by column. */
  readonly size: Int32Array
  /** Probability, 0–1, row by row: a row a cluster. */
  readonly chance: Float64Array
  /** Clusters that two partners are expected to share, by both their columns, row by row. */
  readonly meeting: Float64Array
}

/** Whether a count is more than a sum of probabilities; sums of certain links differ by rounding only. */
export const exceeds = (count: number, expected: number): boolean => count - expected > 1e-9

function meetings(chance: Float64Array, width: number): Float64Array {
  const meeting = new Float64Array(width * width)
  for (let row = 0; row < chance.length; row += width) {
    for (let one = 0; one < width; one += 1) {
      const p = chance[row + one] ?? 0
      const at = one * width
      for (let other = 0; other < width; other += 1) {
        meeting[at + other] = (meeting[at + other] ?? 0) + p * (chance[row + other] ?? 0)
      }
    }
  }
  return meeting
}

/** `linked` must depend on the partner by its sector and degree only, as the configuration model does. Without partners no column. */
export function linkChances({ clusters, sector, degree }: Bipartite, linked: LinkProbability): LinkChances {
  const columnOf = new Int32Array(degree.length)
  const columns = new Map<string, number>()
  const first: number[] = []
  degree.forEach((count, p) => {
    const key = `${sector[p]} ${count}`
    const column = columns.get(key) ?? columns.size
    if (column === columns.size) {
      columns.set(key, column)
      first.push(p)
    }
    columnOf[p] = column
  })
  const width = first.length
  const size = new Int32Array(width)
  for (const column of columnOf) size[column] = (size[column] ?? 0) + 1
  const chance = new Float64Array(clusters.length * width)
  clusters.forEach((_, c) => {
    first.forEach((p, column) => {
      chance[c * width + column] = linked(c, p)
    })
  })
  return { width, columnOf, size, chance, meeting: meetings(chance, width) }
}
