import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** The rows of a CSV file with a header line; every cell is text, an unknown one is the empty text. */
export function readCsv(path: string | URL): Record<string, string>[] {
  return parse(readFileSync(path), { columns: true })
}
