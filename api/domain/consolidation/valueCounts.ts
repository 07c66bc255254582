/** How often each value occurs. */
export interface ValueCount {
  readonly value: string
  readonly count: number
}

/** Most frequent first, then by value; unknown ones are left out. */
export function valueCounts(values: readonly (string | number | null | undefined)[]): readonly ValueCount[] {
  const known = values.flatMap((value) => (value == null ? [] : [String(value)]))
  return [...new Set(known)]
    .map((value) => ({ value, count: known.filter((one) => one === value).length }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
