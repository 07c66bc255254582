/** Reads a CSV file (RFC 4180) record by record in bounded memory. */
import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'

const longestRecord = 1_000_000
const newline = 0x0a

/** Thrown to read no further in this file; what is wrong has been told already. */
export class StopReading extends Error {}

export interface CsvReader {
  /** `line` is the line on which the record begins. May throw `StopReading`. */
  record(cells: readonly string[], line: number): void
  fault(line: number, value: string | null, rule: string): void
}

/** Passes bytes on and tells every line that is not UTF-8. Cuts at line ends, so no character is ever halved. */
function checkUtf8(reader: CsvReader): Transform {
  let rest: Buffer = Buffer.alloc(0)
  let line = 1
  const check = (bytes: Buffer): void => {
    const whole = isUtf8(bytes)
    for (let start = 0; start < bytes.length; ) {
      const found = bytes.indexOf(newline, start)
      const end = found < 0 ? bytes.length : found + 1
      const part = bytes.subarray(start, end)
      if (!whole && !isUtf8(part)) reader.fault(line, part.toString('utf8').trimEnd(), 'Every line must be UTF-8 text.')
      line += found < 0 ? 0 : 1
      start = end
    }
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
        const cut = bytes.lastIndexOf(newline) + 1
        check(bytes.subarray(0, cut))
        rest = bytes.subarray(cut)
        if (rest.length > longestRecord) {
          reader.fault(line, rest.toString('utf8', 0, 200), 'A line may be at most 1,000,000 bytes long.')
          throw new StopReading()
        }
        done(null, bytes.subarray(0, cut))
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)))
      }
    },
    flush(done) {
      try {
        check(rest)
        done(null, rest)
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)))
      }
    },
  })
}

const quoteRule =
  'A quoted cell must end with a quote, then a comma or the end of the line; a quote inside is doubled. The rest of the file was not read.'
const endlessRule = 'A quote that opens a cell must be closed; this record never ends.'

/** Reads the file from its header on. A BOM and Windows line ends are fine. */
export async function readCsvFile(path: string, reader: CsvReader): Promise<void> {
  let nextLine = 1
  const parser = parse({
    bom: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: longestRecord,
    on_record: (cells: string[], { lines }) => {
      const line = nextLine
      nextLine = lines + 1
      if (cells.length > 1 || cells[0] !== '') reader.record(cells, line)
      return null
    },
    on_skip: (error) => {
      const endless = error?.code === 'CSV_QUOTE_NOT_CLOSED' || error?.code === 'CSV_MAX_RECORD_SIZE'
      // After a broken quote cells cannot be told from text.
      reader.fault(nextLine, null, endless ? endlessRule : quoteRule)
      throw new StopReading()
    },
  })
  parser.resume()
  try {
    await pipeline(createReadStream(path), checkUtf8(reader), parser)
  } catch (error) {
    if (!(error instanceof StopReading)) throw error
  }
}
