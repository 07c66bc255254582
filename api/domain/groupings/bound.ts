/**
 * What no grouping can be worth more than: the price of every block, and for each group the most that any group is worth
 * beyond the prices of its blocks. Prices come from a linear program over groups found so far, to which the groups that are
 * worth most beyond them are added (column generation, Gilmore & Gomory 1961, 10.1287/opre.9.6.849), smoothed towards the best
 * prices so far (Wentges 1997, 10.1111/1475-3995.00018). Prices are whole numbers, so the bound is exact whatever their origin.
 */
import type { Found } from './nearGroupings.ts'
import { openPartitionProgram, type Prices } from './partitionProgram.ts'
import { type Grouping, type Problem, valueAt } from './problem.ts'
import { type Budget, worthyGroups } from './worthyGroups.ts'

export interface Bound {
  /** No grouping is worth more. */
  readonly value: number
  /** The prices that show it, whole numbers; and the most that a group is worth beyond them. */
  readonly prices: Float64Array
  readonly highest: number
}

/** Groups that are added in a round. */
const mostAdded = 60

/** Every group of the grouping pays its blocks by what each has in it. */
function pricesOfGrouping({ blocks: { length: m }, own, weight }: Problem, grouping: Grouping): Float64Array {
  const prices = new Float64Array(m)
  for (const group of grouping) {
    for (const block of group) {
      const half = group.reduce((sum, other) => sum + valueAt(weight, block * m + other), 0) / 2
      prices[block] = Math.round(valueAt(own, block) + half)
    }
  }
  return prices
}

/** Every block pays what it and its best companions could be worth at most, so that no group is worth more than its prices. */
function boundAtOnce(problem: Problem): Bound {
  const { blocks, own, weight, mostSize, size } = problem
  const m = blocks.length
  const prices = Float64Array.from(blocks, (_, block) => {
    const good = [...weight.subarray(block * m, block * m + m)].filter((value) => value > 0).sort((a, b) => b - a)
    const most = good.slice(0, Math.max(0, mostSize - valueAt(size, block))).reduce((sum, value) => sum + value, 0)
    return valueAt(own, block) + Math.ceil(most / 2)
  })
  return boundOf(problem, prices, 0)
}

/** Groups of the grouping and all that are a block less or more, as far as the limits let them. */
function around(problem: Problem, grouping: Grouping): readonly (readonly number[])[] {
  const { blocks, size, apart, leastSize, mostSize } = problem
  const fits = (group: readonly number[]): boolean => {
    const clusters = group.reduce((sum, block) => sum + valueAt(size, block), 0)
    return group.length > 0 && clusters >= leastSize && clusters <= mostSize
  }
  const free = (group: readonly number[], block: number): boolean =>
    !group.includes(block) && group.every((one) => apart[one * blocks.length + block] === 0)
  return grouping.flatMap((group) => {
    const less = group.map((block) => group.filter((one) => one !== block))
    const more = [...blocks.keys()].filter((block) => free(group, block)).map((block) => [...group, block])
    return [group, ...less, ...more].filter(fits)
  })
}

/** The groups that are worth most beyond prices. */
function openPool(threshold: number) {
  const found: { readonly group: readonly number[]; readonly worth: number }[] = []
  let least = threshold
  return {
    visit(group: readonly number[], worth: number): number {
      found.push({ group: [...group], worth })
      if (found.length >= 2 * mostAdded) {
        found.sort((a, b) => b.worth - a.worth).length = mostAdded
        // Worths are whole numbers, and groups equal to the last that is kept would only be as many again.
        least = (found.at(-1)?.worth ?? least) + 1
      }
      return least
    },
    all: () => found,
  }
}

function towards(best: Float64Array | undefined, { blocks }: Prices): Float64Array {
  return blocks.map((price, block) => Math.round(best ? (price + valueAt(best, block)) / 2 : price))
}

function boundOf({ leastGroups, mostGroups }: Problem, prices: Float64Array, highest: number): Bound {
  const paid = prices.reduce((sum, price) => sum + price, 0)
  return { value: paid + (highest > 0 ? mostGroups : leastGroups) * highest, prices, highest }
}

/** A search to its end; what it found, and whether it saw all. */
function* priced(problem: Problem, prices: Float64Array, threshold: number, budget: Budget, best: Bound) {
  const { visit, all } = openPool(threshold)
  const search = worthyGroups(problem, { prices, threshold, visit, budget })
  let step = search.next()
  for (; !step.done; step = search.next()) yield best
  const groups = all()
  const highest = groups.reduce((most, { worth }) => Math.max(most, worth), threshold)
  return { groups, complete: step.value, bound: boundOf(problem, prices, highest) }
}

/** A linear program that knows the groups of some groupings and those near them, and the best of these groupings. */
function startOf(problem: Problem, known: readonly Found[]) {
  const program = openPartitionProgram(problem)
  for (const { grouping } of known) for (const group of around(problem, grouping)) program.add(group)
  const best = known.reduce<Found | undefined>((most, one) => (most && most.value >= one.value ? most : one), undefined)
  return { program, reached: best?.value ?? Number.NEGATIVE_INFINITY, grouping: best?.grouping ?? [] }
}

/**
 * `known` are groupings that meet all limits, at least one. Yields the best bound so far; its value is the best. Ends when a
 * known grouping is worth as much, when no other prices would do better, or when the budget is used up.
 */
export function* bound(problem: Problem, known: readonly Found[], budget: Budget): Generator<Bound, Bound> {
  const { program, reached, grouping } = startOf(problem, known)
  let best = boundAtOnce(problem)
  let centre: Float64Array | undefined = pricesOfGrouping(problem, grouping)
  while (best.value > reached) {
    const prices = towards(centre, program.solve(budget))
    const found = yield* priced(problem, prices, program.highest(prices), budget, best)
    if (!found.complete) return best
    if (found.bound.value < best.value) [best, centre] = [found.bound, prices]
    const added = found.groups.filter(({ group }) => program.add(group)).length
    if (added === 0 && !centre) return best
    centre = added === 0 ? undefined : (centre ?? best.prices)
  }
  return best
}
