import { canvasRoom, middleOf, onEllipse } from './canvasRoom.ts'
import { type Distances, jaccardDistances, type Point } from './distances.ts'
import { drawnApart } from './drawnApart.ts'
import type { LayoutProblem } from './layoutProblem.ts'
import { placePartners } from './partners.ts'
import { rankedDistances } from './rankCorrelation.ts'
import { withRoomForNames } from './roomForNames.ts'
import type { Room } from './separate.ts'
import { smacof } from './smacof.ts'
import { torgerson } from './torgerson.ts'

/** How far clusters give up their scaled place for an evenly filled map; the rank correlation hardly changes. */
const SPREAD = 0.6

/**
 * The overlap map: clusters that share more partners stand closer, partners stand among their clusters, nothing overlaps.
 * Clusters are scaled by the ranks of their Jaccard distances (see `rankedDistances`, `smacof`) into the shape of the
 * canvas, from Torgerson's start. Clusters without partners have no place of their own and stand along the rim.
 * No actor gives no point.
 */
export function overlapMap(problem: LayoutProblem): readonly Point[] {
  const { clusters, memberships } = problem
  const linked = new Set(memberships.flat())
  const ids = Array.from({ length: clusters }, (_, cluster) => cluster)
  const inside = ids.filter((cluster) => linked.has(cluster))
  const outside = ids.filter((cluster) => !linked.has(cluster))
  const room = canvasRoom(problem)
  const spots = new Map<number, Point>()
  const core = outside.length === 0 ? room : shrunk(room, 0.16)
  const wanted = rankedDistances(restricted(jaccardDistances(clusters, memberships), inside))
  scaled(wanted, core).forEach((point, i) => {
    const cluster = inside[i]
    if (cluster !== undefined) spots.set(cluster, point)
  })
  outside.forEach((cluster, i) => {
    // From the top clockwise.
    spots.set(cluster, onEllipse(room, (2 * Math.PI * i) / outside.length - Math.PI / 2))
  })
  const centre = middleOf(room)
  const start = ids.map((cluster) => spots.get(cluster) ?? centre)
  const placed = withRoomForNames(start, { inside, wanted, room, core })
  return [...placed, ...placePartners(problem, placed, room)]
}

/** Scaled positions that fill the room. */
function scaled(wanted: Distances, room: Room): Point[] {
  const width = room.right - room.left
  const height = room.bottom - room.top
  const { points } = smacof(wanted, torgerson(wanted), width / height)
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  const filled = points.map(({ x, y }) => ({
    x: room.left + width * share(x, xs),
    y: room.top + height * share(y, ys),
  }))
  return drawnApart(filled, room, SPREAD, 1.06)
}

/** Where a value lies between the smallest and the largest, from 0 to 1; the middle when all are equal. */
function share(value: number, all: readonly number[]): number {
  const least = Math.min(...all)
  const most = Math.max(...all)
  return most - least < 1e-9 ? 0.5 : (value - least) / (most - least)
}

function restricted({ size, values }: Distances, kept: readonly number[]): Distances {
  return {
    size: kept.length,
    values: Float64Array.from(kept.flatMap((row) => kept.map((column) => values[row * size + column] ?? 0))),
  }
}

function shrunk(room: Room, part: number): Room {
  const dx = (room.right - room.left) * part
  const dy = (room.bottom - room.top) * part
  return { left: room.left + dx, top: room.top + dy, right: room.right - dx, bottom: room.bottom - dy }
}
