/** A table as JSON: what it comes from, its columns with their types, and one object a row with the values for programs. */
import type { Language } from './overlapExportQuery.ts'
import type { Table } from './table.ts'

export function jsonFile<Row>({ columns, rows, origin }: Table<Row>, language: Language): string {
  return JSON.stringify({
    ...origin,
    count: rows.length,
    columns: columns.map(({ id, type, heading }) => ({ id, type, heading: heading?.[language] ?? id })),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ id, value }) => [id, value(row)]))),
  })
}
