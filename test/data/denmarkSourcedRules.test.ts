import { describe, expect, test } from 'vitest'
import { partnerRoles } from '../../api/domain/closedLists.ts'
import { citations, confidenceOf, isMemory, weakest } from '../../data/denmark-sourced/build/citations.ts'
import { isoDate } from '../../data/denmark-sourced/build/facts.ts'
import { type LinkFact, linksOf, period } from '../../data/denmark-sourced/build/links.ts'

const fact: LinkFact = {
  actor: 'dk-gts-a',
  cluster: 'dk-cluster-b',
  role: 'partner',
  since: undefined,
  until: undefined,
  source: 'source-a',
  locator: 'a.dk',
  method: 'website',
  confidence: 'confirmed',
}

describe('citations', () => {
  test('refuse a cell that is neither a site, a list nor a page without address', () => {
    expect(() => citations('somebody said so')).toThrow('"somebody said so" is neither')
  })

  test('refuse a word that stands for no confidence', () => {
    expect(() => confidenceOf('sure', true)).toThrow('"sure" is not a word of confidence')
  })

  test('put a recorded address first and keep what was not recorded visible', () => {
    const found = citations('web page, address not recorded; hjec.dk 2020-06-23 (seat; harbour)')
    expect(found.map(({ source, locator }) => [source.id, locator])).toEqual([
      ['source-hjec-dk', 'hjec.dk 2020-06-23 (seat; harbour)'],
      ['source-address-not-recorded', 'web page, address not recorded'],
    ])
    expect(confidenceOf('verified-in-source', false)).toBe('likely')
    expect(confidenceOf('exact', true)).toBe('confirmed')
  })

  test('know what was only remembered', () => {
    expect(isMemory('memory only')).toBe(true)
    expect(isMemory('dansklys.dk')).toBe(false)
  })

  test('are as sure as the weakest part of a chain', () => {
    expect(weakest(['confirmed', 'uncertain', 'likely'])).toBe('uncertain')
    expect(weakest(['confirmed', 'likely'])).toBe('likely')
    expect(weakest([])).toBe('confirmed')
  })
})

test('a date that is not written as an ISO date is no date', () => {
  for (const text of ['2019-21', '~2010', '2010 (end)', '2013-00', '', undefined]) expect(isoDate(text)).toBeUndefined()
  for (const text of ['2010', '2013-10', '2014-05-09']) expect(isoDate(text)).toBe(text)
})

describe('one link per pair', () => {
  test('takes the strongest role, then the surest statement, and keeps the rest as evidence', () => {
    const project = { ...fact, role: 'project', since: '2009', until: '2012', locator: 'row 7' } as const
    const sure = { ...project, since: '2015-01', until: '2017-06-30', locator: 'row 8' }
    const { links, evidence } = linksOf([fact, { ...project, confidence: 'uncertain' }, sure], new Set())
    expect(links).toEqual([{ ...sure, id: 'dk-gts-a--dk-cluster-b', since: undefined, until: undefined }])
    expect(evidence.map(({ id, locator }) => [id, locator])).toEqual([
      ['dk-gts-a--dk-cluster-b--2', 'row 7'],
      ['dk-gts-a--dk-cluster-b--3', 'a.dk'],
    ])
  })

  test('lets two clusters share it, from the host, else from the smaller id', () => {
    const both = new Set(['dk-cluster-a', 'dk-cluster-b'])
    const one = { ...fact, actor: 'dk-cluster-b', cluster: 'dk-cluster-a' }
    expect(linksOf([one], both).links).toMatchObject([{ actor: 'dk-cluster-a', cluster: 'dk-cluster-b' }])
    expect(linksOf([{ ...one, role: 'host' }, fact], both).links[0]).toMatchObject({
      actor: 'dk-cluster-b',
      role: 'host',
    })
  })

  test('spans all its dated statements, a year reaching to its end, and is open where one has no date', () => {
    const dated = { ...fact, since: '2010-05', until: '2014-05-09' }
    expect(period([dated, { ...fact, since: '2011', until: '2014' }])).toEqual({ since: '2010-05', until: '2014' })
    expect(period([dated, { ...fact, since: '2011', until: undefined }])).toEqual({
      since: '2010-05',
      until: undefined,
    })
  })

  test('agrees with a naive count on 300 random sets of statements', () => {
    let seed = 17
    const draw = (below: number) => {
      seed = (seed * 48271) % 2147483647
      return seed % below
    }
    for (let round = 0; round < 300; round += 1) {
      const statements = Array.from({ length: 1 + draw(12) }, (_, index) => ({
        ...fact,
        actor: `dk-gts-${draw(3)}`,
        cluster: `dk-cluster-${draw(2)}`,
        role: partnerRoles[draw(partnerRoles.length)] ?? 'partner',
        locator: `row ${index}`,
      }))
      const { links, evidence } = linksOf(statements, new Set())
      expect(links.length + evidence.length).toBe(statements.length)
      for (const { actor, cluster, role } of links) {
        const own = statements.filter((one) => one.actor === actor && one.cluster === cluster)
        expect(role).toBe(partnerRoles.find((known) => own.some((one) => one.role === known)))
      }
    }
  })
})
