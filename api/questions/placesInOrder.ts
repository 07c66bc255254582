/** For each distinct text its place, from 0, in an order; those that it takes for equal are told apart by their letters. */
export function placesInOrder(
  texts: readonly string[],
  compare: (a: string, b: string) => number,
): ReadonlyMap<string, number> {
  const distinct = [...new Set(texts)].sort((a, b) => compare(a, b) || (a < b ? -1 : 1))
  return new Map(distinct.map((text, place) => [text, place]))
}
