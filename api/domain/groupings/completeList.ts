/**
 * Every grouping that is worth at least so much, with proof that there is no other: what the groups of a grouping lack to the
 * bound adds up, so that no such grouping has a group that lacks more than the bound leaves (route enumeration, Baldacci,
 * Christofides & Mingozzi 2008, 10.1007/s10107-007-0178-5). Those groups are listed, and then put together in every way.
 */
import type { Bound } from './bound.ts'
import type { Found } from './nearGroupings.ts'
import { groupingValue, type Problem, valueAt } from './problem.ts'
import { worthyGroups } from './worthyGroups.ts'

export interface Worthy {
  readonly group: readonly number[]
  /** What it lacks to the group that is worth most beyond its prices; 0 or more. */
  readonly lack: number
  /** Its blocks as bits, 30 a number. */
  readonly bits: readonly [number, number]
}

export interface ListLimits {
  /** Sets looked at, groups kept, and partial groupings tried. */
  readonly steps: number
  readonly groups: number
  readonly tries: number
  /** Groupings that may be found. */
  readonly found: number
}

function bitsOf(group: readonly number[]): readonly [number, number] {
  let [low, high] = [0, 0]
  for (const block of group) {
    if (block < 30) low |= 1 << block
    else high |= 1 << (block - 30)
  }
  return [low, high]
}

/** Groups that lack no more; undefined when a limit was reached first. */
function* listed(
  problem: Problem,
  { prices, highest }: Bound,
  most: number,
  limits: ListLimits,
): Generator<void, Worthy[] | undefined> {
  const found: Worthy[] = []
  const threshold = highest - most
  const complete = yield* worthyGroups(problem, {
    ...{ prices, threshold, budget: { left: limits.steps } },
    visit(group, worth) {
      found.push({ group: [...group], lack: highest - worth, bits: bitsOf(group) })
      return found.length > limits.groups ? Number.POSITIVE_INFINITY : threshold
    },
  })
  return complete && found.length <= limits.groups ? found : undefined
}

/** Groups by the first of their blocks in an order that begins with the blocks that fewest groups have. */
function byFirstBlock(problem: Problem, groups: readonly Worthy[]) {
  const count = new Int32Array(problem.blocks.length)
  for (const { group } of groups) for (const block of group) count[block] = valueAt(count, block) + 1
  const order = [...problem.blocks.keys()].sort((a, b) => valueAt(count, a) - valueAt(count, b) || a - b)
  const rank = new Int32Array(order.length)
  order.forEach((block, i) => {
    rank[block] = i
  })
  const lists = order.map((): Worthy[] => [])
  for (const one of groups) lists[Math.min(...one.group.map((block) => valueAt(rank, block)))]?.push(one)
  for (const list of lists) list.sort((a, b) => a.lack - b.lack)
  return { order, lists }
}

const isIn = (block: number, low: number, high: number): boolean =>
  (block < 30 ? low & (1 << block) : high & (1 << (block - 30))) !== 0

/** Puts groups together in every way; undefined when a limit was reached first. */
function* together(
  problem: Problem,
  groups: readonly Worthy[],
  { most, least }: { readonly most: number; readonly least: number },
  limits: ListLimits,
): Generator<void, Found[] | undefined> {
  const { order, lists } = byFirstBlock(problem, groups)
  const found: Found[] = []
  const chosen: Worthy[] = []
  let tries = 0
  const ended = (): boolean => tries >= limits.tries || found.length > limits.found
  function keep(): void {
    const grouping = chosen.map(({ group }) => group)
    const value = groupingValue(problem, grouping)
    if (value >= least && chosen.length >= problem.leastGroups) found.push({ grouping, value })
  }
  function join(one: Worthy, place: number, low: number, high: number, left: number): void {
    const [ofLow, ofHigh] = one.bits
    if ((ofLow & low) !== 0 || (ofHigh & high) !== 0) return
    tries += 1
    chosen.push(one)
    extend(place + 1, low | ofLow, high | ofHigh, left - one.lack)
    chosen.pop()
  }
  /** The first place from one on whose block is in no group yet. */
  function next(from: number, low: number, high: number): number {
    let place = from
    while (place < order.length && isIn(valueAt(order, place), low, high)) place += 1
    return place
  }
  function extend(from: number, low: number, high: number, left: number): void {
    const place = next(from, low, high)
    if (place === order.length) keep()
    if (place === order.length || chosen.length === problem.mostGroups) return
    for (const one of lists[place] ?? []) {
      if (one.lack > left || ended()) return
      join(one, place, low, high, left)
    }
  }
  for (const one of lists[0] ?? []) {
    join(one, 0, 0, 0, most)
    yield
  }
  return ended() ? undefined : found
}

/** Of at most 60 blocks. Best first; undefined when a limit was reached first, and nothing is known of how many there are. */
export function* completeList(
  problem: Problem,
  bound: Bound,
  least: number,
  limits: ListLimits,
): Generator<void, readonly Found[] | undefined> {
  const most = bound.value - least
  if (most < 0) return []
  const groups = yield* listed(problem, bound, most, limits)
  const found = groups && (yield* together(problem, groups, { most, least }, limits))
  return found?.sort((a, b) => b.value - a.value)
}
