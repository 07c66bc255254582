/** Puts the items of a list in an order: the same rule for every list that has pages. */
import { ascending } from './countingSort.ts'
import type { Key } from './cutPage.ts'

export interface Order<Name extends string> {
  readonly order: Name
  /** Turns the order round; what is unknown stays last. */
  readonly reverse: boolean
}
export interface Ordered {
  readonly items: Int32Array
  /** What an item is ordered by, ascending: its place in the order, then what tells equal ones apart. */
  readonly keyOf: (item: number) => Key
}

/**
 * Items by rank: whole numbers from 0, by item, small ones first or, turned round, last; −1 where nothing is known to
 * order by, which is last either way. Equal ones stay as they come, which is in the order of `tieOf`.
 */
export function orderItems(
  items: Int32Array,
  ranks: ArrayLike<number>,
  reverse: boolean,
  tieOf: (item: number) => Key,
): Ordered {
  const largest = items.reduce((most, item) => Math.max(most, ranks[item] ?? 0), 0)
  const places = new Int32Array(ranks.length)
  for (const item of items) {
    const rank = ranks[item] ?? -1
    places[item] = rank < 0 ? largest + 1 : reverse ? largest - rank : rank
  }
  return { items: ascending(items, places, largest + 2), keyOf: (item) => [places[item] ?? 0, ...tieOf(item)] }
}
