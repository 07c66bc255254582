import type { SortKey, TableState } from '../state/parameters/table.ts'
import type { Column } from './column.ts'

export interface RowOrder {
  readonly key: SortKey
  readonly descending: boolean
}

/** The order that the address asks for; by name when this table has no such column. */
export function orderOf<Row>({ sort }: Pick<TableState, 'sort'>, columns: readonly Column<Row>[]): RowOrder {
  const descending = sort?.startsWith('-') ?? false
  const key = columns.find((column) => column.key === sort?.replace(/^-/, ''))?.key
  return key ? { key, descending } : { key: 'name', descending: false }
}

/** What the address says after the heading of a column was pressed: the same again turns round, counts start with the most. */
export function sortAfter(order: RowOrder, key: SortKey, counts: boolean): TableState['sort'] {
  const descending = key === order.key ? !order.descending : counts
  if (descending) return `-${key}`
  return key === 'name' ? undefined : key
}

/** Columns of counts, whose order begins with the most in the API and with the fewest here. */
const fromMost: readonly SortKey[] = ['clusters', 'knowledge', 'public', 'firms']

/** Whether the API turns its order round to give this one. */
export const isReversed = ({ key, descending }: RowOrder): boolean => fromMost.includes(key) !== descending
