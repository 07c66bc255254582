import type { Point } from './distances.ts'
import type { Room } from './separate.ts'

/** A disc that is on the map already. */
export interface Standing extends Point {
  readonly radius: number
}

const DIRECTIONS = 32
/** Step outwards and air between two discs, in pixels. */
const STEP = 3
const AIR = 1.5

/**
 * The nearest centre around `anchor`, at least `away` pixels from it and inside the room, where a disc of this radius
 * touches none that stands there: tried outwards in steps of 3 pixels, each time in 32 directions from `heading` on
 * (radians, 0 is right). In a full room the last place tried, right at its edge. So nothing that stands is ever moved.
 */
export function freeSpot(
  anchor: Point,
  radius: number,
  standing: readonly Standing[],
  room: Room,
  { away, heading = 0 }: { readonly away: number; readonly heading?: number },
): Point {
  const reach = Math.hypot(room.right - room.left, room.bottom - room.top)
  let last: Point = anchor
  for (let distance = away; distance <= reach; distance += STEP) {
    for (let i = 0; i < DIRECTIONS; i++) {
      // To one side and the other in turn, so that the spot stays near the heading.
      const angle = heading + (i % 2 === 0 ? i : -i - 1) * (Math.PI / DIRECTIONS)
      const spot = { x: anchor.x + distance * Math.cos(angle), y: anchor.y + distance * Math.sin(angle) }
      if (!isInside(spot, room)) continue
      last = spot
      if (isFree(spot, radius, standing)) return spot
    }
  }
  return last
}

function isInside({ x, y }: Point, room: Room): boolean {
  return x >= room.left && x <= room.right && y >= room.top && y <= room.bottom
}

function isFree({ x, y }: Point, radius: number, standing: readonly Standing[]): boolean {
  return standing.every((disc) => {
    const needed = disc.radius + radius + AIR
    const dx = disc.x - x
    const dy = disc.y - y
    return dx * dx + dy * dy >= needed * needed
  })
}
