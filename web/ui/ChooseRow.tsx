import { type KeyboardEvent, useState } from 'react'
import { useWords } from '../words/useWords.tsx'
import { TickBox } from './TickBox.tsx'
import './chooseRow.css'

interface ChooseRowProps {
  /** Of the actor that the row is about. */
  readonly name: string
  readonly chosen: boolean
  /** Whether Tab comes here: one row of a table has that. */
  readonly stop: boolean
  onPress(): void
  onReached(): void
}

/** Chooses the actor of a row. It is as large as its row, under the links there; arrows go on to the row above and below. */
export function ChooseRow({ name, chosen, stop, onPress, onReached }: ChooseRowProps) {
  const { say } = useWords()
  return (
    <button
      type="button"
      className="choose-row"
      aria-pressed={chosen}
      aria-label={say('table.choose.of', { name })}
      tabIndex={stop ? 0 : -1}
      onClick={onPress}
      onFocus={onReached}
      onKeyDown={goAmongRows}
    >
      <TickBox />
    </button>
  )
}

/** The row that Tab comes to: the one that was reached last, else the first that is chosen, else the first. */
export function useRowStop(rows: readonly { readonly id: string }[], isChosen: (id: string) => boolean) {
  const [reached, reach] = useState<string>()
  const stop = rows.find(({ id }) => id === reached) ?? rows.find(({ id }) => isChosen(id)) ?? rows[0]
  return { stop: stop?.id, reach }
}

function goAmongRows(event: KeyboardEvent<HTMLButtonElement>) {
  const rows = [...(event.currentTarget.closest('tbody')?.querySelectorAll<HTMLElement>('.choose-row') ?? [])]
  const at = rows.indexOf(event.currentTarget)
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  }
  const target = targets[event.key]
  if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  rows[target]?.focus()
}
