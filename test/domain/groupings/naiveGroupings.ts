/** Groupings by looking at every one of them, and conditions by counting: nothing of the rules that are tested is used. */
import fc from 'fast-check'
import type { Condition, Groupable } from '../../../api/domain/groupings/conditions.ts'
import type { Grouping } from '../../../api/domain/groupings/problem.ts'

/** Every partition of 0 … n − 1, groups by their first member. */
function partitions(n: number): readonly Grouping[] {
  if (n === 0) return [[]]
  return partitions(n - 1).flatMap((grouping) => [
    ...grouping.map((group, i) => grouping.map((other, j) => (i === j ? [...group, n - 1] : other))),
    [...grouping, [n - 1]],
  ])
}

function holds(condition: Condition, grouping: Grouping, { field, region }: Groupable): boolean {
  const same = (a: number, b: number) => grouping.some((group) => group.includes(a) && group.includes(b))
  const all = field.map((_, cluster) => cluster)
  const pairs = (clusters: readonly number[]) =>
    clusters.flatMap((a) => clusters.filter((b) => b > a).map((b) => [a, b] as const))
  const onePer = (column: readonly (string | null)[]) =>
    pairs(all).every(([a, b]) => column[a] === null || column[a] !== column[b] || same(a, b))
  if (condition.kind === 'least_groups') return grouping.length >= condition.count
  if (condition.kind === 'most_groups') return grouping.length <= condition.count
  if (condition.kind === 'least_size') return grouping.every((group) => group.length >= condition.count)
  if (condition.kind === 'most_size') return grouping.every((group) => group.length <= condition.count)
  if (condition.kind === 'one_per_field') return onePer(field)
  if (condition.kind === 'one_per_region') return onePer(region)
  if (condition.kind !== 'together' && condition.kind !== 'apart') throw new Error('A condition of no kind.')
  const listed = pairs([...condition.clusters].sort((a, b) => a - b))
  return listed.every(([a, b]) => same(a, b) === (condition.kind === 'together'))
}

export function naiveValue({ pairValues, field }: Groupable, grouping: Grouping): number {
  let value = 0
  let pair = 0
  for (let a = 0; a < field.length; a += 1) {
    for (let b = a + 1; b < field.length; b += 1) {
      if (grouping.some((group) => group.includes(a) && group.includes(b))) value += pairValues[pair] ?? 0
      pair += 1
    }
  }
  return value
}

/** All that meet the conditions, best first. */
export function naiveList(groupable: Groupable, conditions: readonly Condition[]) {
  return partitions(groupable.field.length)
    .filter((grouping) => conditions.every((condition) => holds(condition, grouping, groupable)))
    .map((grouping) => ({ grouping, value: naiveValue(groupable, grouping) }))
    .sort((a, b) => b.value - a.value)
}

const ofClusters = (n: number) => fc.uniqueArray(fc.nat(n - 1), { minLength: 2, maxLength: Math.min(3, n) })
const word = fc.constantFrom('a', 'b', 'c', null)

function randomCondition(n: number): fc.Arbitrary<Condition> {
  const sizes = fc.integer({ min: 1, max: n })
  return fc.oneof(
    fc.record({ kind: fc.constantFrom('least_groups', 'most_groups'), count: sizes }),
    fc.record({ kind: fc.constant('least_size'), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant('most_size'), count: fc.integer({ min: 2, max: n }) }),
    fc.record({ kind: fc.constantFrom('together', 'apart'), clusters: ofClusters(n) }),
    fc.record({ kind: fc.constantFrom('one_per_field', 'one_per_region') }),
  ) as fc.Arbitrary<Condition>
}

/** Two to seven clusters with random values, some far larger than others, and up to five conditions. */
export const randomSearch = fc.integer({ min: 2, max: 7 }).chain((n) =>
  fc.record({
    groupable: fc.record({
      pairValues: fc
        .array(fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -9_000, max: 9_000 })), {
          minLength: (n * (n - 1)) / 2,
          maxLength: (n * (n - 1)) / 2,
        })
        .map((values) => Float64Array.from(values)),
      field: fc.array(word, { minLength: n, maxLength: n }),
      region: fc.array(word, { minLength: n, maxLength: n }),
    }),
    conditions: fc.array(randomCondition(n), { maxLength: 5 }),
  }),
)
