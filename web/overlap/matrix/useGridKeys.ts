import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react'

export interface Place {
  readonly row: number
  readonly column: number
}

/** Where a key leads from a place in a square grid of `size`; undefined when it leads nowhere. */
export function placeAfter(key: string, control: boolean, { row, column }: Place, size: number): Place | undefined {
  const last = size - 1
  const within = (value: number) => Math.max(0, Math.min(last, value))
  switch (key) {
    case 'ArrowUp':
      return { row: within(row - 1), column }
    case 'ArrowDown':
      return { row: within(row + 1), column }
    case 'ArrowLeft':
      return { row, column: within(column - 1) }
    case 'ArrowRight':
      return { row, column: within(column + 1) }
    case 'Home':
      return { row: control ? 0 : row, column: 0 }
    case 'End':
      return { row: control ? last : row, column: last }
    default:
      return undefined
  }
}

/** The cell that an event in the grid came from; labels are row and column 0 of the table. */
function placeOf(target: EventTarget): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td.cell') : null
  const row = cell?.parentElement
  return cell && row instanceof HTMLTableRowElement ? { row: row.rowIndex - 1, column: cell.cellIndex - 1 } : undefined
}

interface Options {
  /** Called with the cell that the pointer or the focus is on, undefined when the focus left the grid. */
  onMove(place: Place | undefined): void
  onEnter(row: number, column: number): void
}

/** Focus and keys of a square grid with one stop of the Tab key: the last cell walked to, else the chosen one. */
export function useGridKeys(size: number, chosen: Place | undefined, { onMove, onEnter }: Options) {
  const [walked, walk] = useState<Place>()
  const inside = walked && walked.row < size && walked.column < size ? walked : undefined
  const enter = (target: EventTarget) => {
    const place = placeOf(target)
    if (place) onEnter(place.row, place.column)
  }
  return {
    stop: inside ?? chosen ?? { row: 0, column: 0 },
    handlers: {
      onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
        const place = placeOf(event.target)
        if (!place || event.altKey || event.metaKey) return
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault()
          return enter(event.target)
        }
        const next = placeAfter(event.key, event.ctrlKey, place, size)
        if (!next) return
        event.preventDefault()
        event.currentTarget.rows[next.row + 1]?.cells[next.column + 1]?.focus()
      },
      onFocus(event: FocusEvent) {
        const place = placeOf(event.target)
        if (!place) return
        walk(place)
        onMove(place)
      },
      onBlur: () => onMove(undefined),
      onClick: (event: MouseEvent) => enter(event.target),
      onPointerOver: (event: PointerEvent) => onMove(placeOf(event.target)),
    },
  }
}
