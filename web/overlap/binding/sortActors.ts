import type { BindingActorsQuery } from '../../generated/late/graphql.ts'
import type { Words } from '../../words/words.ts'

export type BindingRow = BindingActorsQuery['overlap']['bindingActors'][number]
/** `rank` is the order of the answer. */
export type SortKey =
  | 'rank'
  | 'name'
  | 'clusterCount'
  | 'pairCount'
  | 'share'
  | 'abovePairCount'
  | 'excess'
  | 'jaccardWithout'
  | 'sharingWithout'

export interface ActorOrder {
  readonly key: SortKey
  /** Pressed a second time. */
  readonly turned: boolean
}

/** Numbers begin with the largest, as in every table, names with the first of the alphabet; the other way once turned. */
export function directionOf({ key, turned }: ActorOrder): 'ascending' | 'descending' {
  return (key === 'name') === turned ? 'descending' : 'ascending'
}

/** The order after a heading was pressed: its own, turned round, and again as the answer came. */
export function orderAfter(before: ActorOrder, key: SortKey): ActorOrder {
  if (before.key !== key) return { key, turned: false }
  return before.turned ? { key: 'rank', turned: false } : { key, turned: true }
}

/** The rows in the order of a column; equal ones stay in the order of the answer, and unknown figures come last. */
export function sortActors(
  rows: readonly BindingRow[],
  order: ActorOrder,
  compare: Words['compare'],
): readonly BindingRow[] {
  const { key } = order
  const sign = directionOf(order) === 'ascending' ? 1 : -1
  if (key === 'rank') return rows
  if (key === 'name') return [...rows].sort((one, other) => sign * compare(one.actor.name, other.actor.name))
  const figure = (row: BindingRow) => row[key] ?? sign * Number.POSITIVE_INFINITY
  return [...rows].sort((one, other) => {
    const [left, right] = [sign * figure(one), sign * figure(other)]
    return left === right ? 0 : left - right
  })
}
