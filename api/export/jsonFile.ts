/** A table as JSON: what it comes from, how it was made, its columns with their types, and one object a row with the values for programs. */
import type { Language } from './language.ts'
import type { Origin, Table } from './table.ts'

export function jsonFile<Row>({ columns, rows, method }: Table<Row>, origin: Origin, language: Language): string {
  return JSON.stringify({
    ...origin,
    method,
    count: rows.length,
    columns: columns.map(({ id, type, heading }) => ({ id, type, heading: heading?.[language] ?? id })),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ id, value }) => [id, value(row)]))),
  })
}
