/** Pairs of clusters as a CSV table; each row says what it comes from, because a table is soon parted from its address. */
import { stringify } from 'csv-stringify/sync'
import { defuseCell } from './domain/defuseCell.ts'
import type { OverlapRow } from './overlapExport.ts'
import type { Language } from './overlapExportQuery.ts'

interface Provenance {
  readonly dataset: string
  readonly version: string
  readonly synthetic: boolean
  readonly year: number
  readonly draws: number
  readonly seed: number
  readonly hash: string
}

const byteOrderMark = '\ufeff'

function cell(value: unknown, language: Language): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return language === 'da' ? String(value).replace('.', ',') : String(value)
  return defuseCell(String(value))
}

/** Header line first; RFC 4180. In Danish with semicolons, decimal commas and a byte order mark, for spreadsheets. */
export function overlapCsv(pairs: readonly OverlapRow[], method: Provenance, language: Language): string {
  const { dataset, version, synthetic, year, draws, seed, hash } = method
  const rows = pairs.map((pair) => ({ ...pair, dataset, version, synthetic, year, draws, seed, hash }))
  const columns = Object.keys(rows[0] ?? {})
  const table = rows.map((row) => Object.values(row).map((value) => cell(value, language)))
  const danish = language === 'da'
  const text = stringify([columns, ...table], { delimiter: danish ? ';' : ',', record_delimiter: '\r\n' })
  return danish ? byteOrderMark + text : text
}
