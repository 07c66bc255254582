/** What a cluster has in common with a group: where else could it go? */
import type { Bipartite } from '../overlap/bipartite.ts'

export interface Fit {
  /** Distinct partners of the cluster, and those of them that the group has too. */
  readonly partnerCount: number
  readonly alreadyThereCount: number
  /** Partners shared with each cluster of the group, added up. */
  readonly shared: number
}

/** Clusters by position; the cluster itself is no part of the group that it is compared with. */
export function fit({ start, partner }: Bipartite, cluster: number, group: readonly number[]): Fit {
  const partnersOf = (one: number) => partner.subarray(start[one], start[one + 1])
  const own = new Set(partnersOf(cluster))
  const met = new Set<number>()
  let shared = 0
  for (const other of group) {
    if (other === cluster) continue
    for (const p of partnersOf(other)) {
      if (!own.has(p)) continue
      met.add(p)
      shared += 1
    }
  }
  return { partnerCount: own.size, alreadyThereCount: met.size, shared }
}
