import { at, type Point } from './distances.ts'
import type { Room } from './separate.ts'

/** The mean of places; undefined when there is none. */
export function meanPlace(places: readonly Point[]): Point | undefined {
  if (places.length === 0) return undefined
  return {
    x: places.reduce((sum, place) => sum + place.x, 0) / places.length,
    y: places.reduce((sum, place) => sum + place.y, 0) / places.length,
  }
}

/**
 * Moves points outwards along the rays from their own middle, towards a distance that grows with the square root of
 * their rank from the middle: order and direction stay, but equal areas come to hold more equal numbers. `spread` tells
 * how far they go, from 0 (stay) to 1 (evenly filled); `reach` is the share of the room that they then fill.
 */
export function drawnApart(points: readonly Point[], room: Room, spread: number, reach: number): Point[] {
  const middle = meanPlace(points)
  if (!middle) return []
  const target = { x: (room.left + room.right) / 2, y: (room.top + room.bottom) / 2 }
  const halfWidth = (room.right - room.left) / 2
  const halfHeight = (room.bottom - room.top) / 2
  const rays = points.map(({ x, y }) => ({ x: (x - middle.x) / halfWidth, y: (y - middle.y) / halfHeight }))
  const lengths = rays.map(({ x, y }) => Math.hypot(x, y))
  const order = lengths.map((_, i) => i).sort((a, b) => at(lengths, a) - at(lengths, b) || a - b)
  const even = new Float64Array(points.length)
  order.forEach((point, rank) => {
    even[point] = reach * Math.sqrt((rank + 0.5) / points.length)
  })
  return rays.map((ray, i) => {
    const length = at(lengths, i)
    const factor = length < 1e-9 ? 0 : 1 - spread + (spread * at(even, i)) / length
    const x = middle.x + spread * (target.x - middle.x)
    const y = middle.y + spread * (target.y - middle.y)
    return { x: x + ray.x * factor * halfWidth, y: y + ray.y * factor * halfHeight }
  })
}
