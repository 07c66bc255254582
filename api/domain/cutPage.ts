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

/** The first `first` items after a key; `list` is in the order of its keys. The item with that key need not be there. */
export function cutPage<Item>(
  list: readonly Item[],
  keyOf: (item: Item) => Key,
  first: number,
  after: Key | undefined,
): Page<Item> {
  const from = after ? list.findIndex((item) => isAfter(keyOf(item), after)) : 0
  const items = from < 0 ? [] : list.slice(from, from + first)
  return {
    items,
    keys: items.map(keyOf),
    hasNextPage: from >= 0 && from + first < list.length,
    totalCount: list.length,
  }
}
