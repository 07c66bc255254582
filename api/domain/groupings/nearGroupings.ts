/**
 * Good groupings fast: blocks move and swap, and what makes a grouping worse is taken as long as it is not worse by more than a
 * threshold that falls to 0 (threshold accepting, Dueck & Scheuer 1990, 10.1016/0021-9991(90)90201-B; annealing without
 * probabilities, so that whole numbers decide and the same seed finds the same on every machine).
 */
import { type RandomIntegers, randomIntegers } from '../chance/randomIntegers.ts'
import { type Grouping, groupingValue, type Problem, valueAt } from './problem.ts'

export interface Found {
  /** Groups of blocks. */
  readonly grouping: Grouping
  readonly value: number
}

interface State {
  readonly problem: Problem
  readonly slots: number
  readonly groupOf: Int32Array
  readonly sizes: Int32Array
  readonly counts: Int32Array
  /** What each block is worth in each group, and how many of the group it may not be with; blocks × slots. */
  readonly sums: Float64Array
  readonly foes: Int32Array
  used: number
}

function stateOf(problem: Problem, start: Grouping): State {
  const m = problem.blocks.length
  const slots = Math.min(problem.mostGroups, m)
  const state: State = {
    ...{ problem, slots, used: 0, groupOf: new Int32Array(m).fill(-1) },
    ...{ sizes: new Int32Array(slots), counts: new Int32Array(slots) },
    ...{ sums: new Float64Array(m * slots), foes: new Int32Array(m * slots) },
  }
  start.forEach((group, slot) => {
    for (const block of group) put(state, block, slot)
  })
  return state
}

function shift(state: State, block: number, slot: number, sign: 1 | -1): void {
  const { problem, slots, sums, foes } = state
  const m = problem.blocks.length
  for (let other = 0; other < m; other += 1) {
    const at = other * slots + slot
    sums[at] = valueAt(sums, at) + sign * valueAt(problem.weight, block * m + other)
    foes[at] = valueAt(foes, at) + sign * valueAt(problem.apart, block * m + other)
  }
  state.sizes[slot] = valueAt(state.sizes, slot) + sign * valueAt(problem.size, block)
  state.counts[slot] = valueAt(state.counts, slot) + sign
}

function put(state: State, block: number, slot: number): void {
  if (state.counts[slot] === 0) state.used += 1
  shift(state, block, slot, 1)
  state.groupOf[block] = slot
}

function take(state: State, block: number): void {
  const slot = valueAt(state.groupOf, block)
  shift(state, block, slot, -1)
  if (state.counts[slot] === 0) state.used -= 1
}

/** Whether the limits let a block leave its group for another one. */
function mayMove({ problem, groupOf, sizes, counts, used }: State, block: number, to: number): boolean {
  const from = valueAt(groupOf, block)
  const size = valueAt(problem.size, block)
  const leaves = counts[from] === 1
  const groups = used - Number(leaves) + Number(counts[to] === 0)
  if (groups < problem.leastGroups || groups > problem.mostGroups) return false
  if (!leaves && valueAt(sizes, from) - size < problem.leastSize) return false
  const grown = valueAt(sizes, to) + size
  return grown <= problem.mostSize && grown >= problem.leastSize
}

/** Gain of a block in another group; undefined when a limit forbids it. */
function relocationGain(state: State, block: number, to: number): number | undefined {
  const { slots, groupOf, sums, foes } = state
  if (!mayMove(state, block, to) || valueAt(foes, block * slots + to) > 0) return undefined
  return valueAt(sums, block * slots + to) - valueAt(sums, block * slots + valueAt(groupOf, block))
}

/** Gain of two blocks of different groups that change places; undefined when a limit forbids it. */
function swapGain(state: State, a: number, b: number): number | undefined {
  const { problem, slots, groupOf, sizes, sums, foes } = state
  const m = problem.blocks.length
  const [ofA, ofB] = [valueAt(groupOf, a), valueAt(groupOf, b)]
  const grow = valueAt(problem.size, b) - valueAt(problem.size, a)
  const [sizeA, sizeB] = [valueAt(sizes, ofA) + grow, valueAt(sizes, ofB) - grow]
  if (Math.max(sizeA, sizeB) > problem.mostSize || Math.min(sizeA, sizeB) < problem.leastSize) return undefined
  const between = valueAt(problem.apart, a * m + b)
  if (valueAt(foes, a * slots + ofB) > between || valueAt(foes, b * slots + ofA) > between) return undefined
  const there = valueAt(sums, a * slots + ofB) + valueAt(sums, b * slots + ofA)
  const here = valueAt(sums, a * slots + ofA) + valueAt(sums, b * slots + ofB)
  return there - here - 2 * valueAt(problem.weight, a * m + b)
}

/** Moves a block if that is not worse by more than the threshold; what it gained. */
function relocate(state: State, block: number, to: number, threshold: number): number {
  const gain = to === state.groupOf[block] ? undefined : relocationGain(state, block, to)
  if (gain === undefined || gain < -threshold) return 0
  take(state, block)
  put(state, block, to)
  return gain
}

/**
 * Moves a block with others of its group, as many as a group must have, so that groups can begin and end where none may be
 * small; taken back unless the limits hold and it is not worse by more than the threshold.
 */
function relocateTogether(state: State, block: number, to: number, random: RandomIntegers, threshold: number): number {
  const { problem, slots, groupOf, sums } = state
  const from = valueAt(groupOf, block)
  if (from === to) return 0
  const others = problem.blocks.flatMap((_, other) => (groupOf[other] === from && other !== block ? [other] : []))
  const moved = [block]
  for (let size = valueAt(problem.size, block); size < problem.leastSize && others.length > 0; ) {
    const [other = block] = others.splice(random.below(others.length), 1)
    moved.push(other)
    size += valueAt(problem.size, other)
  }
  let gain = 0
  for (const one of moved) {
    gain += valueAt(sums, one * slots + to) - valueAt(sums, one * slots + from)
    take(state, one)
    put(state, one, to)
  }
  if (gain >= -threshold && holds(state, moved, from, to)) return gain
  for (const one of moved) {
    take(state, one)
    put(state, one, from)
  }
  return 0
}

/** Whether the limits hold after blocks have moved from one group to another. */
function holds(state: State, moved: readonly number[], from: number, to: number): boolean {
  const { problem, slots, sizes, counts, foes, used } = state
  const fits = (slot: number): boolean => {
    const size = valueAt(sizes, slot)
    return counts[slot] === 0 || (size >= problem.leastSize && size <= problem.mostSize)
  }
  const numbered = used >= problem.leastGroups && used <= problem.mostGroups
  return numbered && fits(from) && fits(to) && moved.every((one) => valueAt(foes, one * slots + to) === 0)
}

function swap(state: State, a: number, b: number, threshold: number): number {
  const [ofA, ofB] = [valueAt(state.groupOf, a), valueAt(state.groupOf, b)]
  const gain = ofA === ofB ? undefined : swapGain(state, a, b)
  if (gain === undefined || gain < -threshold) return 0
  take(state, a)
  take(state, b)
  put(state, a, ofB)
  put(state, b, ofA)
  return gain
}

function move(state: State, random: RandomIntegers, threshold: number): number {
  const m = state.problem.blocks.length
  const block = random.below(m)
  const to = random.below(state.slots)
  if (state.problem.leastSize > 1 && random.below(8) === 0) return relocateTogether(state, block, to, random, threshold)
  if (random.below(2) === 0) return relocate(state, block, to, threshold)
  return swap(state, block, random.below(m), threshold)
}

function groupsOf(groupOf: Int32Array, slots: number): Grouping {
  const groups = Array.from({ length: slots }, (): number[] => [])
  groupOf.forEach((slot, block) => {
    groups[slot]?.push(block)
  })
  return groups.filter(({ length }) => length > 0)
}

/** Part of the strongest pair's value that a run begins with: small values climb, large ones forget the start. */
const firstThresholds = [1 / 2, 1, 1 / 4] as const
/** Moves of a run: this times blocks², and at most so many. */
const movesOfPair = 20
const mostMoves = 30_000

/** The best grouping that a run passes. `start` meets all limits, and so does every grouping on the way. */
function run(problem: Problem, start: Grouping, seed: number, highest: number): Found {
  const random = randomIntegers(seed)
  const state = stateOf(problem, start)
  const moves = Math.min(mostMoves, movesOfPair * problem.blocks.length ** 2)
  let value = groupingValue(problem, start)
  let best = { groupOf: state.groupOf.slice(), value }
  for (let i = 0; i < moves; i += 1) {
    value += move(state, random, Math.floor(highest * (1 - i / moves) ** 2))
    if (value > best.value) best = { groupOf: state.groupOf.slice(), value }
  }
  return { grouping: groupsOf(best.groupOf, state.slots), value: best.value }
}

/** So many runs, each from a seed of its own; yields after each what was found so far. */
export function* nearGroupings(
  problem: Problem,
  start: Grouping,
  seed: number,
  runs: number,
): Generator<readonly Found[], readonly Found[]> {
  const strongest = problem.weight.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const found: Found[] = []
  for (let i = 0; i < runs; i += 1) {
    const highest = strongest * (firstThresholds[i % firstThresholds.length] ?? 1)
    found.push(run(problem, start, (seed + i) >>> 0, highest))
    yield found
  }
  return found
}
