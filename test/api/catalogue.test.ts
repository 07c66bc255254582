import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tablesOf } from '../graph/tablesOf.ts'
import { type Asking, askPackages, catalogue } from './asking.ts'
import { naiveAnswers } from './naiveAnswers.ts'

/** Every root field against a walk through the tables of the catalogue. */
describe('the catalogue', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(catalogue)
  })
  afterAll(() => api.close())

  test('landscape counts every cluster as a walk through its tables does', async () => {
    const { data } = await api.ask(
      '{ dataset { year } landscape { knowledge { values { cluster { id } count } } public { values { cluster { id } count } } firms { values { cluster { id } count } } } }',
    )
    const naive = naiveAnswers(tablesOf(catalogue), data.dataset.year)
    type Value = { cluster: { id: string }; count: number }
    const counts = (values: readonly Value[]) => new Map(values.map(({ cluster, count }) => [cluster.id, count]))
    const expected = (count: (id: string) => number) => new Map(naive.existingClusters.map((id) => [id, count(id)]))
    expect(counts(data.landscape.knowledge.values)).toEqual(expected((id) => naive.partners(id, 'knowledge').length))
    expect(counts(data.landscape.public.values)).toEqual(expected((id) => naive.partners(id, 'public').length))
    expect(counts(data.landscape.firms.values)).toEqual(expected(naive.dedicated))
  })
  test('network is what a walk through its tables gives', async () => {
    const { data } = await api.ask(
      '{ dataset { year } network { actors { id clusterCount } links { id actorId clusterId } } }',
    )
    const naive = naiveAnswers(tablesOf(catalogue), data.dataset.year)
    const sectors = ['knowledge', 'public']
    const partners = new Set(
      naive.existingClusters.flatMap((id) => sectors.flatMap((sector) => naive.partners(id, sector))),
    )
    const inside = new Set([...partners, ...naive.existingClusters])
    expect(data.network.actors.map(({ id }: { id: string }) => id)).toEqual(naive.ids.filter((id) => inside.has(id)))
    const expected = naive.links
      .filter(({ actor }) => partners.has(String(actor)))
      .map(({ id, actor, cluster }) => ({ id, actorId: actor, clusterId: cluster }))
    const byId = (a: { id?: unknown }, b: { id?: unknown }): number => (String(a.id) < String(b.id) ? -1 : 1)
    expect([...data.network.links].sort(byId)).toEqual(expected.sort(byId))
  })
  const query = 'query Search($text: String!) { search(text: $text, first: 100) { totalCount nodes { id } } }'
  async function found(text: string): Promise<{ totalCount: number; ids: string[] }> {
    const { totalCount, nodes } = (await api.ask(query, { text })).data.search
    return { totalCount, ids: nodes.map(({ id }: { id: string }) => id) }
  }
  test('search gives one list in one order for "aarhus", "århus", "arhus" and "ÅRHUS"', async () => {
    const lists = await Promise.all(['aarhus', 'århus', 'arhus', 'ÅRHUS'].map(found))
    expect(lists[0]?.totalCount).toBeGreaterThan(5)
    for (const list of lists) expect(list).toEqual(lists[0])
  })
  test('search finds and orders as a walk through its tables does', async () => {
    const naive = naiveAnswers(tablesOf(catalogue), 2017)
    for (const text of ['kommune', 'køb', 'university', 'syd dansk', 'firma 0041', 'ark', 'ø', 'region']) {
      const expected = naive.search(text)
      expect(await found(text), text).toEqual({ totalCount: expected.length, ids: expected.slice(0, 100) })
    }
  })
  test('actor counts and lists partners as a walk through its tables does', async () => {
    const naive = naiveAnswers(tablesOf(catalogue), 2016)
    const query = `query Cluster($id: ID!) { actor(id: $id) { ... on Cluster { counts(year: 2016) { knowledge public dedicated }
      knowledge: partners(sector: KNOWLEDGE, year: 2016, first: 100) { nodes { id } } public: partners(sector: PUBLIC, year: 2016, first: 100) { totalCount } } } }`
    for (const id of naive.existingClusters) {
      const { data } = await api.ask(query, { id })
      const { counts, knowledge, public: publicActors } = data.actor
      expect(
        knowledge.nodes.map((node: { id: string }) => node.id),
        id,
      ).toEqual(naive.partners(id, 'knowledge'))
      expect(counts, id).toEqual({
        knowledge: knowledge.nodes.length,
        public: publicActors.totalCount,
        dedicated: naive.dedicated(id),
      })
    }
  })
  test('dataset counts as many rows as its tables have', async () => {
    const tables = tablesOf(catalogue)
    const { data } = await api.ask(
      '{ dataset { counts { clusters firms partnerLinks firmLinks events } sources { id } benchmarks { id } terms { id } models { traits { id } } places { code } } }',
    )
    const { counts, sources, benchmarks, terms, models, places } = data.dataset
    expect(counts.partnerLinks + counts.firmLinks).toBe(tables.links.length)
    expect([counts.clusters, counts.events]).toEqual([tables.clusters.length, tables.events.length])
    expect([sources.length, benchmarks.length, terms.length, places.length]).toEqual([
      tables.sources.length,
      tables.benchmarks.length,
      tables.terms.length,
      tables.places.length,
    ])
    expect(models.flatMap(({ traits }: { traits: unknown[] }) => traits)).toHaveLength(tables.traits.length)
  })
  test('events are all those of its table, by date and id', async () => {
    const { data } = await api.ask('{ events(first: 100) { totalCount nodes { id date } } }')
    const expected = tablesOf(catalogue).events.map(({ id, date }) => ({ id, date }))
    const key = ({ date, id }: { date?: unknown; id?: unknown }): string => `${date} ${id}`
    expected.sort((a, b) => (key(a) < key(b) ? -1 : 1))
    expect(data.events).toEqual({ totalCount: expected.length, nodes: expected.slice(0, 100) })
  })
})
