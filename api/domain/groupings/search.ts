/** Groupings that meet conditions: good ones at once, what none can exceed, and then all that are nearly as good as the best. */
import { type Bound, bound } from './bound.ts'
import { smallestClash } from './clashes.ts'
import { completeList, type ListLimits } from './completeList.ts'
import { type Condition, type Groupable, problemOf } from './conditions.ts'
import { firstGrouping } from './firstGrouping.ts'
import { type Found, nearGroupings } from './nearGroupings.ts'
import { groupingValue, inClusters, type Problem } from './problem.ts'
import { violations } from './violations.ts'

export interface SearchAsked {
  readonly groupable: Groupable
  readonly conditions: readonly Condition[]
  readonly seed: number
}
export interface Suggested {
  /** A smallest set of conditions that clash; empty when a grouping was found, or when trying ended before either was. */
  readonly clash: readonly Condition[]
  /** Different groupings of blocks, best first; empty when none was found. */
  readonly found: readonly Found[]
  /** Null without a grouping. */
  readonly bound: Bound | null
}
/** Groupings of clusters, best first, equal ones by their groups. */
export interface Listed {
  readonly groupings: readonly Found[]
  /** Whether these are all that are worth at least `least`. */
  readonly complete: boolean
  /** Whether the first is proven to be the best of all. */
  readonly proven: boolean
  readonly least: number
}
export interface Stage {
  readonly done: number
  readonly of: number
}

/** Runs of the search for near groupings. */
const runs = 9
/** Sets of blocks that a bound may look at: some seconds. */
const boundSteps = 500_000
/** Some ten seconds in all. */
const listLimits: ListLimits = { steps: 1_000_000, groups: 200_000, tries: 5_000_000, found: 2_000 }

const keyOf = ({ grouping }: Found): string => grouping.map((group) => group.join()).join(' ')

/** Different ones in clusters, best first, equal ones by their groups. */
function different(problem: Problem, found: readonly Found[]): readonly Found[] {
  const byKey = new Map<string, Found>()
  for (const { grouping, value } of found) {
    const one = { grouping: inClusters(problem, grouping), value }
    byKey.set(keyOf(one), one)
  }
  return [...byKey].sort(([keyA, a], [keyB, b]) => b.value - a.value || (keyA < keyB ? -1 : 1)).map(([, one]) => one)
}

/** Yields how far it is. */
export function* suggest({ groupable, conditions, seed }: SearchAsked): Generator<Stage, Suggested> {
  const problem = problemOf(groupable, conditions)
  const of = runs + 1
  yield { done: 0, of }
  const first = firstGrouping(problem)
  if (!first) return { clash: first === null ? smallestClash(groupable, conditions) : [], found: [], bound: null }
  const near = nearGroupings(problem, first, seed, runs)
  let run = near.next()
  for (; !run.done; run = near.next()) yield { done: run.value.length, of }
  const found = [...run.value].sort((a, b) => b.value - a.value)
  const search = bound(problem, found, { left: boundSteps })
  let step = search.next()
  for (; !step.done; step = search.next()) yield { done: runs, of }
  return { clash: [], found, bound: step.value }
}

/** Value from which on a grouping is within a share of the best. */
export function leastWithin(best: number, within: number): number {
  return Math.ceil(best - Math.abs(best) * within)
}

function* finished<Value>(search: Generator<void, Value>, stage: Stage): Generator<Stage, Value> {
  let step = search.next()
  for (; !step.done; step = search.next()) yield stage
  return step.value
}

/** All that are worth at least so much; where a limit ends the list, what is known of those. */
function* listFrom(problem: Problem, best: Bound, known: readonly Found[], within: number): Generator<Stage, Listed> {
  const reached = known[0]?.value ?? 0
  const least = leastWithin(reached, within)
  const all = yield* finished(completeList(problem, best, least, listLimits), { done: 0, of: 2 })
  if (all) {
    const top = all[0]?.value ?? reached
    const own = leastWithin(top, within)
    const groupings = different(problem, all).filter(({ value }) => value >= own)
    return { groupings, complete: true, proven: true, least: own }
  }
  const better = yield* finished(completeList(problem, best, reached + 1, listLimits), { done: 1, of: 2 })
  const found = [...(better ?? []), ...known]
  const top = Math.max(...found.map(({ value }) => value))
  const own = leastWithin(top, within)
  const groupings = different(problem, found).filter(({ value }) => value >= own)
  return { groupings, complete: false, proven: better !== undefined, least: own }
}

/** `within` is a share, 0–1. Yields how far it is. Errors: when a grouping breaks a condition, which only a fault can make. */
export function* list(
  { groupable, conditions }: SearchAsked,
  suggested: Suggested,
  within: number,
): Generator<Stage, Listed> {
  const problem = problemOf(groupable, conditions)
  if (!suggested.bound) return { groupings: [], complete: suggested.clash.length > 0, proven: false, least: 0 }
  const listed = yield* listFrom(problem, suggested.bound, suggested.found, within)
  for (const { grouping } of listed.groupings) check(groupable, conditions, grouping)
  return listed
}

/** Errors: when a grouping breaks a condition. */
function check(groupable: Groupable, conditions: readonly Condition[], grouping: Found['grouping']): void {
  const broken = violations(groupable, conditions, grouping)
  if (broken.length > 0) throw new Error(`A grouping breaks ${broken.map(({ kind }) => kind).join(', ')}.`)
}

/** Best of the groupings in clusters, checked; undefined without any. */
export function bestOf({ groupable, conditions }: SearchAsked, { found: [best] }: Suggested): Found | undefined {
  if (!best) return undefined
  const problem = problemOf(groupable, conditions)
  const grouping = inClusters(problem, best.grouping)
  check(groupable, conditions, grouping)
  return { grouping, value: groupingValue(problem, best.grouping) }
}
