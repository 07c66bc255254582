/** How some clusters split their partners: the sets of an UpSet plot (Lex et al. 2014, 10.1109/TVCG.2014.2346248). */
import type { Bipartite } from './bipartite.ts'

export interface Intersection {
  /** Positions in `Bipartite.clusters`, ascending. */
  readonly clusters: readonly number[]
  /** Partners (positions in `Bipartite.actors`) of exactly these clusters among the chosen ones, ascending; at least one. */
  readonly partners: readonly number[]
}

/** `chosen` are positions of clusters, ascending, at most 30. Largest first, then those of fewer clusters, then by name. */
export function intersections({ start, partner }: Bipartite, chosen: readonly number[]): readonly Intersection[] {
  const bits = new Map<number, number>()
  chosen.forEach((cluster, place) => {
    for (const p of partner.subarray(start[cluster], start[cluster + 1])) bits.set(p, (bits.get(p) ?? 0) | (1 << place))
  })
  const partnersOf = new Map<number, number[]>()
  for (const [p, set] of [...bits].sort(([p], [q]) => p - q)) {
    const partners = partnersOf.get(set)
    if (partners) partners.push(p)
    else partnersOf.set(set, [p])
  }
  const found = [...partnersOf].map(([set, partners]) => ({
    clusters: chosen.filter((_, place) => set & (1 << place)),
    partners,
  }))
  return found.sort(
    (one, other) =>
      other.partners.length - one.partners.length ||
      one.clusters.length - other.clusters.length ||
      firstDifference(one.clusters, other.clusters),
  )
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  return one.map((cluster, i) => cluster - (other[i] ?? 0)).find((difference) => difference !== 0) ?? 0
}
