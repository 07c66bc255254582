/** A table as CSV: RFC 4180, in Danish as spreadsheets there expect it; each row states its origin. */
import { stringify } from 'csv-stringify/sync'
import { csvCell, csvForm } from '../../csv/csvForm.ts'
import type { Language } from './language.ts'
import type { Origin, Table } from './table.ts'

/** Rows that are written at a stretch. */
const stretch = 200

/** In pieces. Header line first; a table without a row is its header. What the method says follows the origin, each name once. */
export function* csvFile<Row>({ columns, rows, method }: Table<Row>, origin: Origin, language: Language) {
  const said = { ...origin, ...method }
  const heading = [...columns.map(({ id, heading: words }) => words?.[language] ?? id), ...Object.keys(said)]
  const last = Object.values(said).map((value) => csvCell(value, language))
  const form = csvForm(language)
  yield stringify([heading], form)
  for (let from = 0; from < rows.length; from += stretch) {
    const lines = rows
      .slice(from, from + stretch)
      .map((row) => [
        ...columns.map(({ value, says }) =>
          csvCell(says && value(row) !== null ? says(row, language) : value(row), language),
        ),
        ...last,
      ])
    yield stringify(lines, { ...form, bom: false })
  }
}
