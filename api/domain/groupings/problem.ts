/**
 * What a grouping is searched in: clusters that must stay together are one block, so that no search can part them. All values
 * are whole numbers (thousandths of a shared partner), so that sums are exact and equal on every machine.
 */

/** Groups of positions, clusters or blocks: each position in one of them. */
export type Grouping = readonly (readonly number[])[]

export interface Limits {
  /** Number of groups. */
  readonly leastGroups: number
  readonly mostGroups: number
  /** Clusters of each group. */
  readonly leastSize: number
  readonly mostSize: number
}

export interface Problem extends Limits {
  /** Clusters of each block, ascending; blocks by their first cluster. */
  readonly blocks: readonly (readonly number[])[]
  readonly size: Int32Array
  /** What a block is worth by itself: its pairs of clusters. */
  readonly own: Float64Array
  /** What two blocks are worth in one group, blocks × blocks, symmetric. */
  readonly weight: Float64Array
  /** 1 where two blocks may not be in one group, blocks × blocks, symmetric. */
  readonly apart: Uint8Array
}

/** The number at a place of a column; 0 beyond its end. */
export const valueAt = (column: ArrayLike<number>, place: number): number => column[place] ?? 0

/** What a group of blocks is worth. */
export function groupValue({ own, weight, blocks: { length } }: Problem, group: readonly number[]): number {
  let value = 0
  group.forEach((block, i) => {
    value += own[block] ?? 0
    for (let j = 0; j < i; j += 1) value += weight[block * length + (group[j] ?? 0)] ?? 0
  })
  return value
}

export function groupingValue(problem: Problem, grouping: Grouping): number {
  return grouping.reduce((sum, group) => sum + groupValue(problem, group), 0)
}

/** Groups of clusters, each ascending, by their first cluster. */
export function inClusters({ blocks }: Problem, grouping: Grouping): Grouping {
  return grouping
    .map((group) => group.flatMap((block) => blocks[block] ?? []).sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b)
}
