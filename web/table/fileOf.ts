import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import type { Cell, Column } from './column.ts'

interface Provenance extends Pick<DatasetSummaryQuery['dataset'], 'id' | 'version' | 'synthetic'> {
  /** What its rows passed, as `conditionsOf` writes it; empty: everything. */
  readonly conditions: string
}

/** What a file holds that the page does not show: ids, so that rows can be joined to others. */
export type IdColumns<Row> = readonly (readonly [heading: string, value: (row: Row) => Cell])[]

export interface TableFile {
  readonly name: string
  readonly heading: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Ids, then the columns of the page in their order, then what the row comes from, because a table is soon parted from its address. */
export function fileOf<Row>(
  name: string,
  table: { readonly columns: readonly Column<Row>[]; readonly rows: readonly Row[]; readonly ids: IdColumns<Row> },
  { id, version, synthetic, conditions }: Provenance,
): TableFile {
  const { columns, rows, ids } = table
  return {
    name: `${name}-${id}-${version.slice(0, 12)}.csv`,
    heading: [
      ...ids.map(([heading]) => heading),
      ...columns.map(({ heading }) => heading),
      'dataset',
      'version',
      'synthetic',
      'conditions',
    ],
    rows: rows.map((row) => [
      ...ids.map(([, value]) => value(row)),
      ...columns.map((column) => column.value(row)),
      id,
      version,
      String(synthetic),
      conditions,
    ]),
  }
}
