interface Counts {
  readonly values: readonly { readonly count: number; readonly cluster: { readonly id: string } }[]
}

/**
 * The cluster in focus before anyone chooses: the one with most knowledge institutions and public actors together,
 * of equals the one with the smallest id. Undefined when there is no cluster.
 */
export function firstFocus({ knowledge, public: publicActors }: { knowledge: Counts; public: Counts }): string | undefined {
  const totals = new Map<string, number>()
  for (const { cluster, count } of [...knowledge.values, ...publicActors.values]) {
    totals.set(cluster.id, (totals.get(cluster.id) ?? 0) + count)
  }
  return [...totals].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0]
}
