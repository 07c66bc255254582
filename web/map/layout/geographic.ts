import { canvasRoom, middleOf } from './canvasRoom.ts'
import { at, type Point } from './distances.ts'
import type { Degrees, LayoutProblem } from './layoutProblem.ts'
import { type Room, separate } from './separate.ts'

/** Mean radius of the earth and so the length of a degree of latitude, in km. */
const KM_PER_DEGREE = (Math.PI * 6371.009) / 180
const AIR = 1
/** Share of the room's width that actors without a place may take up at its left. */
const MARGIN = 0.3

/** How degrees become pixels. */
export interface Projection {
  readonly pixelsPerKm: number
  project(place: Degrees): Point
}

/**
 * Actors where they are: places by an equirectangular projection around their middle latitude, fitted into the room,
 * then moved apart, so that those of one town stand around it. Actors without a place stand in columns at the left.
 * Source: Snyder 1987, Map Projections, U.S. Geological Survey Professional Paper 1395, 90–91, 10.3133/pp1395.
 */
export function geographic(problem: LayoutProblem): readonly Point[] {
  const { radii, places = [] } = problem
  const room = canvasRoom(problem)
  const { project } = projectionFor(problem)
  const unplaced = radii.flatMap((_, i) => (places[i] ? [] : [i]))
  const columns = inColumns(
    unplaced.map((i) => at(radii, i)),
    room,
  )
  const waiting = new Map(unplaced.map((actor, i) => [actor, columns[i]]))
  const discs = radii.map((radius, i) => {
    const place = places[i]
    const point = place ? project(place) : (waiting.get(i) ?? middleOf(room))
    return { ...point, radius: radius + AIR, fixed: place === undefined }
  })
  return separate(discs, room)
}

/** The projection that fits the known places of a problem into its room; without any, the middle of the room. */
export function projectionFor(problem: Pick<LayoutProblem, 'places' | 'radii' | 'width' | 'height'>): Projection {
  const { places = [], radii } = problem
  const known = places.flatMap((place) => place ?? [])
  const full = canvasRoom(problem)
  const unplaced = radii.filter((_, i) => !places[i])
  const room = { ...full, left: full.left + columnsWidth(unplaced, full) }
  const middle = middleOf(room)
  const lat = range(known.map((place) => place.lat))
  const lon = range(known.map((place) => place.lon))
  const squeeze = Math.cos((lat.middle * Math.PI) / 180)
  const pixelsPerDegree = Math.min(
    (room.right - room.left) / Math.max(lon.extent * squeeze, 0.1),
    (room.bottom - room.top) / Math.max(lat.extent, 0.1),
  )
  return {
    pixelsPerKm: pixelsPerDegree / KM_PER_DEGREE,
    project: (place) => ({
      x: middle.x + (place.lon - lon.middle) * squeeze * pixelsPerDegree,
      y: middle.y - (place.lat - lat.middle) * pixelsPerDegree,
    }),
  }
}

function range(values: readonly number[]): { middle: number; extent: number } {
  if (values.length === 0) return { middle: 0, extent: 0 }
  const least = Math.min(...values)
  const most = Math.max(...values)
  return { middle: (least + most) / 2, extent: most - least }
}

/** Room for one actor in the columns, and how many of them stand under each other. */
function columnStep(radii: readonly number[], room: Room) {
  const step = 2 * (Math.max(0, ...radii) + AIR)
  return { step, rows: Math.max(1, Math.floor((room.bottom - room.top) / Math.max(step, 1)) + 1) }
}

function columnsWidth(radii: readonly number[], room: Room): number {
  if (radii.length === 0) return 0
  const { step, rows } = columnStep(radii, room)
  return Math.min(MARGIN * (room.right - room.left), Math.ceil(radii.length / rows) * step + step)
}

/** Places under each other from the upper left corner of the room, column by column. */
function inColumns(radii: readonly number[], room: Room): readonly Point[] {
  const { step, rows } = columnStep(radii, room)
  return radii.map((_, i) => ({ x: room.left + Math.floor(i / rows) * step, y: room.top + (i % rows) * step }))
}
