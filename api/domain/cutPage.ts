/** Cuts one page out of an ordered list. */

/** What an item is ordered by: numbers compared from left to right, ascending. No two items of a list have the same. */
export type Key = readonly number[]
export interface Page<Item> {
  readonly items: readonly Item[]
  /** Key of each item. */
  readonly keys: readonly Key[]
  readonly hasNextPage: boolean
  /** Items of the whole list. */
  readonly totalCount: number
}

function isAfter(key: Key, after: Key): boolean {
  const at = key.findIndex((part, i) => part !== after[i])
  return at >= 0 && (key[at] ?? 0) > (after[at] ?? 0)
}

/** Position of the first item after a key, found by halving; the length when there is none. */
function firstAfter<Item>(list: ArrayLike<Item>, keyOf: (item: Item) => Key, after: Key): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isAfter(keyOf(list[middle] as Item), after)) high = middle
    else low = middle + 1
  }
  return low
}

/** The first `first` items after a key; `list` is in the order of its keys. The item with that key need not be there. */
export function cutPage<Item>(
  list: ArrayLike<Item>,
  keyOf: (item: Item) => Key,
  first: number,
  after: Key | undefined,
): Page<Item> {
  const from = after ? firstAfter(list, keyOf, after) : 0
  const length = Math.max(0, Math.min(first, list.length - from))
  const items = Array.from({ length }, (_, i) => list[from + i] as Item)
  return { items, keys: items.map(keyOf), hasNextPage: from + first < list.length, totalCount: list.length }
}
