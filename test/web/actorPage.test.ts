import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountSeries, financingOf } from '../../web/actor/page/accounts/accountSeries.ts'
import { endLabels, linePath } from '../../web/actor/page/accounts/chartGeometry.ts'
import { restsOn } from '../../web/actor/page/model/Criteria.tsx'
import { placePhrase } from '../../web/actor/page/place/placePhrase.ts'
import { createWords } from '../../web/words/words.ts'
import { english } from '../texts.ts'

describe('yearly accounts beside the means', () => {
  test('have a point a year of the means, unknown where the cluster did not report', () => {
    const means = [
      { year: 2015, clusterCount: 2, staffFte: 4 },
      { year: 2016, clusterCount: 3, staffFte: 5, countries: null },
    ]
    expect(accountSeries([{ year: 2016, staffFte: 0 }], means)).toEqual([
      {
        quantity: 'staffFte',
        points: [
          { year: 2015, own: null, mean: 4 },
          { year: 2016, own: 0, mean: 5 },
        ],
      },
    ])
  })
  test('have the money of the three thirds together, unknown when one of them is', () => {
    const thirds = { year: 2016, financingState: 1, financingRegional: 2, financingOther: 0 }
    expect(financingOf(thirds)).toBe(3)
    expect(financingOf({ ...thirds, financingOther: null })).toBeNull()
  })
  test('are empty without any', () => {
    expect(accountSeries([], [])).toEqual([])
  })
})

describe('what a criterion rests on', () => {
  const words = createWords('en', english)
  const counts = { knowledge: 1, public: 1, firms: 0, dedicated: 0, others: 0, clusters: 0 }
  const rests = (value: number, noDedicated: boolean) =>
    restsOn(
      { number: 4, met: null, value, required: 20, glossaryTerm: null },
      { actor: { counts, label: null }, noDedicated },
      words,
    )
  test('is no 0 where the sources speak of no dedicated firm', () => {
    expect(rests(0, true)).toBe('Dedicated firms: not in the sources')
    expect(rests(0, false)).toBe('seen in sources: 0 dedicated firms, at least 20')
  })
})

describe('the sentence of a place', () => {
  test('never says more than there is: nobody has fewer, or everybody has', () => {
    // Where too few clusters are observed there is no place.
    expect(placePhrase({ clusterCount: 42, below: null })).toBeUndefined()
    expect(placePhrase({ clusterCount: 42, below: 0 })).toEqual({ key: 'actor.fewest' })
    expect(placePhrase({ clusterCount: 1, below: 0 })).toEqual({ key: 'actor.fewest' })
    expect(placePhrase({ clusterCount: 42, below: 41 })).toEqual({ key: 'actor.place.most' })
  })
  test('names the share that has strictly fewer: 32 of 42', () => {
    expect(placePhrase({ clusterCount: 42, below: 32 })).toEqual({ key: 'actor.moreThan', share: 32 / 42 })
  })
})

describe('a small chart', () => {
  test('draws nothing of nothing', () => {
    expect(linePath([])).toBe('')
    expect(linePath([{ x: 0, y: null }])).toBe('')
  })
  test('parts its line where a year is unknown', () => {
    const points = [
      { x: 0, y: 1 },
      { x: 10, y: 2 },
      { x: 20, y: null },
      { x: 30, y: 4 },
    ]
    expect(linePath(points)).toBe('M0 1L10 2M30 4')
  })
  test('writes its two last numbers apart, in the order of their points', () => {
    expect(endLabels(20, 60)).toEqual({ own: 20, mean: 60 })
    expect(endLabels(null, 60)).toEqual({ own: null, mean: 60 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (own, mean) => {
        const ends = endLabels(own, mean)
        const gap = (ends.mean ?? 0) - (ends.own ?? 0)
        expect(Math.abs(gap)).toBeGreaterThanOrEqual(13)
        if (own !== mean) expect(Math.sign(gap)).toBe(Math.sign(mean - own))
      }),
      { seed: 2017, numRuns: 200 },
    )
  })
})
