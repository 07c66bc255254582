import { memo, type ReactNode, useMemo } from 'react'
import type { SortKey } from '../state/parameters/table.ts'
import { useViewState } from '../state/useViewState.ts'
import { ActorLink } from '../ui/ActorLink.tsx'
import { ChooseRow, useRowStop } from '../ui/ChooseRow.tsx'
import { SortHeading } from '../ui/SortHeading.tsx'
import { WideTable } from '../ui/WideTable.tsx'
import { useWords } from '../words/useWords.tsx'
import { type Column, isCount, type NamedRow } from './column.ts'
import { type RowOrder, sortAfter } from './rowOrder.ts'

interface DataTableProps<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  /** In their order; only those that are shown. */
  readonly rows: readonly Row[]
  readonly order: RowOrder
  isChosen(row: Row): boolean
  /** Id of the actor that a cell names; undefined where it names none. */
  actorOf(row: Row, key: SortKey): string | undefined
  /** The name by which a row's actor is chosen; absent where rows are not about one actor. */
  readonly chosenAs?: ((row: Row) => string) | undefined
  /** How a cell is drawn where its value alone is not enough; undefined: as its value. */
  draw?(row: Row, key: SortKey): ReactNode
}

/** Rows as a native table; the first column names the row, headings order it. */
export function DataTable<Row extends NamedRow>(props: DataTableProps<Row>) {
  const { caption, columns, rows, order, isChosen, actorOf, chosenAs, draw } = props
  const { say } = useWords()
  const { state, go } = useViewState()
  const { stop, reach } = useRowStop(rows, (id) => id === state.actor)
  const counts = useMemo(
    () => new Set(columns.filter(({ value }) => rows.some((row) => isCount(value(row)))).map(({ key }) => key)),
    [columns, rows],
  )
  return (
    <WideTable caption={caption} className="data-table">
      <thead>
        <tr>
          {chosenAs && (
            <th scope="col" className="choose-column">
              <span className="visually-hidden">{say('table.choose')}</span>
            </th>
          )}
          {columns.map(({ key, heading }) => (
            <SortHeading
              key={key}
              className={alignment(counts, key)}
              text={heading}
              direction={key === order.key ? directionOf(order) : undefined}
              onSort={() => go({ sort: sortAfter(order, key, counts.has(key)) })}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.id}
            {...{ row, columns, counts, actorOf, chosenAs, draw, reach }}
            chosen={isChosen(row)}
            stop={row.id === stop}
          />
        ))}
      </tbody>
    </WideTable>
  )
}

const alignment = (counts: ReadonlySet<SortKey>, key: SortKey) => (counts.has(key) ? 'figure' : undefined)

interface RowProps<Row> extends Pick<DataTableProps<Row>, 'columns' | 'actorOf' | 'chosenAs'> {
  readonly row: Row
  /** Columns that hold counts. */
  readonly counts: ReadonlySet<SortKey>
  readonly chosen: boolean
  /** Whether Tab comes to the choice of this row. */
  readonly stop: boolean
  readonly draw: DataTableProps<Row>['draw']
  reach(id: string): void
}

function RowOfCells<Row extends NamedRow>(props: RowProps<Row>) {
  const { row, columns, counts, chosen, stop, actorOf, chosenAs, draw, reach } = props
  const { go } = useViewState()
  return (
    <tr {...(chosen && { className: 'chosen', 'aria-current': true })}>
      {chosenAs && (
        <td className="choose-column">
          <ChooseRow
            name={chosenAs(row)}
            chosen={chosen}
            stop={stop}
            onPress={() => go({ actor: chosen ? undefined : row.id, link: undefined })}
            onReached={() => reach(row.id)}
          />
        </td>
      )}
      {columns.map((column, position) =>
        position === 0 ? (
          <th key={column.key} scope="row">
            <CellText row={row} column={column} {...{ actorOf, draw }} />
          </th>
        ) : (
          <td key={column.key} className={alignment(counts, column.key)}>
            <CellText row={row} column={column} {...{ actorOf, draw }} />
          </td>
        ),
      )}
    </tr>
  )
}
// React's types lose the type parameter of a component that is kept.
const Row = memo(RowOfCells) as typeof RowOfCells

const directionOf = ({ descending }: RowOrder) => (descending ? 'descending' : 'ascending')

interface CellTextProps<Row> extends Pick<DataTableProps<Row>, 'actorOf'> {
  readonly row: Row
  readonly column: Column<Row>
  readonly draw: DataTableProps<Row>['draw']
}

function CellText<Row>({ row, column, actorOf, draw }: CellTextProps<Row>) {
  const { count } = useWords()
  const cell = column.value(row)
  const drawn = draw?.(row, column.key) ?? (isCount(cell) ? count(cell) : cell)
  const actor = actorOf(row, column.key)
  return actor === undefined ? drawn : <ActorLink id={actor}>{drawn}</ActorLink>
}
