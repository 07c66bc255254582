import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tablesOf } from '../graph/tablesOf.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, toy } from './asking.ts'

interface Valid {
  readonly id?: string
  readonly linkId?: string
  readonly validYears: { readonly firstYear: number | null; readonly lastYear: number | null } | null
}
const sourced = 'data/denmark-sourced'
const every = '[KNOWLEDGE, PUBLIC, FIRM, OTHER, CLUSTER]'
const year = (date: unknown, unknown: number): number => (date ? Number(String(date).slice(0, 4)) : unknown)

describe('links of all years', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy, sourced)
  }, patience)
  afterAll(() => api.close())

  test('of the toy landscape are as worked by hand: the link that ended in 2015 is one more than in 2017', async () => {
    const ask = async (asked: string) =>
      (
        await api.ask(`{ actor(id: "cluster-2") { ... on Cluster {
        partners(${asked}) { totalCount edges { linkId until validYears { firstYear lastYear } } } } } }`)
      ).data.actor.partners
    const [then, ever] = [await ask('sector: KNOWLEDGE'), await ask('sector: KNOWLEDGE, year: null')]
    expect([then.totalCount, ever.totalCount]).toEqual([2, 3])
    expect(ever.edges).toContainEqual({
      linkId: 'link-10',
      until: '2015',
      validYears: { firstYear: 2010, lastYear: 2015 },
    })
    expect(ever.edges).toContainEqual({
      linkId: 'link-09',
      until: null,
      validYears: { firstYear: 2012, lastYear: null },
    })
  })
  test('say no year of a network, and are the same in each list and in the network', async () => {
    const { data } = await api.ask(
      `{ network(year: null, sectors: ${every}) { year links { id validYears { firstYear lastYear } } linkColumns { ids } }
        links(year: null, sectors: ${every}, first: 100) { totalCount nodes { id validYears { firstYear lastYear } } } }`,
    )
    expect(data.network.year).toBeNull()
    expect(data.network.links).toHaveLength(tablesOf(toy).links.length)
    expect(data.network.linkColumns.ids).toEqual(data.network.links.map(({ id }: Valid) => id))
    expect(data.links.totalCount).toBe(data.network.links.length)
    expect(new Set(data.links.nodes.map((one: Valid) => JSON.stringify(one)))).toEqual(
      new Set(data.network.links.map((one: Valid) => JSON.stringify(one))),
    )
  })
  test('of sources are all of its table, those that count in no year too, with the years that the tables say', async () => {
    const { actors, clusters, links } = tablesOf(sourced)
    const life = new Map(actors.map((row) => [row.id, row]))
    const seen = new Map(clusters.map((row) => [row.id, row.lastSeen]))
    const expected = links.map(({ id, actor, cluster, since, until }) => {
      const ends = [actor, cluster].map((end) => life.get(end ?? null))
      const from = Math.max(year(since, 0), ...ends.map((end) => year(end?.validFrom, 0)))
      const to = Math.min(
        year(until, 9999),
        ...ends.map((end) => year(end?.validTo ?? seen.get(end?.id ?? null), 9999)),
      )
      return { id, validYears: from > to ? null : { firstYear: from || null, lastYear: to === 9999 ? null : to } }
    })
    const question = `{ network(year: null, sectors: ${every}) { links { id validYears { firstYear lastYear } } } }`
    const found: Valid[] = (await api.ask(question, {}, 'denmark-sourced')).data.network.links
    const byId = (a: Valid, b: Valid) => (String(a.id) < String(b.id) ? -1 : 1)
    expect([...found].sort(byId)).toEqual([...(expected as Valid[])].sort(byId))
    expect(found.filter(({ validYears }) => validYears === null).length).toBeGreaterThan(20)
  })
})
