import type { Point } from '../layout/distances.ts'

/** Whether two places are further apart than so many pixels of the plane. */
export function isElsewhere(one: Point, other: Point, pixels = 0.01): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) > pixels
}
