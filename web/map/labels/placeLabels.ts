import type { Point } from '../layout/distances.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
/** What stays visible on the map; a minor one only as long as no major label needs its place. */
export interface Obstacle extends Box {
  readonly minor?: true
  /** Lies over the map, as a control does: nobody could read what is written under it. */
  readonly above?: true
}

/** Where a label stands beside its actor; `on` is for names of areas. */
export type Side = 'right' | 'left' | 'below' | 'above' | 'belowRight' | 'aboveRight' | 'belowLeft' | 'aboveLeft' | 'on'

/** A label that would like to be on the map, in pixels of the canvas. */
export interface Candidate {
  readonly id: string
  readonly at: Point
  /** Room of the actor that the label stands beside. */
  readonly radius: number
  readonly width: number
  readonly height: number
  /** Tried in this order. */
  readonly sides: readonly Side[]
  /** Shown even where it covers a minor obstacle. */
  readonly major?: boolean
  /** Shown even where it covers an obstacle, as long as no label is in the way and nothing lies above. */
  readonly insists?: boolean
}
export interface Placed {
  readonly id: string
  /** Place of the candidate in the list that was given. */
  readonly index: number
  readonly side: Side
  readonly box: Box
}

const DISTANCE = 5
/** Air around a label on every side: lines that touch read as one text. */
const BREATH = 2

/**
 * Chooses the labels that find room: greedy by priority, the first candidate first, each on the first of its sides where
 * it overlaps neither a label placed before, nor an obstacle, nor the edge of `frame`. A label without room on any side is
 * left out, never cut. A label may stand in the list more than once, with places to fall back on. Obstacles are boxes that
 * stay visible, such as clusters and controls, minor ones under no label that has other room, those above under none at all;
 * a candidate may touch the obstacle of its own actor, whose box is `obstacles.get(id)`.
 * After Yoeli 1972, The Cartographic Journal 9(2), 99–108, 10.1179/000870472787352505.
 */
export function placeLabels(
  candidates: readonly Candidate[],
  obstacles: ReadonlyMap<string, Obstacle>,
  frame: Box,
): readonly Placed[] {
  const placed: Placed[] = []
  const above = [...obstacles.values()].filter((obstacle) => obstacle.above)
  for (const [index, candidate] of candidates.entries()) {
    if (placed.some(({ id }) => id === candidate.id)) continue
    const options = candidate.sides
      .map((side) => ({ id: candidate.id, index, side, box: boxBeside(candidate, side) }))
      .filter(({ box }) => inside(box, frame) && !placed.some((other) => overlap(box, other.box)))
      .filter(({ box }) => !above.some((other) => overlap(box, other)))
    const others = [...obstacles].flatMap(([id, obstacle]) => (id === candidate.id ? [] : obstacle))
    const major = others.filter(({ minor }) => !minor)
    const freeOf = (boxes: readonly Box[]) => options.find(({ box }) => !boxes.some((other) => overlap(box, other)))
    const free = freeOf(others) ?? (candidate.major ? freeOf(major) : undefined)
    const chosen = free ?? (candidate.insists ? options[0] : undefined)
    if (chosen) placed.push(chosen)
  }
  return placed
}

/** Whether two boxes share an area or come closer than a breath. */
function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right + BREATH &&
    other.left < one.right + BREATH &&
    one.top < other.bottom + BREATH &&
    other.top < one.bottom + BREATH
  )
}

/** The box of a label on one side of its actor. */
export function boxBeside({ at, radius, width, height }: Omit<Candidate, 'id' | 'sides'>, side: Side): Box {
  const away = radius + DISTANCE
  const across = { left: at.x - width / 2, top: at.y - height / 2 }
  const above = at.y - radius - 1 - height
  const below = at.y + radius + 1
  const corner = {
    right: { ...across, left: at.x + away },
    left: { ...across, left: at.x - away - width },
    below: { ...across, top: below },
    above: { ...across, top: above },
    belowRight: { left: at.x, top: below },
    aboveRight: { left: at.x, top: above },
    belowLeft: { left: at.x - width, top: below },
    aboveLeft: { left: at.x - width, top: above },
    on: across,
  }[side]
  return { ...corner, right: corner.left + width, bottom: corner.top + height }
}

function inside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom
}
