/** A package whose partners are all other actors, and that names no year: test/fixtures/others/README.md has it by hand. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, askPackages } from './asking.ts'

describe('a package of other actors', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages('test/fixtures/others')
  })
  afterAll(() => api.close())

  test('opens with the year of most links, and says that nobody named it', async () => {
    const { data } = await api.ask('{ dataset { year yearNamed } landscape { year clusterCount } }')
    expect(data).toEqual({ dataset: { year: 2015, yearNamed: false }, landscape: { year: 2015, clusterCount: 2 } })
  })
  test('has every partner and link in its network', async () => {
    const { data } = await api.ask(`{
      network(sectors: [KNOWLEDGE, PUBLIC, OTHER]) { actors { id kind clusterCount } links { actorId clusterId } }
      ever: network(sectors: [OTHER], year: null) { links { id } }
      usual: network { links { id } }
    }`)
    const partners = data.network.actors.filter(({ kind }: { kind: string }) => kind === 'OTHER')
    expect(partners).toEqual([
      { id: 'fund', kind: 'OTHER', clusterCount: 2 },
      { id: 'union', kind: 'OTHER', clusterCount: 1 },
      { id: 'hall', kind: 'OTHER', clusterCount: 1 },
      { id: 'guild', kind: 'OTHER', clusterCount: 2 },
    ])
    expect([data.network.links, data.ever.links, data.usual.links].map(({ length }) => length)).toEqual([6, 7, 0])
  })
  test('counts them as partners of a cluster, of a year and of all years', async () => {
    const { data } = await api.ask(`{
      a: actor(id: "cluster-a") { ... on Cluster { counts { knowledge public others } partners(sector: OTHER) { totalCount } } }
      c: actor(id: "cluster-c") { ... on Cluster { standings { year } counts { others } ever: counts(year: null) { others } } }
    }`)
    expect(data.a).toEqual({ counts: { knowledge: 0, public: 0, others: 3 }, partners: { totalCount: 3 } })
    expect(data.c).toEqual({ standings: null, counts: { others: 0 }, ever: { others: 1 } })
  })
  test('shares two of four when other actors are counted, and nothing by the usual sectors', async () => {
    const { data } = await api.ask(`{
      usual: overlap { linkCount actorCount pairs { shared } }
      others: overlap(sectors: [OTHER]) { linkCount actorCount pairs { shared jaccard } }
    }`)
    expect(data.usual).toEqual({ linkCount: 0, actorCount: 0, pairs: [{ shared: 0 }] })
    expect(data.others).toEqual({ linkCount: 6, actorCount: 4, pairs: [{ shared: 2, jaccard: 0.5 }] })
  })
})
