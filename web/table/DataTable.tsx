import { memo, type ReactNode, useMemo } from 'react'
import type { Change } from '../state/changeViewState.ts'
import type { SortKey } from '../state/parameters/table.ts'
import { useViewState } from '../state/useViewState.ts'
import { SortHeading } from '../ui/SortHeading.tsx'
import { StateLink } from '../ui/StateLink.tsx'
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
  /** Where a cell leads; undefined when it is no link. */
  linkOf(row: Row, key: SortKey): Change | undefined
  /** How a cell is drawn where its value alone is not enough; undefined: as its value. */
  draw?(row: Row, key: SortKey): ReactNode
}

/** Rows as a native table; the first column names the row, headings order it. */
export function DataTable<Row extends NamedRow>(props: DataTableProps<Row>) {
  const { caption, columns, rows, order, isChosen, linkOf, draw } = props
  const { go } = useViewState()
  const counts = useMemo(
    () => new Set(columns.filter(({ value }) => rows.some((row) => isCount(value(row)))).map(({ key }) => key)),
    [columns, rows],
  )
  return (
    <WideTable caption={caption} className="data-table">
      <thead>
        <tr>
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
          <Row key={row.id} {...{ row, columns, counts, linkOf, draw }} chosen={isChosen(row)} />
        ))}
      </tbody>
    </WideTable>
  )
}

const alignment = (counts: ReadonlySet<SortKey>, key: SortKey) => (counts.has(key) ? 'figure' : undefined)

interface RowProps<Row> extends Pick<DataTableProps<Row>, 'columns' | 'linkOf'> {
  readonly row: Row
  /** Columns that hold counts. */
  readonly counts: ReadonlySet<SortKey>
  readonly chosen: boolean
  readonly draw: DataTableProps<Row>['draw']
}

function RowOfCells<Row>({ row, columns, counts, chosen, linkOf, draw }: RowProps<Row>) {
  return (
    <tr {...(chosen && { className: 'chosen', 'aria-current': true })}>
      {columns.map((column, position) =>
        position === 0 ? (
          <th key={column.key} scope="row">
            <CellText row={row} column={column} {...{ linkOf, draw }} />
          </th>
        ) : (
          <td key={column.key} className={alignment(counts, column.key)}>
            <CellText row={row} column={column} {...{ linkOf, draw }} />
          </td>
        ),
      )}
    </tr>
  )
}
// React's types lose the type parameter of a component that is kept.
const Row = memo(RowOfCells) as typeof RowOfCells

const directionOf = ({ descending }: RowOrder) => (descending ? 'descending' : 'ascending')

interface CellTextProps<Row> extends Pick<DataTableProps<Row>, 'linkOf'> {
  readonly row: Row
  readonly column: Column<Row>
  readonly draw: DataTableProps<Row>['draw']
}

function CellText<Row>({ row, column, linkOf, draw }: CellTextProps<Row>) {
  const { count } = useWords()
  const cell = column.value(row)
  const drawn = draw?.(row, column.key) ?? (isCount(cell) ? count(cell) : cell)
  const to = linkOf(row, column.key)
  return to && cell !== undefined ? <StateLink to={to}>{drawn}</StateLink> : drawn
}
