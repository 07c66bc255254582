/** How often two clusters are in one group, over a list of groupings. */
import { eachPair, pairCount, pairIndex } from '../overlap/pairIndex.ts'
import type { Grouping } from './problem.ts'

export type Standing = 'always' | 'never' | 'open'

/** Groupings with both clusters of a pair in one group, in the order of `eachPair`. */
export function togetherCounts(groupings: readonly Grouping[], clusters: number): Int32Array {
  const counts = new Int32Array(pairCount(clusters))
  for (const group of groupings.flat()) {
    eachPair(group.length, (i, j) => {
      const [a = 0, b = 0] = [group[i], group[j]]
      const pair = pairIndex(clusters, Math.min(a, b), Math.max(a, b))
      counts[pair] = (counts[pair] ?? 0) + 1
    })
  }
  return counts
}

/** `count` of so many groupings, at least one. */
export function standing(count: number, of: number): Standing {
  if (count === 0) return 'never'
  return count === of ? 'always' : 'open'
}

/** In how many of the groupings each group is, whole and with no other cluster. */
export function wholeCounts(groups: Grouping, groupings: readonly Grouping[]): readonly number[] {
  const keyOf = (group: readonly number[]): string => [...group].sort((a, b) => a - b).join()
  const counts = new Map<string, number>()
  for (const group of groupings.flat()) counts.set(keyOf(group), (counts.get(keyOf(group)) ?? 0) + 1)
  return groups.map((group) => counts.get(keyOf(group)) ?? 0)
}
