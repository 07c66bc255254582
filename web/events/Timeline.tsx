import { scaleLinear } from 'd3-scale'
import { type KeyboardEvent, type PointerEvent, useId, useMemo, useState } from 'react'
import { useWords } from '../words/useWords.tsx'
import { PrecisionLegend, TimeAxis, TimeMark } from './TimelineMarks.tsx'
import { markAt } from './timeline.ts'
import { groupHeights, type PlacedMark, placeGroups } from './timelineGroups.ts'
import type { HappenedEvent } from './useAllEvents.ts'

/** Px from a mark within which a pointer means it. */
const reach = 14
const underAxis = 22

interface TimelineProps {
  readonly events: readonly HappenedEvent[]
  readonly chosen: string | undefined
  /** Px that the picture has. */
  readonly width: number
  onChoose(event: string): void
}

/** Events on a line of time, a band for each type; a mark is as wide as the time that its date leaves open. */
export function Timeline({ events, chosen, width, onChoose }: TimelineProps) {
  const { say } = useWords()
  const plot = useId()
  const [pointed, point] = useState<string>()
  const { groups, marks, height, scale } = useMemo(() => placeEvents(events, width), [events, width])
  const active = marks.find(({ id }) => id === (pointed ?? chosen))

  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepAfter(event.key, active ? marks.indexOf(active) : -1, marks.length)
    if (next !== undefined) point(marks[next]?.id)
    else if ((event.key === 'Enter' || event.key === ' ') && active) onChoose(active.id)
    else return
    event.preventDefault()
  }
  const under = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    return markAt(marks, ({ y }) => y, { x: event.clientX - box.left, y: event.clientY - box.top }, reach)
  }
  return (
    <figure className="timeline">
      <div
        className="timeline-plot"
        role="listbox"
        tabIndex={0}
        aria-label={say('events.describe', { count: events.length })}
        aria-activedescendant={active && `${plot}-${active.id}`}
        onKeyDown={onKeyDown}
        onBlur={() => point(undefined)}
        onPointerMove={(event) => point(under(event)?.id)}
        onPointerLeave={() => point(undefined)}
        onPointerUp={(event) => {
          const mark = under(event)
          if (mark) onChoose(mark.id)
        }}
      >
        <svg
          viewBox={`0 0 ${width} ${height + underAxis}`}
          width={width}
          height={height + underAxis}
          aria-hidden="true"
        >
          <TimeAxis scale={scale} height={height} />
          {groups.map(({ type, top, number }) => (
            <text key={type} className="timeline-type" y={top + 13}>
              {say('events.band', { type: say(`event.${type}`), number })}
            </text>
          ))}
          {marks.map((mark) => (
            <TimeMark key={mark.id} mark={mark} chosen={mark.id === chosen} pointed={mark.id === pointed} />
          ))}
        </svg>
        {marks.map((mark) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and points at its active event.
          <span
            key={mark.id}
            id={`${plot}-${mark.id}`}
            role="option"
            aria-selected={mark.id === chosen}
            className="visually-hidden"
          >
            <Spoken event={mark.event} />
          </span>
        ))}
      </div>
      <figcaption>
        <p className="timeline-pointed" aria-hidden="true">
          {active && pointed ? <Spoken event={active.event} /> : say('events.hint')}
        </p>
        <PrecisionLegend />
      </figcaption>
    </figure>
  )
}

/** Marks in the order of time, the groups that they stand in, and the scale of both. */
function placeEvents(events: readonly HappenedEvent[], width: number) {
  const { groups, years } = placeGroups(events, width)
  const order = new Map(events.map(({ id }, index) => [id, index]))
  const marks = groups
    .flatMap(({ marks }) => marks)
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)) satisfies readonly PlacedMark[]
  return { groups, marks, height: groupHeights(groups), scale: scaleLinear([years.from, years.to], [0, width]) }
}

/** Where a key leads in a list of marks; undefined when it leads nowhere. */
function stepAfter(key: string, at: number, length: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: length - 1,
  }
  const next = steps[key]
  return next === undefined ? undefined : Math.min(length - 1, Math.max(0, next))
}

/** An event as one sentence: date with its precision, type, actors. */
function Spoken({ event }: { readonly event: HappenedEvent }) {
  const { say, date } = useWords()
  const { from, to, type, precision } = event
  const names = (actors: HappenedEvent['from']) => actors.map(({ name }) => name).join(', ')
  const who = [names(from), names(to)].filter((side) => side !== '').join(' → ')
  return say('events.spoken', {
    date: date(event.date),
    precision: say(`precision.${precision}`),
    type: say(`event.${type}`),
    who: who || say('events.noActors'),
  })
}
