/** A table as CSV: RFC 4180, in Danish as spreadsheets there expect it; each row states its origin. */
import { stringify } from 'csv-stringify/sync'
import { csvCell, csvForm } from '../../csv/csvForm.ts'
import type { Language } from './language.ts'
import type { Origin, Table } from './table.ts'

/** Header line first; a table without a row is its header. What the method says follows the origin, each name once. */
export function csvFile<Row>({ columns, rows, method }: Table<Row>, origin: Origin, language: Language): string {
  const said = { ...origin, ...method }
  const heading = [...columns.map(({ id, heading: words }) => words?.[language] ?? id), ...Object.keys(said)]
  const last = Object.values(said).map((value) => csvCell(value, language))
  const lines = rows.map((row) => [
    ...columns.map(({ value, says }) =>
      csvCell(says && value(row) !== null ? says(row, language) : value(row), language),
    ),
    ...last,
  ])
  return stringify([heading, ...lines], csvForm(language))
}
