/** What a table is, whatever file it is written as: columns that say what they hold, and rows in their order. */
import type { Language } from './overlapExportQuery.ts'

/** Null: unknown. Never 0 or an empty text in its place. */
export type Cell = string | number | boolean | null
/** How a value is to be read: a code is text even when it looks like a number, a date is an ISO date or year. */
export type ColumnType = 'text' | 'word' | 'code' | 'date' | 'count'

export interface Column<Row> {
  /** Name of the column for programs, the same in every language. */
  readonly id: string
  readonly type: ColumnType
  /** What heads the column where people read it; absent: its id. */
  readonly heading?: Readonly<Record<Language, string>>
  /** For programs: a word of a closed list as the API writes it. */
  readonly value: (row: Row) => Cell
  /** For people, where that is another text than the value. */
  readonly says?: (row: Row, language: Language) => string
}

export interface Table<Row> {
  readonly id: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** What the rows come from, in an order; a table is soon parted from its address. */
  readonly origin: Readonly<Record<string, Cell>>
}
