import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import type { Cell, Column } from './column.ts'

interface Provenance extends Pick<DatasetSummaryQuery['dataset'], 'id' | 'version' | 'synthetic' | 'year' | 'licence'> {
  /** Where the page shows the same rows. */
  readonly address: string
  /** What its rows passed, as `conditionsOf` writes it; empty: everything. */
  readonly conditions: string
}

/** Columns that a file has and the page does not, with English names of their own: docs/data-format.md. */
export type FileColumns<Row> = readonly (readonly [heading: string, value: (row: Row) => Cell])[]

export interface FileTable<Row> {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** Ids, so that rows can be joined to others. */
  readonly ids: FileColumns<Row>
}

export interface TableFile {
  readonly name: string
  readonly heading: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * Ids, then the columns of the page in their order, then what the row comes from,
 * because a table is soon parted from its address.
 */
export function fileOf<Row>(name: string, table: FileTable<Row>, provenance: Provenance): TableFile {
  const { columns, rows, ids } = table
  const { id, version, synthetic, year, licence, address, conditions } = provenance
  const origin = {
    dataset: id,
    version,
    synthetic: String(synthetic),
    year,
    licence,
    address,
    conditions,
  }
  return {
    name: `${name}-${id}-${version.slice(0, 12)}.csv`,
    heading: [...ids.map(([heading]) => heading), ...columns.map(({ heading }) => heading), ...Object.keys(origin)],
    rows: rows.map((row) => [
      ...ids.map(([, value]) => value(row)),
      ...columns.map((column) => column.value(row)),
      ...Object.values(origin),
    ]),
  }
}
