/** The version of a data set: a fingerprint of its content, not of how its files are written. */
import { createHash } from 'node:crypto'
import { keyOf, type TypedTables } from './checkKeys.ts'
import type { Descriptor } from './readDescriptor.ts'
import type { TableName } from './table.ts'
import { tables } from './tables.ts'

/** Counts up when the import stores the same package differently, so that older versions are not mistaken for it. */
const storedForm = 3

/** What the data set states of itself, as it is stored and shown. */
export function identity({
  name,
  title,
  titleEn,
  description,
  descriptionEn,
  created,
  synthetic,
  year,
  ...rest
}: Descriptor) {
  const licence = rest.licenses.map((each) => each.name ?? each.path).join(', ')
  const gaps = rest.gaps.map(({ da, en }) => ({ da, en }))
  const day = created.slice(0, 10)
  return { id: name, title, titleEn, description, descriptionEn, created: day, synthetic, year, licence, gaps }
}

/**
 * SHA-256 in 64 hex digits over the descriptor's identity and every table: rows by key, values by the column order of
 * `tables.ts`. The order of rows and columns, line ends, quoting, `1.0` for `1`, a column left out for an empty one and
 * an absent table for an empty one make no difference.
 */
export function packageVersion(descriptor: Descriptor, content: TypedTables): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([storedForm, identity(descriptor)]))
  for (const table of Object.keys(tables) as TableName[]) {
    const columns = Object.keys(tables[table].columns)
    const rows = (content[table]?.rows ?? []).map((row) => [keyOf(table, row), row] as const)
    // By code unit, which no locale changes.
    rows.sort(([a], [b]) => (a < b ? -1 : 1))
    hash.update(`\n${table}`)
    for (const [, row] of rows) hash.update(`\n${JSON.stringify(columns.map((column) => row[column] ?? null))}`)
  }
  return hash.digest('hex')
}
