import type { Language } from '../../state/parameters/page.ts'
import type { ShortlistFile } from './shortlistFile.ts'

/**
 * A shortlist as CSV in the form of the server's files (RFC 4180, in Danish as spreadsheets there expect it, no text taken for a
 * formula). The page makes it itself, because notes are not sent; the writer is loaded when a file is wanted.
 */
export async function csvText({ heading, rows }: ShortlistFile, language: Language): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync')
  const danish = language === 'da'
  return stringify([heading, ...rows], {
    delimiter: danish ? ';' : ',',
    record_delimiter: '\r\n',
    bom: danish,
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  })
}
