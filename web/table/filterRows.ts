import type { Kind } from '../generated/graphql.ts'
import type { Column } from './column.ts'

export interface RowFilter {
  /** Kinds of actor; absent: all. */
  readonly kinds?: readonly Kind[] | undefined
  /**
   * Every word of it must occur in a text cell or another name of the row; words between double quotes must be a whole one.
   * Capitals do not count.
   */
  readonly text?: string | undefined
}
export interface SearchableRow<Row> {
  readonly row: Row
  readonly kind: Kind
  /** One cell or name a line, with an empty line at both ends. */
  readonly text: string
}
interface Named {
  readonly nameEn?: string | null
  readonly otherNames?: readonly string[]
}

const small = (text: string) => text.toLocaleLowerCase('da')

/** What an actor is called besides its name: in English, in short, in other spellings. */
function namesOf({ nameEn, otherNames = [] }: Named): readonly string[] {
  return nameEn ? [nameEn, ...otherNames] : otherNames
}

/** Rows with the text that they are searched by: cells without numbers, and other names. Made once, as the rows are. */
export function searchable<Row extends Named & { readonly kind: Kind }>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): readonly SearchableRow<Row>[] {
  return rows.map((row) => {
    const cells = columns.map((column) => column.value(row)).filter((cell) => typeof cell === 'string')
    return { row, kind: row.kind, text: small(['', ...cells, ...namesOf(row), ''].join('\n')) }
  })
}

/** What a row must hold: each word, and each quoted phrase as a line of its own. */
function askedParts(text: string): readonly string[] {
  return [...small(text).matchAll(/"([^"]+)"|\S+/g)].map(([word, phrase]) =>
    phrase === undefined ? word : `\n${phrase.trim()}\n`,
  )
}

/** Rows that pass, in the order in which they came. */
export function filterRows<Row>(rows: readonly SearchableRow<Row>[], { kinds, text }: RowFilter): readonly Row[] {
  const parts = askedParts(text ?? '')
  return rows
    .filter((row) => !kinds || kinds.includes(row.kind))
    .filter((row) => parts.every((part) => row.text.includes(part)))
    .map(({ row }) => row)
}
