/** What one column of a table may hold. */
import type { TableName } from './tables.ts'

/** What a cell may hold. An empty cell is "unknown" and allowed unless `required`. */
export interface Column {
  readonly type: 'id' | 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'year' | 'list'
  readonly required?: true
  /** For `list` the values between semicolons, else the whole cell. */
  readonly oneOf?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly pattern?: RegExp
  /** What fits the pattern, to show to whoever wrote something else. */
  readonly like?: string
  /** The table whose key column this cell must name. */
  readonly refersTo?: TableName
}
