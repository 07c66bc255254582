/** What a table is, whatever file it is written as: columns that say what they hold, rows in their order, and where they come from. */
import type { Language } from './language.ts'

/** Null: unknown. Never 0 or an empty text in its place. */
export type Cell = string | number | boolean | null
/**
 * How a value is to be read: a code is text even when it looks like a number, a date is an ISO date or year, a count is a
 * whole number and a figure any number.
 */
export type ColumnType = 'text' | 'word' | 'code' | 'date' | 'count' | 'figure' | 'truth'

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

/** How rows were made: what is needed to make them again. A list that is null limits nothing. */
export type Method = Readonly<Record<string, Cell | readonly string[]>>

/** What every file says of its rows, in this order; a table is soon parted from its address. */
export interface Origin {
  /** Id of the data set. */
  readonly dataset: string
  readonly title: string
  /** The whole version, 64 hexadecimal digits. */
  readonly version: string
  /** True when links are drawn by a rule. */
  readonly synthetic: boolean
  /** SPDX identifier. */
  readonly licence: string
  /** The year whose links are counted; null: all years. */
  readonly year: number | null
  /** What the rows passed, as in the address, usual values too. */
  readonly conditions: string
  /** Where this file is to be had for ever: absolute, or a path when nobody told the host. */
  readonly address: string
}

export interface Table<Row> {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly year: number | null
  readonly method: Method
  /** Tells files of one version apart in their names, where conditions change every figure; absent: the day of the data. */
  readonly edition?: string
}
