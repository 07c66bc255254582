import { at, type Point } from './distances.ts'

const MOST_ROUNDS = 400
const OVERSHOOT = 1.3
/** Overlap that is left alone, in pixels: chains of touching discs would otherwise tremble for ever. */
const TOLERANCE = 0.2

/** A disc that keeps its room on the map; a fixed one is walked around. */
export interface Disc extends Point {
  readonly radius: number
  readonly fixed: boolean
}

/** The room for the centres of discs, in pixels. */
export interface Room {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Centres in the order of the discs such that no two discs overlap and all stay near where they were: every overlapping
 * pair is pushed apart along the line between its centres, round by round, until none is left. Discs on the same spot
 * part along fixed directions, so the answer is the same on every run. After 400 rounds the least overlap found stays
 * (only when the room is too small).
 */
export function separate(discs: readonly Disc[], room: Room): Point[] {
  const xs = Float64Array.from(discs, (disc) => disc.x)
  const ys = Float64Array.from(discs, (disc) => disc.y)
  const reach = 2 * Math.max(0, ...discs.map((disc) => disc.radius))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!partOnce(discs, xs, ys, reach)) break
    discs.forEach((disc, i) => {
      if (disc.fixed) return
      xs[i] = Math.min(room.right, Math.max(room.left, at(xs, i)))
      ys[i] = Math.min(room.bottom, Math.max(room.top, at(ys, i)))
    })
  }
  return discs.map((_, i) => ({ x: at(xs, i), y: at(ys, i) }))
}

/** One round over the pairs that lie within `reach` of each other along x, from left to right; true when any moved. */
function partOnce(discs: readonly Disc[], xs: Float64Array, ys: Float64Array, reach: number): boolean {
  const order = discs.map((_, i) => i).sort((a, b) => at(xs, a) - at(xs, b) || a - b)
  let moved = false
  for (let first = 0; first < order.length; first++) {
    const a = at(order, first)
    for (let next = first + 1; next < order.length; next++) {
      const b = at(order, next)
      if (at(xs, b) - at(xs, a) > reach) break
      if (push(discs, xs, ys, a, b)) moved = true
    }
  }
  return moved
}

/** Parts two discs when they overlap; true when it moved one. */
function push(discs: readonly Disc[], xs: Float64Array, ys: Float64Array, a: number, b: number): boolean {
  const one = discs[a]
  const other = discs[b]
  if (!one || !other || (one.fixed && other.fixed)) return false
  let dx = at(xs, b) - at(xs, a)
  let dy = at(ys, b) - at(ys, a)
  const needed = one.radius + other.radius
  const distance = Math.hypot(dx, dy)
  if (distance > needed - TOLERANCE) return false
  if (distance < 1e-6) {
    // The golden angle: successive discs on one spot leave it in directions that never repeat.
    dx = Math.cos(b * 2.399_963)
    dy = Math.sin(b * 2.399_963)
  } else {
    dx /= distance
    dy /= distance
  }
  const gap = (needed - distance) * OVERSHOOT
  const share = one.fixed ? 0 : other.fixed ? 1 : 0.5
  xs[a] = at(xs, a) - dx * gap * share
  ys[a] = at(ys, a) - dy * gap * share
  xs[b] = at(xs, b) + dx * gap * (1 - share)
  ys[b] = at(ys, b) + dy * gap * (1 - share)
  return true
}
