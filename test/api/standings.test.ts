import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cells, tablesOf } from '../graph/tablesOf.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'

const standing = '{ value clusterCount below equal percentile mean min max }'
const asked = `standings { year accountYear knowledge ${standing} dedicated ${standing} staff ${standing} financing ${standing} }`
const criteria = 'criteria { number met value required glossaryTerm { id } }'

describe('standings and criteria', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy, catalogue, 'data/denmark-sourced')
  })
  afterAll(() => api.close())
  const cluster = async (id: string, fields: string, dataset?: string) =>
    (await api.ask(`{ actor(id: "${id}") { ... on Cluster { ${fields} } } }`, {}, dataset)).data.actor

  test.each([
    [
      '{ actor(id: "cluster-1") { ... on Cluster { standings(year: 999) { year } } } }',
      'BAD_USER_INPUT: year must be from 1000 to 2100.',
    ],
    [
      '{ actor(id: "cluster-1") { ... on Cluster { criteria(year: 2101) { met } } } }',
      'BAD_USER_INPUT: year must be from 1000 to 2100.',
    ],
    [
      '{ actor(id: "gts-1") { ... on Institution { hub(hubPercentile: 49) } } }',
      'BAD_USER_INPUT: hubPercentile must be from 50 to 99.',
    ],
    [
      '{ actor(id: "firm-1") { ... on Firm { hubRule(hubPercentile: 100) { moreThan } } } }',
      'BAD_USER_INPUT: hubPercentile must be from 50 to 99.',
    ],
    [
      '{ actor(id: "gts-1") { clusterCount(year: 2101) ... on Institution { hub(year: 2017) } } }',
      'BAD_USER_INPUT: year must be from 1000 to 2100.',
    ],
    ['{ actor(id: "firm-1") { ... on Firm { hub(year: 999) } } }', 'BAD_USER_INPUT: year must be from 1000 to 2100.'],
  ])('refuses %s', async (question, refusal) => {
    expect(await api.refusals(question)).toEqual([refusal])
  })
  test('are none in a year in which the cluster does not exist', async () => {
    expect(await cluster('cluster-3', 'standings(year: 2011) { year }')).toEqual({ standings: null })
  })
  test('are as worked by hand: 4 of 4, 2, 1, 1 knowledge institutions', async () => {
    expect((await cluster('cluster-1', asked)).standings).toEqual({
      year: 2017,
      accountYear: 2016,
      knowledge: { value: 4, clusterCount: 4, below: 3, equal: 0, percentile: 87.5, mean: 2, min: 1, max: 4 },
      dedicated: { value: 2, clusterCount: 4, below: 3, equal: 0, percentile: 87.5, mean: 1, min: 0, max: 2 },
      staff: { value: 3.5, clusterCount: 2, below: 1, equal: 0, percentile: 75, mean: 2.75, min: 2, max: 3.5 },
      financing: { value: 3e6, clusterCount: 1, below: 0, equal: 0, percentile: 50, mean: 3e6, min: 3e6, max: 3e6 },
    })
  })
  test('leave out what a cluster did not report, and share a place with equals', async () => {
    const { standings } = await cluster('cluster-3', asked)
    expect(standings).toMatchObject({ accountYear: 2016, staff: null, financing: null })
    expect(standings.knowledge).toMatchObject({ value: 1, below: 0, equal: 1, percentile: 25 })
  })
  test('of a quantity that no source names are none, while drawn zeros count', async () => {
    const question = `{ landscape { knowledge { inSources } firms { inSources } } }`
    const inSources = async (dataset: string) => (await api.ask(question, {}, dataset)).data.landscape
    expect(await inSources('denmark-sourced')).toEqual({ knowledge: { inSources: true }, firms: { inSources: false } })
    expect(await inSources('catalogue-2017')).toEqual({ knowledge: { inSources: true }, firms: { inSources: true } })
    const { standings } = await cluster('dk-cluster-clean', asked, 'denmark-sourced')
    expect(standings).toMatchObject({ dedicated: null, knowledge: { clusterCount: expect.any(Number) } })
  })
  test('judge the criteria one by one, as worked by hand', async () => {
    const judged = async (id: string) =>
      (await cluster(id, criteria)).criteria.map(({ met, value }: Cells) => [met, value])
    expect(await judged('cluster-1')).toEqual([
      [null, null],
      [true, 3],
      [true, 3.5],
      [false, 2],
      [true, null],
    ])
    expect(await judged('cluster-4')).toEqual([
      [null, null],
      [false, 2],
      [null, null],
      [false, 0],
      [true, null],
    ])
  })
  test('name each criterion by its term in the glossary', async () => {
    const { criteria: named } = await cluster('dk-cluster-001', criteria, 'catalogue-2017')
    expect(
      named.map(({ number, glossaryTerm }: { number: number; glossaryTerm: Cells }) => [number, glossaryTerm.id]),
    ).toEqual([
      [1, 'term-t079'],
      [2, 'term-t080'],
      [3, 'term-t081'],
      [4, 'term-t082'],
      [5, 'term-t083'],
    ])
    expect((await cluster('cluster-1', criteria)).criteria[0].glossaryTerm).toBeNull()
  })
  test('leave open in a sourced data set what too few partners would deny elsewhere', async () => {
    const { data } = await api.ask(
      `{ actors(filter: { kinds: [CLUSTER] }, first: 100) { nodes { ... on Cluster { ${criteria} standings { staff { value } } } } } }`,
      {},
      'denmark-sourced',
    )
    const judged = data.actors.nodes.flatMap((node: { criteria: Cells[] }) => node.criteria)
    expect(judged.filter(({ number, met }: Cells) => met === false && number !== 5)).toEqual([])
    expect(data.actors.nodes.every((node: { standings: { staff: unknown } | null }) => !node.standings?.staff)).toBe(
      true,
    )
  })
  test('of every cluster of catalogue-2017 are what its tables give', async () => {
    const { data } = await api.ask(
      `{ actors(filter: { kinds: [CLUSTER] }, first: 100) { nodes { id ... on Cluster { counts { knowledge } ${asked} } } } landscape { accountMeans { year clusterCount staffFte financing } } }`,
      {},
      'catalogue-2017',
    )
    const all = tablesOf(catalogue).accounts
    const accounts = all.filter(({ year }) => year === 2016)
    const money = (row: Cells) =>
      Number(row.financingState) + Number(row.financingRegional) + Number(row.financingOther)
    const naive = (own: number, others: readonly number[]) => {
      let place = 0
      for (const other of others) place += other < own ? 1 : other === own ? 0.5 : 0
      return (100 * place) / others.length
    }
    const knowledge = data.actors.nodes.map(({ counts }: { counts: { knowledge: number } }) => counts.knowledge)
    for (const { id, counts, standings } of data.actors.nodes) {
      const own = accounts.find(({ cluster: of }) => of === id) ?? {}
      expect(standings.knowledge.percentile).toBeCloseTo(naive(counts.knowledge, knowledge), 9)
      expect(standings.staff.percentile).toBeCloseTo(
        naive(
          Number(own.staffFte),
          accounts.map(({ staffFte }) => Number(staffFte)),
        ),
        9,
      )
      expect(standings.financing).toMatchObject({ value: money(own), clusterCount: 42 })
    }
    expect(data.landscape.accountMeans.map(({ year, clusterCount }: Cells) => [year, clusterCount])).toEqual(
      [2013, 2014, 2015, 2016].map((year) => [year, all.filter((row) => row.year === year).length]),
    )
    expect(data.landscape.accountMeans[3].staffFte).toBeCloseTo(7, 9)
    expect(data.landscape.accountMeans[3].financing * 42).toBeCloseTo(
      accounts.reduce((sum, row) => sum + money(row), 0),
      0,
    )
  })
  test('mean accounts follow the filter of the landscape', async () => {
    const { data } = await api.ask(
      '{ landscape(filter: { ids: ["cluster-2", "cluster-4"] }) { accountMeans { year clusterCount staffFte financing } } }',
    )
    expect(data.landscape.accountMeans).toEqual([{ year: 2016, clusterCount: 1, staffFte: 2, financing: null }])
  })
  test('an actor is a hub of its sector by the rule of pair, as worked by hand', async () => {
    // Knowledge institutions of 2017 have 3, 2, 2 and 1 clusters: the 90th percentile lies at 2.7.
    const hub = '... on Institution { hub hubRule { sector moreThan partnerCount hubCount } }'
    const of = async (id: string) => (await api.ask(`{ actor(id: "${id}") { ${hub} } }`)).data.actor
    const hubRule = { sector: 'KNOWLEDGE', moreThan: expect.closeTo(2.7, 9), partnerCount: 4, hubCount: 1 }
    expect(await of('university-1')).toEqual({ hub: true, hubRule })
    expect(await of('gts-1')).toEqual({ hub: false, hubRule })
    expect(await of('knowledge-2')).toEqual({ hub: null, hubRule: null })
    // Its one link ended in 2015. Then: university-1 in three clusters, gts-1 and knowledge-1 in two, the others in one.
    const then = (year: string) =>
      `{ actor(id: "knowledge-2") { clusterCount(year: ${year}) ... on Institution { hub(year: ${year}) hubRule(year: ${year}) { partnerCount hubCount } } } }`
    const rule = { partnerCount: 5, hubCount: 1 }
    for (const year of ['2015', 'null'])
      expect((await api.ask(then(year))).data.actor).toEqual({ clusterCount: 1, hub: false, hubRule: rule })
    expect((await api.ask(then('2017'))).data.actor).toEqual({ clusterCount: 0, hub: null, hubRule: null })
  })
  test('hubs of catalogue-2017 are those that pair says', async () => {
    const { data } = await api.ask(
      '{ pair(a: "dk-cluster-001", b: "dk-cluster-002") { sharedPartners { actor { id ... on Institution { hub hubRule { sector moreThan partnerCount hubCount } } } hub } hubRules { sector moreThan partnerCount hubCount } } }',
      {},
      'catalogue-2017',
    )
    expect(data.pair.sharedPartners.length).toBeGreaterThan(0)
    for (const { actor, hub } of data.pair.sharedPartners) {
      expect(actor.hub).toBe(hub)
      expect(data.pair.hubRules).toContainEqual(actor.hubRule)
    }
  })
})
