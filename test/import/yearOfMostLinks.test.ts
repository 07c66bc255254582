/** The year that a package opens with when it names none. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPackage } from '../../api/import/checkPackage.ts'
import { linkYears } from '../../api/import/linkYears.ts'
import { yearOfMostLinks } from '../../api/import/yearOfMostLinks.ts'
import { toyCopy } from './toyWith.ts'

const actors = [
  { id: 'cluster', validFrom: null, validTo: null },
  { id: 'partner', validFrom: null, validTo: null },
  { id: 'gone', validFrom: null, validTo: '2011' },
]
const link = (since: string | null, until: string | null, actor = 'partner') => ({
  ...{ id: `${actor} ${since} ${until}`, actor, cluster: 'cluster' },
  since,
  until,
})

/** The toy package with another descriptor, read and thrown away. */
async function toyWithout(year: boolean) {
  const folder = toyCopy()
  const path = join(folder, 'datapackage.json')
  const { year: named, ...rest } = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify(year ? rest : { ...rest, year: named }))
  const checked = await checkPackage(folder)
  rmSync(folder, { recursive: true, force: true })
  return checked
}

describe('the year of a package', () => {
  test('is unknown without a link, a date, or a link that any year counts', () => {
    expect(yearOfMostLinks({})).toBeUndefined()
    expect(yearOfMostLinks({ actors, links: [link(null, null)] })).toBeUndefined()
    expect(yearOfMostLinks({ actors, links: [link('2015', '2012')] })).toBeUndefined()
  })
  test('is the one in which most links hold, of equal ones the last', () => {
    const links = [link('2010', '2014'), link('2012', '2013'), link('2013', '2016'), link('2012', '2012')]
    expect(yearOfMostLinks({ actors, links })).toBe(2013)
    expect(yearOfMostLinks({ actors, links: [link('2010', '2014')] })).toBe(2014)
    expect(yearOfMostLinks({ actors, links: [link('2010', null), link(null, '2005')] })).toBe(2010)
  })
  test('counts a link only while both its ends exist', () => {
    expect(yearOfMostLinks({ actors, links: [link('2009', null, 'gone'), link('2010', null)] })).toBe(2011)
  })
  test('is what counting every year by itself finds', () => {
    const year = fc.option(fc.integer({ min: 2000, max: 2020 }).map(String), { nil: null })
    fc.assert(
      fc.property(fc.array(fc.tuple(year, year, fc.constantFrom('partner', 'gone')), { maxLength: 12 }), (drawn) => {
        const links = drawn.map(([since, until, actor]) => link(since, until, actor))
        const held = linkYears({ actors, links })
        const counted = (at: number) => held.filter(({ from, to }) => from <= at && at <= to).length
        const named = new Set(held.flatMap(({ from, to }) => (from <= to ? [from, to] : [])))
        const years = [...named].filter((at) => at > 0 && at < 9999).sort((a, b) => b - a)
        const most = Math.max(...years.map(counted))
        expect(yearOfMostLinks({ actors, links })).toBe(years.find((at) => counted(at) === most))
      }),
      { numRuns: 300 },
    )
  })
  test('is named by the package where it names one, and told apart where it does not', async () => {
    expect(await toyWithout(false)).toMatchObject({ year: 2017, yearNamed: true })
    const opened = await toyWithout(true)
    expect(opened).toMatchObject({ year: yearOfMostLinks(opened.rows), yearNamed: false })
    expect(opened.doubts.map(({ sentence }) => sentence).join()).not.toContain('No link stands')
  })
})
