/** A table as JSON: what it comes from, how it was made, its columns with their types, and one object a row with the values for programs. */
import type { Language } from './language.ts'
import type { Origin, Table } from './table.ts'

/** In pieces, a row each. */
export function* jsonFile<Row>({ columns, rows, method }: Table<Row>, origin: Origin, language: Language) {
  const head = {
    ...origin,
    method,
    count: rows.length,
    columns: columns.map(({ id, type, heading }) => ({ id, type, heading: heading?.[language] ?? id })),
  }
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`
  for (const [i, row] of rows.entries())
    yield `${i > 0 ? ',' : ''}${JSON.stringify(Object.fromEntries(columns.map(({ id, value }) => [id, value(row)])))}`
  yield ']}'
}
