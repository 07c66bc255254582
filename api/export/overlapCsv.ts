/** Pairs of clusters as a CSV table; each row says what it comes from, because a table is soon parted from its address. */
import { stringify } from 'csv-stringify/sync'
import { csvCell, csvForm } from '../../csv/csvForm.ts'
import type { OverlapRow } from './overlapExport.ts'
import type { Language } from './overlapExportQuery.ts'

/** What the pairs come from and under which conditions; a list that is null limits nothing. */
export type Provenance = Readonly<Record<string, string | number | boolean | readonly string[] | null>>

/** Header line first; RFC 4180. In Danish with semicolons, decimal commas and a byte order mark, for spreadsheets. */
export function overlapCsv(pairs: readonly OverlapRow[], provenance: Provenance, language: Language): string {
  const rows = pairs.map((pair) => ({ ...pair, ...provenance }))
  const columns = Object.keys(rows[0] ?? {})
  const table = rows.map((row) => Object.values(row).map((value) => csvCell(value, language)))
  return stringify([columns, ...table], csvForm(language))
}
