import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutPage } from '../../api/domain/cutPage.ts'

const keyOf = ([count, order]: readonly [number, number]): readonly number[] => [count, order]

describe('a page', () => {
  test('of an empty list is empty and the last one', () => {
    expect(cutPage([], keyOf, 10, undefined)).toEqual({ items: [], keys: [], hasNextPage: false, totalCount: 0 })
  })
  test('after a key that is not in the list goes on where it would stand', () => {
    const list = [
      [1, 1],
      [1, 5],
      [2, 0],
    ] as const
    expect(cutPage(list, keyOf, 1, [1, 3]).items).toEqual([[1, 5]])
    expect(cutPage(list, keyOf, 5, [9, 9])).toEqual({ items: [], keys: [], hasNextPage: false, totalCount: 3 })
  })
  test('walked to its end gives each item once in order, whatever the list and the size of a page', () => {
    const pair = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 0, max: 50 }))
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: String }), fc.integer({ min: 1, max: 9 }), (pairs, first) => {
        const list = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1])
        const walked: (readonly [number, number])[] = []
        for (let after: readonly number[] | undefined, next = true; next; ) {
          const page = cutPage(list, keyOf, first, after)
          walked.push(...page.items)
          after = page.keys.at(-1)
          next = page.hasNextPage
        }
        expect(walked).toEqual(list)
      }),
      { seed: 2017 },
    )
  })
})
