import { afterAll, describe, expect, test } from 'vitest'
import type { SearchAsked } from '../../api/domain/groupings/search.ts'
import { openGroupingSearches } from '../../api/groupingSearch/groupingSearches.ts'

/** Three clusters, of which the first two share more than chance explains. */
const asked: SearchAsked = {
  groupable: {
    pairValues: Float64Array.of(500, -200, -300),
    field: [null, null, null],
    region: [null, null, null],
  },
  conditions: [],
  seed: 1,
}
const of = (asker: string) => ({ request: `request of ${asker}`, asker })

describe('searches for groupings', () => {
  const searches = openGroupingSearches()
  afterAll(() => searches.close())
  const best = async (key: string, asker: string, signal?: AbortSignal) =>
    (await searches.suggest(key, asked, of(asker), signal)).found[0]

  test('refuse what would wait beyond four of one asker and twelve of all, each for its own question', async () => {
    const busy = expect.objectContaining({
      code: 'TOO_EXPENSIVE',
      extensions: expect.objectContaining({ retryAfter: 5, rule: 'BUSY' }),
    })
    const waiting = ['a', 'b', 'c'].flatMap((asker) => [1, 2, 3, 4].map((key) => best(`${asker} ${key}`, asker)))
    await expect(best('a 5', 'a')).rejects.toEqual(busy)
    await expect(best('d 1', 'd')).rejects.toEqual(busy)
    // An equal question waits with the one that is asked already.
    const equal = best('b 1', 'd')
    expect(new Set((await Promise.all([...waiting, equal])).map((found) => found?.value))).toEqual(new Set([500]))
    expect((await best('a 5', 'a'))?.grouping).toEqual([[0, 1], [2]])
  })
  test('end when nobody waits for them any more, and the next is searched', async () => {
    const leaving = new AbortController()
    const left = best('left', 'a', leaving.signal)
    leaving.abort()
    await expect(left).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
    expect((await best('next', 'a'))?.value).toBe(500)
    expect(searches.progress('request of a')).toBeUndefined()
  })
})
