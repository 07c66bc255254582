/** What a table of a data package is, and what its columns may hold. */
export type TableName =
  | 'actors'
  | 'clusters'
  | 'links'
  | 'evidence'
  | 'sources'
  | 'accounts'
  | 'events'
  | 'event_parties'
  | 'benchmarks'
  | 'places'
  | 'terms'
  | 'traits'

/** What a cell may hold. An empty cell is "unknown" and allowed unless `required`. */
export interface Column {
  readonly type: 'id' | 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'year' | 'list'
  readonly required?: true
  /** For `list` the values between semicolons, else the whole cell. */
  readonly oneOf?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly pattern?: RegExp
  /** Whether the check sum in it is right; only of what fits the pattern. */
  readonly checkSum?: (text: string) => boolean
  /** What fits the pattern, shown beside a cell that does not fit. */
  readonly like?: string
  /** The table whose key column this cell must name. */
  readonly refersTo?: TableName
}

export interface Table {
  /** A package without this table is refused; without another one it is merely poorer. */
  readonly required?: true
  /** The column that identifies a row. `event_parties` is identified by all three. */
  readonly key: readonly string[]
  readonly columns: Readonly<Record<string, Column>>
}
