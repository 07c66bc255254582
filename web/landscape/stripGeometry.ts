/** Where the dots of a strip plot stand: pure, in px, the origin at the left end of the axis. */

import { group } from 'd3-array'

/** How many partners each cluster has, as a strip shows it. */
export interface Distribution {
  readonly mean?: number | null
  readonly median?: number | null
  readonly min?: number | null
  readonly max?: number | null
  readonly published?: { readonly value: number } | null
  readonly values: readonly {
    readonly count: number
    readonly cluster: { readonly id: string; readonly name: string }
  }[]
}

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

/**
 * Stacks dots of equal counts, where a stack would be higher than `rows`, in columns side by side around their value. Undefined
 * when the columns of one value would reach into those of the next.
 */
export function spreadDots(
  values: readonly Value[],
  place: (count: number) => number,
  diameter: number,
  rows: number,
): readonly Dot[] | undefined {
  const stacks = group(values, ({ count }) => count)
  const columns = Math.ceil(Math.max(0, ...[...stacks.values()].map(({ length }) => length)) / rows)
  if (columns * diameter > place(1) - place(0)) return undefined
  return [...stacks]
    .sort(([a], [b]) => a - b)
    .flatMap(([count, stack]) => {
      const high = Math.ceil(stack.length / Math.ceil(stack.length / rows))
      const left = place(count) - ((Math.ceil(stack.length / high) - 1) / 2) * diameter
      return stack.map((value, i) => ({ ...value, x: left + Math.floor(i / high) * diameter, row: i % high }))
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
