import { csvCell, csvForm } from '../../csv/csvForm.ts'
import type { Language } from '../state/parameters/page.ts'
import { saveFile } from '../ui/saveFile.ts'
import type { TableFile } from './fileOf.ts'

/** A table as CSV: RFC 4180, in Danish with semicolons, decimal comma and byte order mark. */
export async function csvOf({ heading, rows }: TableFile, language: Language): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync')
  const cells = [heading, ...rows].map((row) => row.map((cell) => csvCell(cell, language)))
  return stringify(cells, csvForm(language))
}

/** Gives a table to the browser as a file. */
export async function downloadFile(file: TableFile, language: Language): Promise<void> {
  saveFile(new Blob([await csvOf(file, language)], { type: 'text/csv;charset=utf-8' }), file.name)
}
