import type { Bipartite } from './bipartite.ts'

/** Number of distinct partners that at least one of some clusters has, the clusters given by position; 0 for none. */
export function distinctPartners({ start, partner }: Bipartite, positions: readonly number[]): number {
  const found = new Set<number>()
  for (const position of positions) {
    for (let i = start[position] ?? 0; i < (start[position + 1] ?? 0); i++) found.add(partner[i] ?? -1)
  }
  return found.size
}
