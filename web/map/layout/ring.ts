import { canvasRoom, middleOf, onEllipse } from './canvasRoom.ts'
import { jaccardDistances, type Point } from './distances.ts'
import type { LayoutProblem } from './layoutProblem.ts'
import { placePartners } from './partners.ts'
import { rankedDistances } from './rankCorrelation.ts'
import type { Room } from './separate.ts'
import { smacof } from './smacof.ts'
import { torgerson } from './torgerson.ts'

/** Share of the ring's room that partners keep to. */
const INSIDE = 0.78

/**
 * All clusters on one ellipse at equal steps, in the order of their direction on the overlap map, so that neighbours
 * share partners as far as one line allows; partners inside, among their clusters. No actor gives no point.
 */
export function ring(problem: LayoutProblem): readonly Point[] {
  const room = canvasRoom(problem)
  const order = ringOrder(problem)
  const placeOf = new Map(order.map((cluster, i) => [cluster, onEllipse(room, (2 * Math.PI * i) / order.length)]))
  const clusters = order.map((_, cluster) => placeOf.get(cluster) ?? middleOf(room))
  return [...clusters, ...placePartners(problem, clusters, inner(room))]
}

/** Indexes of the clusters by the direction in which they lie when scaled by their Jaccard distances. */
export function ringOrder({ clusters, memberships }: Pick<LayoutProblem, 'clusters' | 'memberships'>): number[] {
  const wanted = rankedDistances(jaccardDistances(clusters, memberships))
  const directions = smacof(wanted, torgerson(wanted)).points.map(({ x, y }) => Math.atan2(y, x))
  return directions.map((_, i) => i).sort((a, b) => (directions[a] ?? 0) - (directions[b] ?? 0) || a - b)
}

function inner(room: Room): Room {
  const dx = ((room.right - room.left) * (1 - INSIDE)) / 2
  const dy = ((room.bottom - room.top) * (1 - INSIDE)) / 2
  return { left: room.left + dx, top: room.top + dy, right: room.right - dx, bottom: room.bottom - dy }
}
