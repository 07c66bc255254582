/** What a list of good groupings has in common, and how two of them differ. Pure. */

type Groups = readonly (readonly string[])[]

/** Groups of the first grouping with in how many of all they are whole; those that are in most come first. */
export function stableGroups(groups: Groups, wholeCounts: readonly number[]) {
  return groups
    .map((clusters, i) => ({ clusters, count: wholeCounts[i] ?? 0 }))
    .sort((a, b) => b.count - a.count || b.clusters.length - a.clusters.length)
}

/** Clusters of a grouping that are in none of its groups that the first one has too. */
export function placedOtherwise(groups: Groups, first: Groups): readonly string[] {
  const keyOf = (group: readonly string[]): string => [...group].sort().join()
  const known = new Set(first.map(keyOf))
  return groups.filter((group) => !known.has(keyOf(group))).flat()
}
