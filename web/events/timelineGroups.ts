/** The bands of the line of time, one a type, from above to below: pure. */
import { eventTypes } from '../state/parameters/events.ts'
import { type Mark, stackMarks, yearsAround } from './timeline.ts'
import type { HappenedEvent } from './useAllEvents.ts'

const head = 18
const laneHeight = 12
const foot = 6
const spacing = { least: 8, gap: 2 }

export interface PlacedMark extends Mark {
  readonly event: HappenedEvent
  /** Middle of the mark in px from the top of the picture. */
  readonly y: number
}

export interface Group {
  readonly type: HappenedEvent['type']
  readonly number: number
  readonly top: number
  readonly height: number
  readonly marks: readonly PlacedMark[]
}

/** Types without an event have no band; `width` in px holds all years from the first to the last. */
export function placeGroups(events: readonly HappenedEvent[], width: number) {
  const years = yearsAround(events) ?? { from: 0, to: 1 }
  const x = (time: number) => ((time - years.from) / (years.to - years.from)) * width
  let top = 0
  const groups = eventTypes.flatMap((type): readonly Group[] => {
    const having = new Map(events.flatMap((event) => (event.type === type ? [[event.id, event] as const] : [])))
    if (having.size === 0) return []
    const marks = stackMarks([...having.values()], x, spacing).flatMap((mark): readonly PlacedMark[] => {
      const event = having.get(mark.id)
      return event ? [{ ...mark, event, y: top + head + laneHeight * (mark.lane + 0.5) }] : []
    })
    const lanes = 1 + Math.max(...marks.map(({ lane }) => lane))
    const group = { type, number: having.size, top, height: head + lanes * laneHeight + foot, marks }
    top += group.height
    return [group]
  })
  return { groups, years }
}

/** Height of all bands in px. */
export function groupHeights(groups: readonly Group[]): number {
  return groups.reduce((sum, { height }) => sum + height, 0)
}
