/** How well a rule finds hidden links. */
import type { Bipartite } from '../../api/domain/overlap/bipartite.ts'
import type { Pair } from './heldOut.ts'

/** Partners by score, the highest first, equal ones by number of clusters, then by name; of those that are `open`. */
export function topOf(score: Float64Array, open: Uint8Array, { degree }: Bipartite, most: number): readonly number[] {
  const ranked = [...score.keys()].filter((p) => open[p] === 1)
  ranked.sort((p, q) => (score[q] ?? 0) - (score[p] ?? 0) || (degree[q] ?? 0) - (degree[p] ?? 0) || p - q)
  return ranked.slice(0, most)
}

/** Share of the hidden links, 0–1, whose partner is in the list of its cluster. */
export function recall(hidden: readonly Pair[], listOf: (cluster: number) => readonly number[]): number {
  return hidden.filter(([cluster, p]) => listOf(cluster).includes(p)).length / hidden.length
}

/** How often a hidden link has a higher score than a stranger, 0–1; equal scores count half. */
export function separation(hidden: readonly number[], strangers: readonly number[]): number {
  const won = hidden.map((one) =>
    strangers.reduce((sum, other) => sum + (one > other ? 1 : one === other ? 0.5 : 0), 0),
  )
  return won.reduce((sum, count) => sum + count, 0) / (hidden.length * strangers.length)
}
