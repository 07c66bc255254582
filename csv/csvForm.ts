/** How server and page write a table as CSV: after RFC 4180, in Danish as spreadsheets there expect it. */
import { defuseCell } from './defuseCell.ts'

type Language = 'da' | 'en'

/** Options of csv-stringify. Danish: semicolons, and a byte order mark so that spreadsheets read UTF-8. */
export function csvForm(language: Language) {
  const danish = language === 'da'
  // A lone line feed or carriage return would otherwise stand without quotes and end the row for most readers; a Danish
  // spreadsheet ends a cell of the English file at a semicolon, and what follows may be a formula.
  return { delimiter: danish ? ';' : ',', record_delimiter: '\r\n', bom: danish, quoted_match: /[\r\n;]/ } as const
}

/** The text of a cell; empty when unknown. Danish numbers have a decimal comma; no text is taken for a formula. */
export function csvCell(value: unknown, language: Language): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return language === 'da' ? String(value).replace('.', ',') : String(value)
  return defuseCell(String(value))
}
