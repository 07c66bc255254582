/** Whether any grouping meets the conditions, by trying: blocks that may not be with others first, then the largest. */
import { type Grouping, type Problem, valueAt } from './problem.ts'

interface Trial {
  readonly groups: number[][]
  readonly sizes: number[]
}

/** So many placements are tried at most. */
const mostSteps = 200_000

function ordered({ blocks, size, apart }: Problem): readonly number[] {
  const m = blocks.length
  const conflicts = blocks.map((_, a) => blocks.reduce((sum, _block, b) => sum + valueAt(apart, a * m + b), 0))
  return [...blocks.keys()].sort(
    (a, b) => valueAt(conflicts, b) - valueAt(conflicts, a) || valueAt(size, b) - valueAt(size, a) || a - b,
  )
}

/** Whether the limits may still be met when so many clusters in so many blocks are left. */
function mayFit(problem: Problem, sizes: readonly number[], clusters: number, blocks: number): boolean {
  const { leastGroups, mostGroups, leastSize, mostSize } = problem
  const lacking = sizes.reduce((sum, size) => sum + Math.max(0, leastSize - size), 0)
  const room = sizes.reduce((sum, size) => sum + mostSize - size, 0) + (mostGroups - sizes.length) * mostSize
  const newGroups = Math.max(0, leastGroups - sizes.length)
  return lacking + newGroups * leastSize <= clusters && room >= clusters && sizes.length + blocks >= leastGroups
}

/** A grouping of blocks that meets all limits; null when there is none, undefined when the trials ended before that was known. */
export function firstGrouping(problem: Problem): Grouping | null | undefined {
  const { blocks, size, apart, mostGroups, mostSize } = problem
  const m = blocks.length
  const order = ordered(problem)
  const free = blocks.map((_, a) => blocks.every((_block, b) => apart[a * m + b] === 0))
  const left = new Int32Array(m + 1)
  for (let i = m - 1; i >= 0; i -= 1) left[i] = valueAt(left, i + 1) + valueAt(size, valueAt(order, i))
  const trial: Trial = { groups: [], sizes: [] }
  /** Blocks that may be with any other differ only by their size, and so do then the groups. */
  const failed = new Set<string>()
  let steps = 0

  function fits(block: number, group: number): boolean {
    if (valueAt(trial.sizes, group) + valueAt(size, block) > mostSize) return false
    return (trial.groups[group] ?? []).every((other) => apart[block * m + other] === 0)
  }
  function choices(block: number): readonly number[] {
    const seen = new Set<number>()
    const found = [...trial.groups.keys()].filter((group) => {
      if (!fits(block, group)) return false
      const same = valueAt(trial.sizes, group)
      if (free[block] && seen.has(same)) return false
      seen.add(same)
      return true
    })
    const fresh = trial.groups.length < mostGroups && valueAt(size, block) <= mostSize
    return fresh ? [...found, trial.groups.length] : found
  }
  function join(block: number, group: number): void {
    trial.groups[group] = [...(trial.groups[group] ?? []), block]
    trial.sizes[group] = valueAt(trial.sizes, group) + valueAt(size, block)
  }
  function part(block: number, group: number): void {
    trial.groups[group]?.pop()
    trial.sizes[group] = valueAt(trial.sizes, group) - valueAt(size, block)
    if (trial.groups[group]?.length === 0) {
      trial.groups.pop()
      trial.sizes.pop()
    }
  }
  function tried(block: number, place: number): boolean {
    return choices(block).some((group) => {
      join(block, group)
      if (placed(place + 1)) return true
      part(block, group)
      return false
    })
  }
  /** Empty where blocks are left that may not be with others. */
  const keyOf = (place: number): string =>
    free[valueAt(order, place)] ? `${place} ${[...trial.sizes].sort((a, b) => a - b).join()}` : ''
  function placed(place: number): boolean {
    steps += 1
    if (steps > mostSteps || !mayFit(problem, trial.sizes, valueAt(left, place), m - place)) return false
    if (place === m) return true
    const key = keyOf(place)
    if (failed.has(key)) return false
    if (tried(valueAt(order, place), place)) return true
    if (key !== '') failed.add(key)
    return false
  }
  if (blocks.some((_, block) => apart[block * m + block] === 1)) return null
  if (placed(0)) return trial.groups
  return steps > mostSteps ? undefined : null
}
