import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Condition, Groupable } from '../../../api/domain/groupings/conditions.ts'
import { bestOf, leastWithin, list, type SearchAsked, suggest } from '../../../api/domain/groupings/search.ts'
import { naiveList, naiveValue, randomSearch } from './naiveGroupings.ts'

function finished<Value>(search: Generator<unknown, Value>): Value {
  for (;;) {
    const step = search.next()
    if (step.done) return step.value
  }
}
const search = (asked: SearchAsked, within: number) => {
  const suggested = finished(suggest(asked))
  return { suggested, listed: finished(list(asked, suggested, within)), best: bestOf(asked, suggested) }
}

/** Five clusters: 0 and 1 belong together, so do 2 and 3; 4 goes with either, a little better with 0 and 1. */
const five: Groupable = {
  pairValues: Float64Array.from([900, -300, -300, 210, -300, -300, 210, 800, 200, 200]),
  field: ['food', 'food', 'energy', 'energy', null],
  region: ['north', 'south', 'north', 'south', 'north'],
}

describe('groupings of five clusters', () => {
  test('are found, bounded and listed as worked by hand', () => {
    const { best, suggested, listed } = search({ groupable: five, conditions: [], seed: 1 }, 0.05)
    // 900 + 210 + 210 + 800; with the others 900 + 800 + 200 + 200.
    expect(best).toEqual({
      grouping: [
        [0, 1, 4],
        [2, 3],
      ],
      value: 2_120,
    })
    expect(suggested.bound?.value).toBe(2_120)
    expect(listed).toEqual({
      groupings: [
        {
          grouping: [
            [0, 1, 4],
            [2, 3],
          ],
          value: 2_120,
        },
        {
          grouping: [
            [0, 1],
            [2, 3, 4],
          ],
          value: 2_100,
        },
      ],
      ...{ complete: true, proven: true, least: 2_014 },
    })
  })
  test('obey every kind of condition', () => {
    const bestUnder = (...conditions: Condition[]) => search({ groupable: five, conditions, seed: 1 }, 0).best?.grouping
    expect(bestUnder({ kind: 'least_groups', count: 3 })).toEqual([[0, 1], [2, 3], [4]])
    expect(bestUnder({ kind: 'most_groups', count: 1 })).toEqual([[0, 1, 2, 3, 4]])
    expect(bestUnder({ kind: 'together', clusters: [4, 2] })).toEqual([
      [0, 1],
      [2, 3, 4],
    ])
    expect(bestUnder({ kind: 'apart', clusters: [0, 4] })).toEqual([
      [0, 1],
      [2, 3, 4],
    ])
    expect(bestUnder({ kind: 'most_size', count: 2 })).toEqual([[0, 1], [2, 3], [4]])
    expect(bestUnder({ kind: 'most_size', count: 4 }, { kind: 'least_size', count: 2 })).toEqual([
      [0, 1, 4],
      [2, 3],
    ])
    expect(bestUnder({ kind: 'one_per_region' }, { kind: 'apart', clusters: [2, 1] })).toEqual([
      [0, 2, 4],
      [1, 3],
    ])
    expect(bestUnder({ kind: 'one_per_field' })).toEqual([
      [0, 1, 4],
      [2, 3],
    ])
  })
  test('do not exist under conditions that clash, and a smallest set of these is named', () => {
    const conditions: readonly Condition[] = [
      { kind: 'most_groups', count: 4 },
      { kind: 'together', clusters: [0, 1] },
      { kind: 'together', clusters: [1, 2] },
      { kind: 'together', clusters: [2, 4] },
      { kind: 'together', clusters: [0, 3, 2] },
      { kind: 'apart', clusters: [4, 0] },
    ]
    const { suggested, listed, best } = search({ groupable: five, conditions, seed: 1 }, 0.01)
    // Not by way of 1, which takes three locks.
    expect(suggested.clash).toEqual([conditions[3], conditions[4], conditions[5]])
    expect([best, suggested.bound, listed.groupings]).toEqual([undefined, null, []])
  })
  test('are the same for a seed', () => {
    const asked = { groupable: five, conditions: [], seed: 7 }
    expect(finished(suggest(asked))).toEqual(finished(suggest(asked)))
  })
})

test('A share of the best is counted from a best that is worth less than nothing too', () => {
  expect(leastWithin(1_000, 0.01)).toBe(990)
  expect(leastWithin(-1_000, 0.01)).toBe(-1_010)
  expect(leastWithin(999, 0.01)).toBe(990)
})

test('500 random condition sets: all that are within 3 % of the best and no other, or a smallest clash', () => {
  fc.assert(
    fc.property(randomSearch, fc.nat(1_000), ({ groupable, conditions }, seed) => {
      const { suggested, listed, best } = search({ groupable, conditions, seed }, 0.03)
      const naive = naiveList(groupable, conditions)
      const top = naive[0]
      if (!top) {
        expect(suggested.found).toEqual([])
        expectSmallest(groupable, conditions, suggested.clash)
        return
      }
      expect(suggested.clash).toEqual([])
      expect(suggested.bound?.value).toBeGreaterThanOrEqual(top.value)
      // Whether it is the best or not, it meets all conditions and is worth what it says.
      const found = naive.find(({ grouping }) => JSON.stringify(grouping) === JSON.stringify(best?.grouping))
      expect(found?.value).toBe(best?.value)
      const within = naive.filter(({ value }) => value >= leastWithin(top.value, 0.03))
      const keys = (groupings: readonly unknown[]) => groupings.map((one) => JSON.stringify(one)).sort()
      expect(listed).toMatchObject({ complete: true, proven: true })
      expect(keys(listed.groupings)).toEqual(keys(within))
      expect(listed.groupings[0]?.value).toBe(naiveValue(groupable, listed.groupings[0]?.grouping ?? []))
    }),
    { numRuns: 500, seed: 15 },
  )
})

/** No grouping meets the conditions, and for every smaller set of all conditions there is one. */
function expectSmallest(groupable: Groupable, all: readonly Condition[], clash: readonly Condition[]): void {
  expect(naiveList(groupable, clash)).toEqual([])
  const subsets = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_one, i) => bits & (1 << i)))
  for (const set of subsets.filter(({ length }) => length < clash.length))
    expect(naiveList(groupable, set).length).toBeGreaterThan(0)
}
