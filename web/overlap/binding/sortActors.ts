import type { BindingActorsQuery } from '../../generated/late/graphql.ts'
import type { Words } from '../../words/words.ts'

export type BindingRow = BindingActorsQuery['overlap']['bindingActors'][number]
/** `rank` is the order of the answer. */
export type SortKey =
  | 'rank'
  | 'name'
  | 'clusters'
  | 'pairs'
  | 'share'
  | 'abovePairs'
  | 'excess'
  | 'jaccardWithout'
  | 'sharingWithout'

/** Fewest first where taking the actor away is what changes the figure; most first in all other columns. */
const ascending: readonly SortKey[] = ['name', 'jaccardWithout', 'sharingWithout']

export function directionOf(key: SortKey): 'ascending' | 'descending' {
  return ascending.includes(key) ? 'ascending' : 'descending'
}

/** The rows in the order of a column; equal ones stay in the order of the answer, and unknown figures come last. */
export function sortActors(
  rows: readonly BindingRow[],
  key: SortKey,
  compare: Words['compare'],
): readonly BindingRow[] {
  if (key === 'rank') return rows
  if (key === 'name') return [...rows].sort((one, other) => compare(one.actor.name, other.actor.name))
  const sign = directionOf(key) === 'ascending' ? 1 : -1
  const figure = (row: BindingRow) => row[key] ?? sign * Number.POSITIVE_INFINITY
  return [...rows].sort((one, other) => {
    const [left, right] = [sign * figure(one), sign * figure(other)]
    return left === right ? 0 : left - right
  })
}
