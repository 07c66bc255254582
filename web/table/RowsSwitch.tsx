import { useId } from 'react'
import { tableRows } from '../state/parameters/table.ts'
import { useViewState } from '../state/useViewState.ts'
import { useWords } from '../words/useWords.tsx'

/** What the rows are: actors, links or firms. The order goes back to that by name. */
export function RowsSwitch() {
  const { say } = useWords()
  const { state, go } = useViewState()
  const group = useId()
  const [usual] = tableRows
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">{say('table.rows')}</legend>
      {tableRows.map((rows) => (
        <label key={rows}>
          <input
            type="radio"
            name={group}
            checked={rows === (state.rows ?? usual)}
            onChange={() => go({ rows: rows === usual ? undefined : rows })}
          />
          <span>{say(`table.rows.${rows}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
