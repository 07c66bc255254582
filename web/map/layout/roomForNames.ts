import { at, type Distances, type Point, planeDistances } from './distances.ts'
import { meanPlace } from './drawnApart.ts'
import { type Room, separate } from './separate.ts'
import { guttman } from './smacof.ts'

/** Half the room of a cluster with its name along x, in pixels; how many times less it needs upright; share of the room given up for it at most. */
const NAME_ROOM = 52
const NAME_SHAPE = 2.6
const FILL = 0.34
/** Rounds of scaling and parting; more change nothing that can be measured. */
const ROUNDS = 12
/** How far a round goes towards the scaled places, from 0 to 1, and how much larger than now the scaled map may grow. */
const STEP = 0.5
const GROWTH = 1.3

interface ScaledClusters {
  /** Indexes of the clusters that have wanted distances, in their order. */
  readonly inside: readonly number[]
  /** Distances wanted between them, in any unit. */
  readonly wanted: Distances
  readonly room: Room
  /** The part of the room in which they are kept. */
  readonly core: Room
}

/**
 * Places near `start` at which each cluster has room for itself and its name. Moving them apart alone undoes much of the
 * scaling, so that takes turns with steps back towards the wanted distances (projected majorisation). Clusters that are
 * not inside start each round from where they were. The last parting decides, so no name lacks room for the scaling's sake.
 */
export function withRoomForNames(start: readonly Point[], { inside, wanted, room, core }: ScaledClusters): Point[] {
  const among = (points: readonly Point[]) => inside.flatMap((cluster) => points[cluster] ?? [])
  const scale = GROWTH * bestScale(planeDistances(among(start)), wanted)
  const goal = { size: wanted.size, values: wanted.values.map((distance) => scale * distance) }
  let placed = parted(start, room)
  for (let round = 0; round < ROUNDS; round++) {
    const next = [...start]
    towards(among(placed), goal).forEach((point, i) => {
      next[at(inside, i)] = within(core, point)
    })
    placed = parted(next, room)
  }
  return placed
}

/** Moves clusters apart: as discs of a plane that is stretched upright. */
function parted(clusters: readonly Point[], room: Room): Point[] {
  const area = (room.right - room.left) * (room.bottom - room.top) * NAME_SHAPE
  const radius = Math.min(NAME_ROOM, FILL * Math.sqrt(area / Math.max(1, clusters.length)))
  const discs = clusters.map(({ x, y }) => ({ x, y: y * NAME_SHAPE, radius, fixed: false }))
  const stretched = { ...room, top: room.top * NAME_SHAPE, bottom: room.bottom * NAME_SHAPE }
  return separate(discs, stretched).map(({ x, y }) => ({ x, y: y / NAME_SHAPE }))
}

/** One step of the way to the Guttman transform, around the points' own middle. */
function towards(points: readonly Point[], goal: Distances): Point[] {
  const middle = meanPlace(points) ?? { x: 0, y: 0 }
  return guttman(points, planeDistances(points), goal).map((aim, i) => {
    const { x, y } = points[i] ?? aim
    return { x: x + STEP * (middle.x + aim.x - x), y: y + STEP * (middle.y + aim.y - y) }
  })
}

/** The factor by which wanted distances come nearest to those on the map, by least squares; 1 when there are none. */
function bestScale(onMap: Distances, wanted: Distances): number {
  let both = 0
  let squares = 0
  wanted.values.forEach((distance, pair) => {
    both += distance * at(onMap.values, pair)
    squares += distance * distance
  })
  return squares === 0 ? 1 : both / squares
}

function within({ left, right, top, bottom }: Room, { x, y }: Point): Point {
  return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) }
}
