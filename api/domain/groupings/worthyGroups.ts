/**
 * Every group of blocks that is worth at least so much beyond the prices of its blocks: branch and bound over sets. What a
 * block can add is at most what it adds at once and half of what its best companions may still add with it.
 */
import { type Problem, valueAt } from './problem.ts'

interface Asked {
  /** By block, whole numbers. */
  readonly prices: Float64Array
  readonly threshold: number
  /** A group whose value less prices is at least the threshold; gives the threshold from here on. */
  visit(group: readonly number[], worth: number): number
  readonly budget: Budget
}

/** Sets that may still be looked at; in steps and not in time, so that every machine ends at the same place. */
export interface Budget {
  left: number
}

/** Companions of each block that make it worth more, best first. */
function companionsOf({ blocks: { length: m }, weight, apart }: Problem): readonly Int32Array[] {
  return Array.from({ length: m }, (_, a) => {
    const of = (b: number): number => valueAt(weight, a * m + b)
    const good = Array.from({ length: m }, (_one, b) => b).filter((b) => of(b) > 0 && apart[a * m + b] === 0)
    return Int32Array.from(good.sort((b, c) => of(c) - of(b)))
  })
}

interface Level {
  /** Blocks that may be added, by what they may add, most first. */
  readonly block: Int32Array
  readonly adds: Float64Array
  readonly mayAdd: Float64Array
}

const levelOf = (m: number): Level => ({
  ...{ block: new Int32Array(m), adds: new Float64Array(m), mayAdd: new Float64Array(m) },
})

/** Keeps them ordered by `mayAdd`, most first, equal ones in their order. */
function insert({ block, adds, mayAdd }: Level, count: number, one: number, ownAdds: number, may: number): void {
  let at = count
  while (at > 0 && valueAt(mayAdd, at - 1) < may) {
    block[at] = valueAt(block, at - 1)
    adds[at] = valueAt(adds, at - 1)
    mayAdd[at] = valueAt(mayAdd, at - 1)
    at -= 1
  }
  block[at] = one
  adds[at] = ownAdds
  mayAdd[at] = may
}

/** Which blocks may join a group, and what each may add with the best others of them that still fit. */
function openCandidates(problem: Problem) {
  const { size, weight, apart } = problem
  const m = problem.blocks.length
  const companions = companionsOf(problem)
  /** In which look a block was last one that may be added. */
  const seenIn = new Int32Array(m)
  let look = 0

  function withOthers(block: number, room: number): number {
    let sum = 0
    let left = room
    for (const other of companions[block] ?? []) {
      if (left <= 0) break
      if (seenIn[other] !== look) continue
      sum += valueAt(weight, block * m + other)
      left -= 1
    }
    return sum / 2
  }
  /** Blocks that may join once `added` has, of those in a level from a place on, into the next level; how many. */
  function joining(added: number, above: Level, from: number, count: number, into: Level, room: number): number {
    look += 1
    for (let i = from; i < count; i += 1) seenIn[valueAt(above.block, i)] = look
    let found = 0
    for (let i = from; i < count; i += 1) {
      const block = valueAt(above.block, i)
      const left = room - valueAt(size, block)
      if (left < 0 || apart[added * m + block] === 1) continue
      const adds = valueAt(above.adds, i) + valueAt(weight, added * m + block)
      insert(into, found, block, adds, adds + withOthers(block, left))
      found += 1
    }
    return found
  }
  /** All blocks that a group may begin with, into the first level; how many. */
  function beginning(prices: Float64Array, into: Level): number {
    look += 1
    seenIn.fill(look)
    let found = 0
    for (let block = 0; block < m; block += 1) {
      const left = problem.mostSize - valueAt(size, block)
      if (left < 0) continue
      const adds = valueAt(problem.own, block) - valueAt(prices, block)
      insert(into, found, block, adds, adds + withOthers(block, left))
      found += 1
    }
    return found
  }
  return { joining, beginning }
}

/** The most that the blocks of a level from a place on may add, when so many more fit. */
function mostAdded({ mayAdd }: Level, from: number, count: number, room: number): number {
  let sum = 0
  for (let i = from; i < Math.min(count, from + room); i += 1) {
    const may = valueAt(mayAdd, i)
    if (may <= 0) break
    sum += may
  }
  return sum
}

/** Yields after each first block; its value is whether all groups were seen. */
export function* worthyGroups(problem: Problem, { prices, threshold, visit, budget }: Asked): Generator<void, boolean> {
  const { size, leastSize, mostSize } = problem
  const m = problem.blocks.length
  const { joining, beginning } = openCandidates(problem)
  const levels = Array.from({ length: m + 1 }, () => levelOf(m))
  const level = (depth: number): Level => levels[depth] ?? levelOf(m)
  const group: number[] = []
  let least = threshold

  function join(depth: number, at: number, count: number, worth: number, taken: number): void {
    const here = level(depth)
    const block = valueAt(here.block, at)
    const grown = taken + valueAt(size, block)
    const value = worth + valueAt(here.adds, at)
    budget.left -= 1
    group.push(block)
    if (grown >= leastSize && value >= least) least = visit(group, value)
    if (grown < mostSize && budget.left > 0) {
      const found = joining(block, here, at + 1, count, level(depth + 1), mostSize - grown)
      descend(depth + 1, found, value, grown)
    }
    group.pop()
  }
  function descend(depth: number, count: number, worth: number, taken: number): void {
    for (let at = 0; at < count; at += 1) {
      if (worth + mostAdded(level(depth), at, count, mostSize - taken) < least) return
      join(depth, at, count, worth, taken)
    }
  }

  const count = beginning(prices, level(0))
  for (let at = 0; at < count && budget.left > 0; at += 1) {
    if (mostAdded(level(0), at, count, mostSize) < least) break
    join(0, at, count, 0, 0)
    yield
  }
  return budget.left > 0
}
