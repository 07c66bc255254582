/** A table as CSV: RFC 4180, in Danish as spreadsheets there expect it; each row states its origin. */
import { stringify } from 'csv-stringify/sync'
import { csvCell, csvForm } from '../../csv/csvForm.ts'
import type { Language } from './overlapExportQuery.ts'
import type { Table } from './table.ts'

export function csvFile<Row>({ columns, rows, origin }: Table<Row>, language: Language): string {
  const heading = [...columns.map(({ id, heading: words }) => words?.[language] ?? id), ...Object.keys(origin)]
  const last = Object.values(origin).map((value) => csvCell(value, language))
  const lines = rows.map((row) => [
    ...columns.map(({ value, says }) =>
      csvCell(says && value(row) !== null ? says(row, language) : value(row), language),
    ),
    ...last,
  ])
  return stringify([heading, ...lines], csvForm(language))
}
