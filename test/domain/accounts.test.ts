import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Account,
  accountMeans,
  accountQuantities,
  newestAccountYear,
  reported,
} from '../../api/domain/accounts.ts'

const unknown = Object.fromEntries(accountQuantities.map((quantity) => [quantity, null])) as Account['numbers']
const account = (cluster: string, year: number, numbers: Partial<Account['numbers']> = {}): Account => ({
  cluster,
  year,
  numbers: { ...unknown, ...numbers },
})
const some = [
  account('a', 2016, { staffFte: 3.5, newIdeas: 0 }),
  account('b', 2016, { staffFte: 2 }),
  account('a', 2015, { staffFte: 3 }),
]

describe('accounts side by side', () => {
  test('without any have no year and no means', () => {
    expect(accountMeans([])).toEqual([])
    expect(newestAccountYear([], 2017)).toBeUndefined()
    expect(newestAccountYear(some, 2014)).toBeUndefined()
  })
  test('have means over those who reported, oldest year first, as worked by hand', () => {
    const means = accountMeans(some)
    expect(means.map(({ year, clusterCount: clusters, means: { staffFte } }) => [year, clusters, staffFte])).toEqual([
      [2015, 1, 3],
      [2016, 2, 2.75],
    ])
  })
  test('take a reported 0 as a number, and silence as none', () => {
    expect(reported(some, 2016, 'newIdeas')).toEqual(new Map([['a', 0]]))
    expect(accountMeans(some)[1]?.means).toMatchObject({ newIdeas: 0, countries: null })
  })
  test('are compared in the newest year that is not later than the one asked for', () => {
    expect([2015, 2016, 2030].map((year) => newestAccountYear(some, year))).toEqual([2015, 2016, 2016])
  })
  test('have the means that counting by hand gives, on random accounts', () => {
    const number = fc.option(fc.integer({ min: 0, max: 50 }))
    const anyAccount = fc.record({ cluster: fc.integer({ min: 0, max: 9 }), year: fc.constantFrom(2014, 2015), number })
    const distinct = fc.uniqueArray(anyAccount, { selector: ({ cluster, year }) => `${cluster} ${year}` })
    fc.assert(
      fc.property(distinct, (rows) => {
        const means = accountMeans(
          rows.map(({ cluster, year, number }) => account(`${cluster}`, year, { countries: number })),
        )
        for (const { year, clusterCount: clusters, means: found } of means) {
          const ofYear = rows.filter((row) => row.year === year)
          const known = ofYear.flatMap((row) => (row.number === null ? [] : [row.number]))
          expect(clusters).toBe(ofYear.length)
          const sum = known.reduce((total, one) => total + one, 0)
          expect(found.countries === null).toBe(known.length === 0)
          expect((found.countries ?? 0) * known.length).toBeCloseTo(sum, 9)
        }
      }),
      { seed: 2017, numRuns: 200 },
    )
  })
})
