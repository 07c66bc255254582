import type { SortKey } from '../state/parameters/table.ts'

export type Cell = string | number | undefined

/** A column of a table: what it shows, what its file holds and what it orders by. */
export interface Column<Row> {
  readonly key: SortKey
  readonly heading: string
  /** Undefined when unknown, or when the row has no such thing. */
  value(row: Row): Cell
  /** Place of the row in the order of the column where that is not the order of its values. */
  rank?(row: Row): number
}
export interface NamedRow {
  readonly id: string
}

/** How many have this number. */
export const isCount = (cell: Cell): cell is number => typeof cell === 'number'
