/** Counted values in the words of the API. */
import type { Facet } from '../domain/facets.ts'

/** Words of enums are written in upper case; the values of `plain` properties (codes, numbers, truths) as they are. */
export function facetWords<Name extends string>(
  counted: Readonly<Record<Name, readonly Facet[]>>,
  plain: readonly Name[] = [],
): Record<Name, Facet[]> {
  const names = Object.keys(counted) as Name[]
  const written = names.map((name) => {
    const word = (value: string): string => (plain.includes(name) ? value : value.toUpperCase())
    return [name, counted[name].map(({ value, count }) => ({ value: word(value), count }))]
  })
  return Object.fromEntries(written)
}
