/** Rules that hold in every table: a key stands once, a reference names a row that is there, a span runs forwards. */
import type { Problems } from './problem.ts'
import type { TypedRow, TypedTable } from './readTable.ts'
import type { TableName } from './table.ts'
import { tables } from './tables.ts'

export type TypedTables = Readonly<Partial<Record<TableName, TypedTable>>>

export function keyOf(table: TableName, row: TypedRow): string {
  return tables[table].key.map((column) => String(row[column] ?? '')).join(' ')
}

function checkUnique(table: TableName, { rows, lines }: TypedTable, problems: Problems): void {
  const first = new Map<string, number>()
  for (const [place, row] of rows.entries()) {
    if (tables[table].key.some((column) => row[column] === null)) continue
    const key = keyOf(table, row)
    const line = lines[place] ?? 0
    const earlier = first.get(key)
    const column = tables[table].key.join(', ')
    if (earlier === undefined) first.set(key, line)
    else problems.add(table, line, column, key, `"${column}" must be unique; line ${earlier} has the same.`)
  }
}

/** The ids that each table holds; undefined for a table that could not be read to its end. */
function knownIds(content: TypedTables): ReadonlyMap<TableName, ReadonlySet<string> | undefined> {
  const names = Object.keys(tables) as TableName[]
  return new Map(
    names.map((table) => {
      const typed = content[table]
      if (!typed) return [table, tables[table].required ? undefined : new Set<string>()]
      return [table, typed.whole ? new Set(typed.rows.map((row) => keyOf(table, row))) : undefined]
    }),
  )
}

function checkReferences(
  table: TableName,
  { rows, lines }: TypedTable,
  known: ReturnType<typeof knownIds>,
  problems: Problems,
): void {
  for (const [name, { refersTo }] of Object.entries(tables[table].columns)) {
    const ids = refersTo && known.get(refersTo)
    if (!ids) continue
    for (const [place, row] of rows.entries()) {
      const value = row[name]
      if (typeof value === 'string' && !ids.has(value))
        problems.add(table, lines[place] ?? 0, name, value, `"${name}" must be the id of a row of ${refersTo}.`)
    }
  }
}

const spans: readonly (readonly [TableName, string, string])[] = [
  ['actors', 'validFrom', 'validTo'],
  ['links', 'since', 'until'],
  ['benchmarks', 'value', 'valueTo'],
]

/** Dates of different precision are compared at the coarser one: 2016 does not come before 2016-05. */
function runsBackwards(from: unknown, to: unknown): boolean {
  if (typeof from === 'number' && typeof to === 'number') return to < from
  if (typeof from !== 'string' || typeof to !== 'string') return false
  const length = Math.min(from.length, to.length)
  return to.slice(0, length) < from.slice(0, length)
}

function checkSpans(content: TypedTables, problems: Problems): void {
  for (const [table, from, to] of spans) {
    for (const [place, row] of (content[table]?.rows ?? []).entries()) {
      if (runsBackwards(row[from], row[to]))
        problems.add(
          table,
          content[table]?.lines[place] ?? 0,
          to,
          String(row[to]),
          `"${to}" must not be before "${from}".`,
        )
    }
  }
}

export function checkKeys(content: TypedTables, problems: Problems): void {
  const known = knownIds(content)
  for (const [name, typed] of Object.entries(content) as [TableName, TypedTable][]) {
    checkUnique(name, typed, problems)
    checkReferences(name, typed, known, problems)
  }
  checkSpans(content, problems)
}
