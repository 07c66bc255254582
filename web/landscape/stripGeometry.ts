/** Where the dots of a strip plot stand: pure, in px, the origin at the left end of the axis. */

export interface Dot {
  readonly id: string
  readonly name: string
  readonly count: number
  /** Middle of the dot. */
  readonly x: number
  /** 0 on the axis, 1 on top of one dot, and so on. */
  readonly row: number
}

interface Value {
  readonly id: string
  readonly name: string
  readonly count: number
}

/**
 * Stacks dots of a diameter so that none covers another: each stands over its own value, in the lowest row where it has room.
 * The order of the answer is that of the counts, smallest first. No values give no dots.
 */
export function stackDots(
  values: readonly Value[],
  place: (count: number) => number,
  diameter: number,
): readonly Dot[] {
  const ends: number[] = []
  return [...values]
    .sort((a, b) => a.count - b.count)
    .map((value) => {
      const x = place(value.count)
      const free = ends.findIndex((end) => x - end >= diameter)
      const row = free < 0 ? ends.length : free
      ends[row] = x
      return { ...value, x, row }
    })
}

/** The dot nearest to a point; of equally near ones the first. Undefined when there is none. */
export function nearestDot(dots: readonly Dot[], x: number, row: number, diameter: number): Dot | undefined {
  const distance = (dot: Dot) => Math.hypot(dot.x - x, (dot.row - row) * diameter)
  return dots.reduce<Dot | undefined>(
    (best, dot) => (best === undefined || distance(dot) < distance(best) ? dot : best),
    undefined,
  )
}
