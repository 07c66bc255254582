import type { Kind } from '../generated/graphql.ts'
import type { Column } from './column.ts'

export interface RowFilter {
  /** Kinds of actor; absent: all. */
  readonly kinds?: readonly Kind[] | undefined
  /** Every word of it must occur in a text cell of the row; capitals do not count. */
  readonly text?: string | undefined
}
export interface SearchableRow<Row> {
  readonly row: Row
  readonly kind: Kind
  readonly text: string
}

const small = (text: string) => text.toLocaleLowerCase('da')

/** Rows with the text that they are searched by: that of their cells, numbers left out. Made once, as the rows are. */
export function searchable<Row extends { readonly kind: Kind }>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): readonly SearchableRow<Row>[] {
  return rows.map((row) => {
    const cells = columns.map((column) => column.value(row)).filter((cell) => typeof cell === 'string')
    return { row, kind: row.kind, text: small(cells.join('\n')) }
  })
}

/** Rows that pass, in the order in which they came. */
export function filterRows<Row>(rows: readonly SearchableRow<Row>[], { kinds, text }: RowFilter): readonly Row[] {
  const words = small(text ?? '')
    .split(/\s+/)
    .filter(Boolean)
  return rows
    .filter((row) => !kinds || kinds.includes(row.kind))
    .filter((row) => words.every((word) => row.text.includes(word)))
    .map(({ row }) => row)
}
