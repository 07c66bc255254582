import type { SortKey, TableState } from '../state/parameters/table.ts'
import type { Cell, Column } from './column.ts'

export interface RowOrder {
  readonly key: SortKey
  readonly descending: boolean
}

/** The order that the address asks for; by name when this table has no such column. */
export function orderOf<Row>({ sort }: Pick<TableState, 'sort'>, columns: readonly Column<Row>[]): RowOrder {
  const descending = sort?.startsWith('-') ?? false
  const key = columns.find((column) => column.key === sort?.replace(/^-/, ''))?.key
  return key ? { key, descending } : { key: 'name', descending: false }
}

/** The address after the heading of a column was pressed: the same again turns round, counts start with the most. */
export function sortAfter(order: RowOrder, key: SortKey, counts: boolean): TableState['sort'] {
  const descending = key === order.key ? !order.descending : counts
  if (descending) return `-${key}`
  return key === 'name' ? undefined : key
}

function compareCells(a: Cell, b: Cell, compare: (a: string, b: string) => number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return compare(String(a), String(b))
}

/** Rows in an order; unknown ones last either way, equal ones as they came, which is by name in the order of the data. */
export function orderRows<Row>(
  rows: readonly Row[],
  column: Column<Row> | undefined,
  descending: boolean,
  compare: (a: string, b: string) => number,
): readonly Row[] {
  if (!column) return rows
  const cells = rows.map((row) => ({ row, cell: column.rank ? column.rank(row) : column.value(row) }))
  const sign = descending ? -1 : 1
  cells.sort((a, b) => {
    if (a.cell === undefined || b.cell === undefined) return Number(a.cell === undefined) - Number(b.cell === undefined)
    return sign * compareCells(a.cell, b.cell, compare)
  })
  return cells.map(({ row }) => row)
}
