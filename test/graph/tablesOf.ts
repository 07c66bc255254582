/** A package read without the import, so that what the import and the database do can be compared with it. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Json } from '../../api/graph/engine.ts'
import type { Column, TableName } from '../../api/import/table.ts'
import { tables } from '../../api/import/tables.ts'
import { readCsv } from '../../data/package/readCsv.ts'

export type Cells = Readonly<Record<string, Json>>
export type Tables = Readonly<Record<TableName, readonly Cells[]>>

export const folders = ['test/fixtures/toy', 'data/catalogue-2017'] as const
export const pathOf = (folder: string): string => fileURLToPath(new URL(`../../${folder}`, import.meta.url))

function value(column: Column | undefined, cell: string): Json {
  if (cell === '') return null
  switch (column?.type) {
    case 'integer':
    case 'number':
    case 'year':
      return Number(cell)
    case 'boolean':
      return cell === 'true'
    case 'list':
      return cell.split(';').map((item) => item.trim())
    default:
      return cell
  }
}

function rowsOf(folder: string, table: TableName): Cells[] {
  const path = `${pathOf(folder)}/${table}.csv`
  if (!existsSync(path)) return []
  const { columns } = tables[table]
  return readCsv(path).map((row) =>
    Object.fromEntries(Object.keys(columns).map((name) => [name, value(columns[name], row[name] ?? '')])),
  )
}

const read = new Map<string, Tables>()

/** Read once a process, for all test files that run in it. */
export function tablesOf(folder: string): Tables {
  const known = read.get(folder)
  if (known) return known
  const names = Object.keys(tables) as TableName[]
  const found = Object.fromEntries(names.map((name) => [name, rowsOf(folder, name)])) as Record<TableName, Cells[]>
  read.set(folder, found)
  return found
}
