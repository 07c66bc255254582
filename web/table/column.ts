import type { SortKey } from '../state/parameters/table.ts'

export type Cell = string | number | undefined

/** A column of a table: what it shows and what it orders by. */
export interface Column<Row> {
  readonly key: SortKey
  readonly heading: string
  /** Undefined when unknown, or when the row has no such thing. */
  value(row: Row): Cell
}
export interface NamedRow {
  readonly id: string
}

/** How many have this number. */
export const isCount = (cell: Cell): cell is number => typeof cell === 'number'
