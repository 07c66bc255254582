import type { ShortlistFile } from './shortlistFile.ts'

/**
 * A table as a workbook. Texts stay texts, so that the code 0851 keeps its zero; no text is taken for a formula, because cells
 * say their type. The writer is loaded when a workbook is wanted.
 */
export async function workbookOf({ heading, rows }: ShortlistFile): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/browser')
  const cellOf = (value: string | number | undefined) => {
    if (value === undefined) return null
    return typeof value === 'number' ? { value, type: Number } : { value, type: String, format: '@' }
  }
  const head = heading.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  return writeWorkbook([head, ...rows.map((row) => row.map(cellOf))]).toBlob()
}
