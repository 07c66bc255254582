import { useViewState } from '../../state/useViewState.ts'
import { SortHeading } from '../../ui/SortHeading.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { SetColumn } from './upset.ts'

interface SetTableProps {
  readonly columns: readonly SetColumn[]
  /** Key of the combination whose partners are listed. */
  readonly opened: string | undefined
  onOpen(column: SetColumn): void
}

/** The set plot as a table: the same combinations, the same choice. */
export function SetTable({ columns, opened, onOpen }: SetTableProps) {
  const { say, count, list } = useWords()
  const { state, go } = useViewState()
  const order = state.setsBy ?? 'partners'
  const rows = order === 'partners' ? columns : [...columns].sort((a, b) => b.rows.length - a.rows.length)
  const heading = (column: typeof order) => (
    <SortHeading
      text={say(`sets.column.${column}`)}
      direction={column === order ? 'descending' : undefined}
      onSort={() => go({ setsBy: column === 'partners' ? undefined : column })}
    />
  )
  return (
    <table className="sets-table">
      <caption className="visually-hidden">{say('sets.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('sets.column.combination')}</th>
          {heading('clusters')}
          {heading('partners')}
        </tr>
      </thead>
      <tbody>
        {rows.map((column) => (
          <tr key={column.key} className={column.key === opened ? 'chosen' : undefined}>
            <th scope="row">
              <button
                type="button"
                className="text-link"
                aria-expanded={column.key === opened}
                onClick={() => onOpen(column)}
              >
                {list(column.names)}
              </button>
            </th>
            <td>{count(column.rows.length)}</td>
            <td>{count(column.size)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
