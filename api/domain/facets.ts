/** What passes a list of conditions, and how the rest is spread over its properties: the same rule for every list. */

export interface Facet {
  readonly value: string
  readonly count: number
}
/** The property that a condition is about; undefined when it is about none that is counted. */
export interface Condition<Name extends string> {
  readonly facet: Name | undefined
  readonly holds: (item: number) => boolean
}
/** For each property the value of an item; unknown ones are not counted. */
export type Properties<Name extends string> = Readonly<
  Record<Name, (item: number) => string | number | boolean | null | undefined>
>

/** Items that meet every condition, in their order. */
export function passing(items: Iterable<number>, conditions: readonly Condition<string>[]): readonly number[] {
  const found: number[] = []
  for (const item of items) if (conditions.every(({ holds }) => holds(item))) found.push(item)
  return found
}

function increase(counts: Map<string, number>, value: string | number | boolean | null | undefined): void {
  if (value === null || value === undefined) return
  counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
}

function mostFrequentFirst(counts: ReadonlyMap<string, number>): readonly Facet[] {
  const list = [...counts].map(([value, count]) => ({ value, count }))
  return list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/**
 * For each property its values and how many items there would be with that value under the other conditions: most frequent
 * first, then by value; only values that occur.
 */
export function countValues<Name extends string>(
  items: Iterable<number>,
  conditions: readonly Condition<Name>[],
  properties: Properties<Name>,
): Readonly<Record<Name, readonly Facet[]>> {
  const names = Object.keys(properties) as Name[]
  const counts = names.map((name) => ({ name, read: properties[name], values: new Map<string, number>() }))
  for (const item of items) {
    const failed = conditions.find(({ holds }) => !holds(item))
    if (failed && (!failed.facet || conditions.some((other) => other !== failed && !other.holds(item)))) continue
    for (const { name, read, values } of counts) {
      if (!failed || failed.facet === name) increase(values, read(item))
    }
  }
  const listed = counts.map(({ name, values }) => [name, mostFrequentFirst(values)])
  return Object.fromEntries(listed) as Record<Name, readonly Facet[]>
}
