/** What may be right but rarely is: told beside a package that passes, and never a reason to refuse it. */
import type { TypedTables } from './checkKeys.ts'
import { andMoreRows } from './problem.ts'
import type { TypedTable } from './readTable.ts'
import type { Column, TableName } from './table.ts'
import { tables } from './tables.ts'

/** One doubt, however often it arises. */
export interface Doubt {
  readonly table: TableName
  readonly column: string
  /** The first few lines where it arises; none where it is about the whole table. */
  readonly lines: readonly number[]
  readonly count: number
  readonly sentence: string
}

/** How many lines of one doubt are kept. */
const examples = 4
/** UTF-8 that was read as Windows-1252 and written as UTF-8 again: Ã¦ for æ. */
const encodedTwice = /Ã[\u0080-\u00bf\u0192\u02c6\u2026-\u203a]|Ã¦|Ã¸|Ã¥|â€/
const longCell = 900_000
/** In years beyond the year of the package. */
const far = 20
/** No cluster reports so much: kroner, and anything that is counted. */
const most = { money: 100_000_000_000, count: 10_000_000 }

/** Whether a value of this column is to be doubted. */
type Doubts = (value: unknown, type: Column['type'], column: string) => boolean

const isMoney = (column: string): boolean => column.startsWith('financing')
const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
const yearIn = (value: unknown): number => Number(String(value).slice(0, 4))

function cellDoubts(year: number): Readonly<Record<string, Doubts>> {
  return {
    'looks like text that was encoded twice, as Ã¦ for æ': (value) =>
      texts(value).some((text) => encodedTwice.test(text)),
    'is longer than 900,000 signs': (value) => texts(value).some((text) => text.length > longCell),
    [`lies more than ${far} years after ${year}, the year of the package`]: (value, type) =>
      (type === 'date' || type === 'year') && yearIn(value) > year + far,
    'is larger than any cluster has reported': (value, type, column) =>
      type !== 'year' && typeof value === 'number' && value > (isMoney(column) ? most.money : most.count),
  }
}

function inCells(table: TableName, { rows, lines }: TypedTable, year: number): readonly Doubt[] {
  const found = new Map<string, Doubt & { readonly lines: number[] }>()
  const doubts = Object.entries(cellDoubts(year))
  const columns = Object.entries(tables[table].columns)
  function add(column: string, says: string, place: number): void {
    const { lines: known = [], count = 0 } = found.get(`${column} ${says}`) ?? {}
    if (known.length < examples) known.push(lines[place] ?? 0)
    found.set(`${column} ${says}`, { table, column, lines: known, count: count + 1, sentence: `"${column}" ${says}.` })
  }
  for (const [place, row] of rows.entries()) {
    const known = columns.filter(([column]) => (row[column] ?? null) !== null)
    for (const [column, { type }] of known)
      for (const [says, doubtful] of doubts) if (doubtful(row[column], type, column)) add(column, says, place)
  }
  return [...found.values()]
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Coordinates that lie where the others do when latitude and longitude are exchanged. */
function swapped(table: TableName, { rows, lines }: TypedTable): readonly Doubt[] {
  const placed = rows.flatMap(({ lat, lon }, place) =>
    typeof lat === 'number' && typeof lon === 'number' ? [{ lat, lon, line: lines[place] ?? 0 }] : [],
  )
  const centre = { lat: middle(placed.map(({ lat }) => lat)), lon: middle(placed.map(({ lon }) => lon)) }
  const away = (lat: number, lon: number): number => Math.hypot(lat - centre.lat, lon - centre.lon)
  const doubtful = placed.filter(({ lat, lon }) => away(lat, lon) > 20 && away(lon, lat) < 10)
  if (doubtful.length === 0) return []
  const sentence = '"lat" and "lon" look exchanged: exchanged they lie among the others.'
  return [
    {
      table,
      column: 'lat, lon',
      lines: doubtful.slice(0, examples).map(({ line }) => line),
      count: doubtful.length,
      sentence,
    },
  ]
}

function inLinks({ links }: TypedTables, year: number): readonly Doubt[] {
  const doubt = (sentence: string): readonly Doubt[] => [{ table: 'links', column: '', lines: [], count: 1, sentence }]
  const rows = links?.rows ?? []
  if (rows.length === 0) return doubt('The package has no link, so there is nothing to show.')
  const yearOf = (value: unknown, unknown: number): number => (value ? Number(String(value).slice(0, 4)) : unknown)
  const stands = rows.some(({ since, until }) => yearOf(since, 0) <= year && yearOf(until, 9999) >= year)
  return stands ? [] : doubt(`No link stands in ${year}, the year of the package, which is what opens.`)
}

/** In the order of tables; a doubt that repeats once, with its count. */
export function doubtsAbout(content: TypedTables, year: number): readonly Doubt[] {
  const inTables = (Object.entries(content) as [TableName, TypedTable][]).flatMap(([table, typed]) => [
    ...inCells(table, typed, year),
    ...(table === 'actors' || table === 'places' ? swapped(table, typed) : []),
  ])
  return [...inTables, ...inLinks(content, year)]
}

/** One line of plain text. */
export function doubtText({ table, column, lines, count, sentence }: Doubt): string {
  const [first, ...others] = lines.map((line) => `line ${line}`)
  const place = [table, first, column].filter((part) => part).join(', ')
  return `${place}: ${sentence}${andMoreRows(others, count - 1)}`
}

/** What an import says of so many; the check names them. */
export function doubtsText(count: number, folder: string): string {
  const things = count === 1 ? '1 thing' : `${count.toLocaleString('en')} things`
  return `${things} to look at again: npm run check -- ${folder} names ${count === 1 ? 'it' : 'them'}.`
}
