interface Counts {
  readonly mean?: number | null
  readonly values: readonly { readonly count: number; readonly cluster: { readonly id: string } }[]
}

/**
 * The cluster in focus before anyone chooses: the most ordinary one, whose numbers of knowledge institutions and public actors
 * are together nearest to their means; of equals the one with the smallest id. Undefined when there is no cluster.
 */
export function firstFocus(landscape: { readonly knowledge: Counts; readonly public: Counts }): string | undefined {
  const distances = new Map<string, number>()
  for (const { mean, values } of [landscape.knowledge, landscape.public]) {
    for (const { cluster, count } of values) {
      distances.set(cluster.id, (distances.get(cluster.id) ?? 0) + Math.abs(count - (mean ?? 0)))
    }
  }
  return [...distances].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))[0]?.[0]
}
