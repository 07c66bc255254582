import { csvCell, csvForm } from '../../../csv/csvForm.ts'
import type { Language } from '../../state/parameters/page.ts'
import type { ShortlistFile } from './shortlistFile.ts'

/** A shortlist as CSV. The page makes it itself, because notes are not sent; the writer is loaded when a file is wanted. */
export async function csvText({ heading, rows }: ShortlistFile, language: Language): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync')
  const cells = rows.map((row) => row.map((value) => csvCell(value, language)))
  return stringify([heading, ...cells], csvForm(language))
}
