import { middleOf } from './canvasRoom.ts'
import { at, type Point } from './distances.ts'
import { drawnApart, meanPlace } from './drawnApart.ts'
import type { LayoutProblem } from './layoutProblem.ts'
import { type Room, separate } from './separate.ts'

/** Air around an actor as a share of its radius. */
const AIR = 0.25
/** How far partners give up the mere mean place of their clusters for room. */
const SPREAD = 0.7
const REACH = 0.86

/**
 * A place for each partner: the mean place of its clusters, drawn apart because a partner of many clusters lies near the
 * middle of the map whichever they are, then separated from every other actor. Clusters keep their places; a partner
 * without a cluster stands in the middle.
 */
export function placePartners(problem: LayoutProblem, clusters: readonly Point[], room: Room): Point[] {
  const centre = middleOf(room)
  const means = problem.memberships.map(
    (members) => meanPlace(members.flatMap((cluster) => clusters[cluster] ?? [])) ?? centre,
  )
  const discs = clusters.map((point, i) => ({ ...point, radius: at(problem.radii, i) * (1 + AIR), fixed: true }))
  const spread = drawnApart(means, room, SPREAD, REACH).map((point, i) => ({
    ...point,
    radius: at(problem.radii, clusters.length + i) * (1 + AIR),
    fixed: false,
  }))
  return separate([...discs, ...spread], room).slice(clusters.length)
}
