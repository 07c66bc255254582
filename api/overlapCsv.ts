/** Pairs of clusters as a CSV table; each row says what it comes from, because a table is soon parted from its address. */
import { stringify } from 'csv-stringify/sync'
import { csvCell, csvForm } from '../csv/csvForm.ts'
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

/** Header line first; RFC 4180. In Danish with semicolons, decimal commas and a byte order mark, for spreadsheets. */
export function overlapCsv(pairs: readonly OverlapRow[], method: Provenance, language: Language): string {
  const { dataset, version, synthetic, year, draws, seed, hash } = method
  const rows = pairs.map((pair) => ({ ...pair, dataset, version, synthetic, year, draws, seed, hash }))
  const columns = Object.keys(rows[0] ?? {})
  const table = rows.map((row) => Object.values(row).map((value) => csvCell(value, language)))
  return stringify([columns, ...table], csvForm(language))
}
