/** Reads one table of a package: its header, then every cell by the rules of `tables.ts`. */

import { stat } from 'node:fs/promises'
import type { Problems } from './problem.ts'
import { readCell, type Value } from './readCell.ts'
import { type CsvReader, readCsvFile, StopReading } from './readCsvFile.ts'
import type { Column, TableName } from './table.ts'
import { tables } from './tables.ts'

/** A row by column in the order of `tables.ts`; null where unknown. */
export type TypedRow = Readonly<Record<string, Value>>
export interface TypedTable {
  readonly rows: readonly TypedRow[]
  /** The line of the file on which each row begins. */
  readonly lines: readonly number[]
  /** False when the file could not be read to its end, so that no rule may lean on what it lacks. */
  readonly whole: boolean
}

/** The rows with their lines; none of a table that is not there. */
export function* eachRow(table: TypedTable | undefined): Generator<{ readonly row: TypedRow; readonly line: number }> {
  for (const [place, row] of (table?.rows ?? []).entries()) yield { row, line: table?.lines[place] ?? 0 }
}

/** A column with its place in the file, worked out once a table; -1 where the file leaves it out. */
interface PlacedColumn {
  readonly name: string
  readonly column: Column
  readonly place: number
}

/** Why the header cannot be told into cells, if so. */
function otherForm(header: readonly string[]): string | undefined {
  const alone = header.length === 1 ? (header[0] ?? '') : ''
  if (header.some((cell) => cell.includes('\r')))
    return 'Lines must end with a line feed; this file ends them with a carriage return alone.'
  if (alone.includes(';')) return 'Cells must be separated by commas; this file separates them by semicolons.'
  return alone.includes('\t') ? 'Cells must be separated by commas; this file separates them by tabs.' : undefined
}

/** The columns of the schema in their order. Errors: `StopReading` when lines or cells are separated otherwise. */
function readHeader(table: TableName, header: readonly string[], problems: Problems): readonly PlacedColumn[] {
  const { columns } = tables[table]
  const form = otherForm(header)
  if (form) {
    problems.add(table, 1, null, header[0] ?? '', form)
    throw new StopReading()
  }
  for (const [place, name] of header.entries()) {
    if (!(name in columns)) problems.add(table, 1, name, null, `There is no column "${name}" in the table ${table}.`)
    else if (header.indexOf(name) !== place)
      problems.add(table, 1, name, null, `The column "${name}" may stand only once.`)
  }
  for (const [name, { required }] of Object.entries(columns)) {
    if (required && !header.includes(name))
      problems.add(table, 1, name, null, `The table ${table} must have the column "${name}".`)
  }
  return Object.entries(columns).map(([name, column]) => ({ name, column, place: header.indexOf(name) }))
}

function readRow(
  table: TableName,
  cells: readonly string[],
  line: number,
  placed: readonly PlacedColumn[],
  problems: Problems,
): TypedRow {
  const row: Record<string, Value> = {}
  for (const { name, column, place } of placed) {
    row[name] = null
    // A missing required column has been told once; not again on each row.
    if (place < 0) continue
    const text = cells[place] ?? ''
    if (text === '' && !column.required) continue
    const result = readCell(text, column)
    if ('value' in result) row[name] = result.value
    else problems.add(table, line, name, text, `"${name}" ${result.rule}.`)
  }
  return row
}

/** A pipe would keep the reader waiting, and a folder or a link to nothing cannot be read. */
async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false
}

export async function readTable(table: TableName, path: string, problems: Problems): Promise<TypedTable> {
  if (!(await isFile(path))) {
    problems.add(table, null, null, null, `${table}.csv must be a file; it is a folder, a pipe or a link to nothing.`)
    return { rows: [], lines: [], whole: false }
  }
  const rows: TypedRow[] = []
  const lines: number[] = []
  let width = 0
  let placed: readonly PlacedColumn[] | undefined
  let whole = true
  const reader: CsvReader = {
    record(cells, line) {
      if (!placed) {
        width = cells.length
        whole = false
        const found = readHeader(table, cells, problems)
        placed = found
        whole = found.every(({ name, place }) => place >= 0 || !tables[table].key.includes(name))
      } else if (cells.length !== width) {
        problems.add(
          table,
          line,
          null,
          cells.join(','),
          `A row must have ${width} cells, as the header; this one has ${cells.length}.`,
        )
        whole = false
      } else {
        rows.push(readRow(table, cells, line, placed, problems))
        lines.push(line)
      }
    },
    fault(line, value, rule) {
      whole = false
      problems.add(table, line, null, value, rule)
    },
  }
  await readCsvFile(path, reader)
  if (!placed && whole) problems.add(table, 1, null, null, `The table ${table} must begin with a header line.`)
  return { rows, lines, whole: whole && placed !== undefined }
}
