/** What each kind of file says how to do: read its address, and give its table. */
import type { CountFile } from '../cost/filePoints.ts'
import type { AskingForChance } from '../questions/overlap/compared.ts'
import type { FileQuery, Takes } from './fileQuery.ts'
import type { Table } from './table.ts'

export interface TableFile<Row> {
  readonly takes: Takes
  /** What it costs at most, before anything of it is made. */
  readonly count: CountFile
  /** Errors: those of the question that it presents, and TOO_EXPENSIVE above 100,000 rows. */
  readonly make: (asking: AskingForChance, query: FileQuery) => Promise<Table<Row>>
}
