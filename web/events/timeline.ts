/** Where events stand on a line of time: pure. */
import type { DatePrecision } from '../generated/late/graphql.ts'

export interface Dated {
  readonly id: string
  /** ISO date: year, month or day. */
  readonly date: string
  readonly precision: DatePrecision
}

/** From and to in years, the fraction being the part of the year that is over: 2016.5 is the middle of 2016. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface Mark {
  readonly id: string
  /** Left edge and width in px. */
  readonly x: number
  readonly width: number
  /** Row of the mark within its group, 0 is the first. */
  readonly lane: number
}

const dayMs = 86_400_000
const yearLength = (year: number) => Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)
const inYears = (year: number, time: number) => year + (time - Date.UTC(year, 0, 1)) / yearLength(year)

/** All the time that a date leaves open: a day, a month or a whole year. */
export function spanOf({ date, precision }: Omit<Dated, 'id'>): Span {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  if (precision === 'YEAR') return { from: year, to: year + 1 }
  if (precision === 'MONTH') {
    return { from: inYears(year, Date.UTC(year, month - 1, 1)), to: inYears(year, Date.UTC(year, month, 1)) }
  }
  const start = Date.UTC(year, month - 1, day)
  return { from: inYears(year, start), to: inYears(year, start + dayMs) }
}

/** The first and the last whole year around all dates; undefined when there is no date. */
export function yearsAround(events: readonly Dated[]): Span | undefined {
  if (events.length === 0) return undefined
  const spans = events.map(spanOf)
  return {
    from: Math.floor(Math.min(...spans.map(({ from }) => from))),
    to: Math.ceil(Math.max(...spans.map(({ to }) => to))),
  }
}

interface Spacing {
  /** Px that a mark is wide at least: one whose span is narrower stands over its middle. */
  readonly least: number
  /** Px between two marks of a lane. */
  readonly gap: number
}

/** Marks as wide as the time that they leave open, each in the first lane where it has room; left ones first. */
export function stackMarks(
  events: readonly Dated[],
  x: (years: number) => number,
  { least, gap }: Spacing,
): readonly Mark[] {
  const placed = events.map((event) => {
    const { from, to } = spanOf(event)
    const width = Math.max(least, x(to) - x(from) - gap)
    return { id: event.id, width, x: (x(from) + x(to) - width) / 2 }
  })
  const ends: number[] = []
  return placed
    .sort((a, b) => a.x - b.x || a.width - b.width)
    .map((mark) => {
      const free = ends.findIndex((end) => end + gap <= mark.x)
      const lane = free === -1 ? ends.length : free
      ends[lane] = mark.x + mark.width
      return { ...mark, lane }
    })
}

/** The mark nearest to a point, no farther from it than `reach`; `yOf` gives the middle of a mark. */
export function markAt<Placed extends Pick<Mark, 'x' | 'width'>>(
  marks: readonly Placed[],
  yOf: (mark: Placed) => number,
  point: { readonly x: number; readonly y: number },
  reach: number,
): Placed | undefined {
  let nearest: Placed | undefined
  let least = reach
  for (const mark of marks) {
    const aside = Math.max(0, mark.x - point.x, point.x - mark.x - mark.width)
    const distance = Math.hypot(aside, point.y - yOf(mark))
    if (distance > least) continue
    nearest = mark
    least = distance
  }
  return nearest
}
