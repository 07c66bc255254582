import type { Point } from '../layout/distances.ts'

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'
const headings: Readonly<Record<Direction, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/**
 * The id of the nearest place in a direction, undefined when nothing lies there. A place counts when it lies within 60
 * degrees of the heading; what lies off the heading counts as further away.
 */
export function nearestTowards(
  from: Point,
  direction: Direction,
  places: Iterable<readonly [string, Point]>,
): string | undefined {
  const heading = headings[direction]
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [id, place] of places) {
    const dx = place.x - from.x
    const dy = place.y - from.y
    const ahead = dx * heading.x + dy * heading.y
    const aside = Math.abs(dx * heading.y) + Math.abs(dy * heading.x)
    if (ahead <= 0 || aside > ahead * Math.sqrt(3)) continue
    const cost = Math.hypot(ahead, 2 * aside)
    if (cost < least) {
      least = cost
      best = id
    }
  }
  return best
}
