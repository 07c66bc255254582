/** How far distances on a map can be trusted: pure. */
import type { MapGraph } from '../graph/mapGraph.ts'
import { layoutProblem } from '../graph/mapGraph.ts'
import { jaccardDistances, planeDistances } from './distances.ts'
import { rankCorrelation } from './rankCorrelation.ts'
import type { PlacedGraph } from './useLayout.ts'

/** The page does not wait for more pairs than those of so many clusters. */
const most = 300

/**
 * Spearman's rank correlation between the distances of clusters on the map and their Jaccard distances, over all pairs of
 * clusters that have a partner; 1 when the nearer always shares more. Undefined for fewer than three of them, for more than
 * 300, and where all distances are equal.
 */
export function distanceTrust({ whole, positions, width, height }: PlacedGraph): number | undefined {
  const clusters = whole.actors.slice(0, whole.clusters)
  const placed = clusters.flatMap(({ id, degree }, index) => {
    const at = positions.get(id)
    return at && degree > 0 ? [{ index, at }] : []
  })
  if (placed.length < 3 || placed.length > most) return undefined
  const rank = new Map(placed.map(({ index }, place) => [index, place]))
  const { memberships } = layoutProblem(whole, width, height)
  const kept = memberships.map((members) => members.flatMap((index) => rank.get(index) ?? []))
  const correlation = rankCorrelation(jaccardDistances(placed.length, kept), planeDistances(placed.map(({ at }) => at)))
  return Number.isNaN(correlation) ? undefined : correlation
}

/** The clusters with which one shares most of their partners (Jaccard), most first; of equals those that come first. */
export function strongestTies(
  { actors, clusters, neighbours }: MapGraph,
  id: string,
  count: number,
): readonly string[] {
  const own = neighbours.get(id) ?? new Set<string>()
  return actors
    .slice(0, clusters)
    .filter((other) => other.id !== id)
    .map((other) => {
      const theirs = neighbours.get(other.id) ?? new Set<string>()
      const shared = [...own].filter((one) => theirs.has(one)).length
      return { id: other.id, share: shared === 0 ? 0 : shared / (own.size + theirs.size - shared) }
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, count)
    .map((tie) => tie.id)
}
