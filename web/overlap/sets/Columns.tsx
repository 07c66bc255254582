import { max } from 'd3-array'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../../words/useWords.tsx'
import { Column } from './Column.tsx'
import { columnMiddle, columnWidth, plotHeight, rowHeight, rowMiddle } from './plotMeasures.ts'
import type { SetColumn, SetRow } from './upset.ts'

interface ColumnsProps {
  readonly rows: readonly SetRow[]
  readonly columns: readonly SetColumn[]
  /** Key of the column whose partners are listed. */
  readonly opened: string | undefined
  onOpen(column: SetColumn): void
}

/** Which column the keyboard stands on, and the keys that go from one to another. */
function useColumnKeys(columns: readonly SetColumn[], onOpen: (column: SetColumn) => void) {
  const [at, moveTo] = useState(0)
  const [focused, setFocused] = useState(false)
  const room = useRef<HTMLDivElement>(null)
  const last = columns.length - 1
  const active = Math.min(at, last)
  useEffect(() => {
    if (focused) scrollTo(room.current, columnMiddle(active))
  }, [active, focused])

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(last, active + 1),
      ArrowLeft: Math.max(0, active - 1),
      Home: 0,
      End: last,
    }
    const next = steps[event.key]
    const column = columns[active]
    if (next !== undefined) moveTo(next)
    else if ((event.key === 'Enter' || event.key === ' ') && column) onOpen(column)
    else return
    event.preventDefault()
  }
  const handlers = { onKeyDown, onFocus: () => setFocused(true), onBlur: () => setFocused(false) }
  return { active, focused, room, moveTo, handlers }
}

/** The intersections: one stop of the keyboard, arrows go through them, Enter opens one. */
export function Columns({ rows, columns, opened, onOpen }: ColumnsProps) {
  const { say, list } = useWords()
  const { active, focused, room, moveTo, handlers } = useColumnKeys(columns, onOpen)
  const plot = useId()
  const largest = max(columns, ({ size }) => size) ?? 1
  const width = columns.length * columnWidth
  return (
    <div
      ref={room}
      className="sets-columns"
      role="listbox"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={say('sets.plot', { clusters: rows.length })}
      aria-activedescendant={`${plot}-${active}`}
      {...handlers}
    >
      <svg width={width} height={plotHeight(rows.length)} aria-hidden="true">
        {rows.map(({ id }, row) => (
          <rect
            key={id}
            className={row % 2 === 0 ? 'sets-band' : 'sets-band odd'}
            y={rowMiddle(row) - rowHeight / 2}
            width={width}
            height={rowHeight}
          />
        ))}
        {columns.map((column, position) => (
          <Column
            key={column.key}
            column={column}
            position={position}
            rows={rows.length}
            largest={largest}
            opened={column.key === opened}
            active={focused && position === active}
            onOpen={() => {
              moveTo(position)
              onOpen(column)
            }}
          />
        ))}
      </svg>
      {columns.map(({ key, names, size }, position) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and points at its active column.
        <span
          key={key}
          id={`${plot}-${position}`}
          role="option"
          aria-selected={key === opened}
          className="visually-hidden"
        >
          {say('sets.column', { names: list(names), size })}
        </span>
      ))}
    </div>
  )
}

/** Scrolls a part sideways just enough that a place in it can be seen. */
function scrollTo(room: HTMLElement | null, x: number): void {
  if (!room) return
  const { scrollLeft, clientWidth } = room
  if (x - columnWidth < scrollLeft) room.scrollLeft = x - columnWidth
  else if (x + columnWidth > scrollLeft + clientWidth) room.scrollLeft = x + columnWidth - clientWidth
}
