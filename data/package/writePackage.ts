/** Writes a data set as a Frictionless tabular data package: one CSV file a table and `datapackage.json`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { TableName } from '../../api/import/table.ts'
import { tables } from '../../api/import/tables.ts'
import { tableSchema } from './tableSchema.ts'

export type Cell = string | number | boolean | readonly string[] | null | undefined
export type PackageRow = Readonly<Record<string, Cell>>
export type PackageTables = Partial<Record<TableName, readonly PackageRow[]>>

/** What `datapackage.json` says of the whole. `year` is the year whose links are shown unless another is asked for. */
export interface Description {
  readonly name: string
  readonly title: string
  readonly titleEn: string
  readonly description: string
  readonly descriptionEn: string
  readonly version: string
  readonly created: string
  readonly synthetic: boolean
  readonly year: number
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path: string }[]
  readonly sources: readonly { readonly title: string; readonly path?: string }[]
  /** What the data set is known not to hold. */
  readonly gaps: readonly { readonly da: string; readonly en: string }[]
}

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  return Array.isArray(cell) ? cell.join('; ') : String(cell)
}

/** The text of one table: every column of its schema in order, LF line ends, an empty cell for what is unknown. */
export function tableText(table: TableName, rows: readonly PackageRow[]): string {
  const columns = Object.keys(tables[table].columns)
  return stringify([columns, ...rows.map((row) => columns.map((column) => cellText(row[column])))])
}

export function packageFiles(description: Description, content: PackageTables): Map<string, string> {
  const names = (Object.keys(tables) as TableName[]).filter((table) => content[table])
  const files = new Map(names.map((table) => [`${table}.csv`, tableText(table, content[table] ?? [])]))
  const resources = names.map((table) => ({
    name: table,
    path: `${table}.csv`,
    profile: 'tabular-data-resource',
    encoding: 'utf-8',
    schema: tableSchema(table),
  }))
  // The standard wants a moment (RFC 3339); ours is the day.
  const described = { ...description, created: `${description.created}T00:00:00Z` }
  files.set(
    'datapackage.json',
    `${JSON.stringify({ profile: 'tabular-data-package', ...described, resources }, null, 2)}\n`,
  )
  return files
}

export function writePackage(folder: string, description: Description, content: PackageTables): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of packageFiles(description, content)) writeFileSync(join(folder, name), text)
}
