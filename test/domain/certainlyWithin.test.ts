import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certainlyWithin } from '../../api/domain/chance/certainlyWithin.ts'
import { chance } from '../../api/domain/chance/chance.ts'
import type { NullTally } from '../../api/domain/chance/nullTally.ts'
import { verdictOn } from '../../api/domain/chance/pairChance.ts'

/** What a tally says that so many draws bring; the other columns do not matter here. */
function tallyOf(draws: number, less: readonly number[], more: readonly number[]): NullTally {
  const none = new Float64Array(less.length)
  const [below, beyond] = [less, more].map((counts) => Float64Array.from(counts)) as [Float64Array, Float64Array]
  return { draws, observed: none, deviation: none, squares: none, less: below, more: beyond }
}
const verdict = (tally: NullTally, pair: number) => verdictOn(chance(tally, 1), pair)

describe('a pair that is within chance whatever the draws to come bring', () => {
  test('is none before the first draw, where there are enough of them to come', () => {
    expect(certainlyWithin(tallyOf(0, [0], [0]), 19, 0)).toBe(false)
    // With 18 draws the smallest p is 1 / 19.
    expect(certainlyWithin(tallyOf(0, [0], [0]), 18, 0)).toBe(true)
  })
  test('is one with more draws against it in either tail than the threshold has room for', () => {
    // Of 99 draws four may be against it: p is 5 / 100 then.
    expect(certainlyWithin(tallyOf(10, [6], [10]), 99, 0)).toBe(false)
    expect(certainlyWithin(tallyOf(10, [5], [10]), 99, 0)).toBe(false)
    expect(certainlyWithin(tallyOf(10, [5], [5]), 99, 0)).toBe(true)
  })
  test('is not certain as long as another pair may take it along', () => {
    // p of 4 / 100 is too much for one of two, and enough when the other one has as little.
    const against = (other: number) => tallyOf(10, [7, 10 - other], [0, 0])
    expect(certainlyWithin(against(9), 99, 0)).toBe(true)
    expect(certainlyWithin(against(4), 99, 0)).toBe(false)
  })
  test('is told exactly: then every end is within, and otherwise one of both ends is not', () => {
    const pairs = fc.array(fc.record({ below: fc.nat(12), beyond: fc.nat(12), rest: fc.nat(3) }), {
      minLength: 1,
      maxLength: 9,
    })
    const furtherDraws = fc.array(fc.infiniteStream(fc.integer({ min: -1, max: 1 })), { minLength: 1, maxLength: 40 })
    let certain = 0
    fc.assert(
      fc.property(pairs, furtherDraws, fc.integer({ min: 12, max: 120 }), (drawnOf, further, toCome) => {
        const drawn = 27
        const sizes = drawnOf.map(({ below, beyond }) => [below, Math.min(beyond, drawn - below)] as const)
        const less = sizes.map(([below]) => below)
        const more = sizes.map(([, beyond]) => beyond)
        const so = tallyOf(drawn, less, more)
        const draws = drawn + toCome
        const end = (sign: (pair: number, draw: number) => number) => {
          const withThose = (of: number) => (count: number, pair: number) =>
            count + Array.from({ length: toCome }, (_, draw) => sign(pair, draw)).filter((is) => is === of).length
          return verdict(tallyOf(draws, less.map(withThose(-1)), more.map(withThose(1))), 0)
        }
        const signs = further.map((stream) => [...stream.take(less.length)])
        const someEnd = end((pair, draw) => signs[draw % signs.length]?.[pair] ?? 0)
        const best = [end(() => -1), end(() => 1)]
        if (certainlyWithin(so, draws, 0)) {
          certain += 1
          expect(verdict(so, 0)).toBe('within')
          expect([someEnd, ...best]).toEqual(['within', 'within', 'within'])
        } else expect(best).not.toEqual(['within', 'within'])
      }),
      { seed: 11, numRuns: 400 },
    )
    expect(certain).toBeGreaterThan(50)
  })
})
