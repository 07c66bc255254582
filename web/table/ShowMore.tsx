import { Button } from 'react-aria-components'
import { useWords } from '../words/useWords.tsx'

const step = 100

interface ShownRows<Row> {
  readonly rows: readonly Row[]
  more(): void
  everything(): void
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
