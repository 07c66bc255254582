/**
 * A smallest set of conditions that no grouping meets together, by implicit hitting sets (Ignatiev, Previti, Liffiton &
 * Marques-Silva 2015, 10.1007/978-3-319-23219-5_13): whatever can hold leaves out a set, and one of each such set must clash.
 */
import { type Condition, type Groupable, problemOf } from './conditions.ts'
import { firstGrouping } from './firstGrouping.ts'

/** The smallest choice with one of every set; of equal ones the first. */
function smallestHitting(sets: readonly (readonly number[])[]): readonly number[] {
  function within(size: number, chosen: readonly number[]): readonly number[] | undefined {
    const missed = sets.find((set) => !set.some((one) => chosen.includes(one)))
    if (!missed) return chosen
    if (chosen.length === size) return undefined
    for (const one of missed) {
      const found = within(size, [...chosen, one])
      if (found) return found
    }
    return undefined
  }
  for (let size = 0; ; size += 1) {
    const found = within(size, [])
    if (found) return found
  }
}

/** Empty when they do not clash, or when it was not found out whether they do. */
export function smallestClash(groupable: Groupable, conditions: readonly Condition[]): readonly Condition[] {
  const all = [...conditions.keys()]
  const chosen = (places: readonly number[]) => conditions.filter((_, place) => places.includes(place))
  const clash = (places: readonly number[]) => firstGrouping(problemOf(groupable, chosen(places))) === null
  if (!clash(all)) return []
  const leftOut: number[][] = []
  for (;;) {
    const suspects = smallestHitting(leftOut)
    if (clash(suspects)) return chosen(suspects)
    const holding = [...suspects]
    for (const place of all) if (!holding.includes(place) && !clash([...holding, place])) holding.push(place)
    leftOut.push(all.filter((place) => !holding.includes(place)))
  }
}
