import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { useWords } from '../words/useWords.tsx'

const step = 100

interface ShownRows<Row> {
  readonly rows: readonly Row[]
  more(): void
  everything(): void
}

/** The first hundred rows, or as many as the chosen one needs; begins anew with other rows. */
export function useShownRows<Row>(rows: readonly Row[], isChosen: (row: Row) => boolean): ShownRows<Row> {
  const first = () => Math.max(step, Math.ceil((rows.findIndex(isChosen) + 1) / step) * step)
  const [wanted, want] = useState({ rows, number: first() })
  const number = wanted.rows === rows ? wanted.number : first()
  const shown = useMemo(() => rows.slice(0, number), [rows, number])
  return {
    rows: shown,
    more: () => want({ rows, number: number + step }),
    everything: () => want({ rows, number: rows.length }),
  }
}

interface ShowMoreProps {
  readonly shown: ShownRows<unknown>
  readonly passing: number
}

/** How many of the rows are listed, and the way to the others. */
export function ShowMore({ shown: { rows, more, everything }, passing }: ShowMoreProps) {
  const { say } = useWords()
  const rest = passing - rows.length
  return (
    <div className="pages">
      <span className="quiet" role="status">
        {say('table.listed', { listed: rows.length, passing })}
      </span>
      {rest > 0 && (
        <>
          <Button className="button small" onPress={more}>
            {say('table.more', { count: Math.min(step, rest) })}
          </Button>
          <Button className="button small" onPress={everything}>
            {say('table.all', { count: passing })}
          </Button>
        </>
      )}
    </div>
  )
}
