/** The committed catalogue-2017: rules that every link, name, model and planted theme keeps. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../api/domain/foldText.ts'
import { themes } from '../../data/catalogue-2017/generator/themes.ts'
import { readCsv } from '../../data/package/readCsv.ts'
import { realActors } from '../../data/package/realActors.ts'
import { catalogue, sum } from './catalogue2017Tables.ts'

const { actors, clusters, links, accounts, byId, kindOf, partners, linksOf } = catalogue
const factsFolder = new URL('../../data/facts/', import.meta.url)
const mean = (values: readonly number[]) => sum(values) / values.length
const ofModel = (model: string) => clusters.filter((cluster) => cluster.model === model)
const columnOf = (model: string, column: string) => new Set(ofModel(model).map((cluster) => cluster[column]))
const accountOf = (id: string | undefined) => accounts.find((row) => row.cluster === id && row.year === '2016')
const financing = (id: string | undefined) =>
  sum(['State', 'Regional', 'Other'].map((part) => Number(accountOf(id)?.[`financing${part}`])))
const staff = (id: string | undefined) => Number(accountOf(id)?.staffFte)

describe('a link', () => {
  it('says that it is synthetic, where its row is, and when it was drawn', () => {
    const wrong = links.filter(
      ({ source, method, locator, retrieved }, position) =>
        source !== 'source-generator' ||
        method !== 'synthetic' ||
        locator !== `links.csv, row ${position + 2}` ||
        retrieved !== '2026-11-23',
    )
    expect(wrong).toEqual([])
  })
  it('is the only one of its actor and its cluster', () => {
    expect(new Set(links.map(({ actor, cluster }) => `${actor} ${cluster}`)).size).toBe(links.length)
  })
  it('begins when both ends exist, and not after 2017', () => {
    const founded = new Map(clusters.map((cluster) => [cluster.id, Number(cluster.founded)]))
    const wrong = links.filter(({ actor = '', cluster = '', since }) => {
      const actorFrom = Number((byId.get(actor)?.validFrom ?? '').slice(0, 4))
      return Number(since) > 2017 || Number(since) < Math.max(founded.get(cluster) ?? 9999, actorFrom)
    })
    expect(wrong).toEqual([])
  })
  it('has a confidence that is drawn: most are confirmed, some likely, few uncertain', () => {
    const [confirmed, likely, uncertain] = ['confirmed', 'likely', 'uncertain'].map(
      (word) => links.filter(({ confidence }) => confidence === word).length / links.length,
    )
    expect(confirmed).toBeCloseTo(1 / 2, 1)
    expect(likely).toBeCloseTo(1 / 3, 1)
    expect(uncertain).toBeCloseTo(1 / 6, 1)
  })
})

describe('the actors', () => {
  it('that are real are those of the facts, with the same ids, and existed in 2016', () => {
    const real = new Map(realActors(factsFolder.pathname).map((actor) => [actor.id, actor]))
    for (const { id = '', name, synthetic, validFrom = '', validTo = '' } of actors) {
      if (synthetic === 'true') continue
      expect(real.get(id)?.name, id).toBe(name)
      expect(Number(validFrom.slice(0, 4)), id).toBeLessThanOrEqual(2016)
      expect(Number(validTo.slice(0, 4) || 9999), id).toBeGreaterThanOrEqual(2016)
    }
  })
  it('have clusters whose names belong to no organisation of the facts', () => {
    const tables = readdirSync(factsFolder).filter((name) => !/^(municipalit|regions)/.test(name))
    const columns = ['name', 'name_da', 'name_en', 'alt_name', 'actor', 'from', 'to', 'predecessors', 'name_in_source']
    const known = tables
      .flatMap((table) => readCsv(new URL(table, factsFolder)))
      .flatMap((row) => columns.flatMap((column) => (row[column] ?? '').split(/[;()]/)))
      .map(foldText)
      .filter((name) => name.length >= 4)
    expect(known.length).toBeGreaterThan(500)
    for (const { id } of clusters) {
      const name = ` ${foldText(byId.get(id ?? '')?.name ?? '')} `
      expect(
        known.filter((other) => name.includes(` ${other} `) || other === name.trim()),
        name,
      ).toEqual([])
    }
  })
  it('that are invented councils say so in their names, and stand only where no council is named', () => {
    const councils = actors.filter(({ type }) => type === 'business_council')
    const named = new Set(councils.filter(({ synthetic }) => synthetic === 'false').map((actor) => actor.municipality))
    const invented = actors.filter(({ kind, synthetic }) => kind === 'public' && synthetic === 'true')
    expect(invented.length).toBeGreaterThan(0)
    for (const { name, municipality } of invented) {
      expect(name).toMatch(/^Erhvervsråd i .+ \(opdigtet\)$/)
      expect(named.has(municipality)).toBe(false)
    }
  })
})

describe('the models tend to what the note says of them', () => {
  it('M1-010, M3-048, S104 m4_paying_members, S107 m5_paying_members: none, none, all, nearly all', () => {
    expect([columnOf('1', 'payingMembers'), columnOf('3', 'payingMembers')]).toEqual([
      new Set(['none']),
      new Set(['none']),
    ])
    expect(columnOf('4', 'payingMembers')).toEqual(new Set(['all']))
    expect(ofModel('5').filter(({ payingMembers }) => payingMembers === 'none')).toHaveLength(1)
  })
  it('S105 m4_chair, S108 m5_chair: a firm in all of them', () => {
    expect([...columnOf('4', 'chairSector'), ...columnOf('5', 'chairSector')]).toEqual(['firm', 'firm'])
  })
  it('S102 m2_fewest_staff, S103 m4_largest: staff is fewest in model 2 and most in model 4', () => {
    const byModel = ['1', '2', '3', '4', '5', '6'].map((model) => mean(ofModel(model).map(({ id }) => staff(id))))
    expect(Math.min(...byModel)).toBe(byModel[1])
    expect(Math.max(...byModel)).toBe(byModel[3])
  })
  it('S101 m2_vs_m1_financing, S103 m4_largest, S100 outside_models: financing in the order of the note', () => {
    const [one = 0, two = 0, three = 0, four = 0, outside = 0] = ['1', '2', '3', '4', ''].map((model) =>
      mean(ofModel(model).map(({ id }) => financing(id))),
    )
    expect(two / one).toBeGreaterThan(1.7)
    expect(two / one).toBeLessThan(2.5)
    expect(three).toBeLessThan(one)
    expect(four).toBeGreaterThan(
      Math.max(two, ...['5', '6'].map((model) => mean(ofModel(model).map(({ id }) => financing(id))))),
    )
    expect(outside).toBeGreaterThan(four)
  })
  it('S106 m5_financing_range: from a few hundred thousand to many million', () => {
    const range = ofModel('5').map(({ id }) => financing(id))
    expect(Math.min(...range)).toBeLessThan(1_000_000)
    expect(Math.max(...range)).toBeGreaterThan(10_000_000)
  })
  it('M1-016 and M6-102: model 1 has many knowledge institutions, model 6 few', () => {
    const knowledge = (model: string) => mean(ofModel(model).map(({ id }) => partners(id, 'knowledge').size))
    expect(knowledge('1')).toBeGreaterThan(24)
    expect(knowledge('6')).toBeLessThan(12)
  })
})

describe('the accounts', () => {
  it('count the firms that the links of their year count', () => {
    for (const { cluster, year, participatingFirms, dedicatedFirms } of accounts) {
      const then = linksOf(cluster).filter(
        ({ actor, since }) => kindOf(actor) === 'firm' && Number(since) <= Number(year),
      )
      expect(then).toHaveLength(Number(participatingFirms))
      expect(then.filter(({ role }) => role === 'dedicated')).toHaveLength(Number(dedicatedFirms))
    }
  })
})

describe('the planted themes', () => {
  const planted = catalogue.themes
  it('are links of the package', () => {
    const present = new Set(links.map(({ actor, cluster }) => `${actor} ${cluster}`))
    expect(planted.filter(({ actor, cluster }) => !present.has(`${actor} ${cluster}`))).toEqual([])
  })
  it.each(themes)(
    '$name gives each of its clusters its share of the pool, but never more than half of its partners',
    (theme) => {
      const own = planted.filter((row) => row.theme === theme.name)
      expect(new Set(own.map(({ cluster }) => cluster))).toEqual(
        new Set(theme.clusters.map((number) => `dk-cluster-${number}`)),
      )
      for (const sector of ['knowledge', 'public']) {
        for (const id of new Set(own.map(({ cluster }) => cluster))) {
          const all = partners(id, sector)
          const given = own.filter(({ cluster, actor }) => cluster === id && all.has(actor ?? '')).length
          const share = Math.round(theme.strength * (sector === 'knowledge' ? 10 : 14))
          expect(given).toBe(Math.min(share, Math.floor(all.size / 2)))
        }
      }
    },
  )
  it('use each specialist in one theme only', () => {
    const themesOf = new Map<string, Set<string>>()
    for (const { actor = '', theme = '' } of planted) themesOf.set(actor, (themesOf.get(actor) ?? new Set()).add(theme))
    expect([...themesOf].filter(([, names]) => names.size > 1)).toEqual([])
  })
})

it('every link is valid in the reference year, with both its ends, so that the page shows the published means', () => {
  const { year } = JSON.parse(
    readFileSync(new URL('../../data/catalogue-2017/datapackage.json', import.meta.url), 'utf8'),
  )
  const valid = (from = '', to = '') => Number(from.slice(0, 4)) <= year && Number(to.slice(0, 4) || 9999) >= year
  const exists = (id = '') => valid(byId.get(id)?.validFrom, byId.get(id)?.validTo)
  const invalid = links.filter((row) => !valid(row.since, row.until) || !exists(row.actor) || !exists(row.cluster))
  expect(year).toBe(2016)
  expect(invalid).toEqual([])
})
