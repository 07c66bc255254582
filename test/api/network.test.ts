import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, askPackages, toy } from './asking.ts'
import { openCountedApi } from './countedApi.ts'

describe('network', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  })
  afterAll(() => api.close())

  test.each([
    [
      'network(sectors: []) { year }',
      'BAD_USER_INPUT: sectors must not be an empty list: leave it out to ask for all.',
    ],
    ['network(filter: { ids: ["nobody"] }) { year }', 'NOT_FOUND: There is no cluster "nobody".'],
    [
      'network(filter: { ids: [] }) { year }',
      'BAD_USER_INPUT: ids must not be an empty list: leave it out to ask for all.',
    ],
    ['network(year: 2101) { year }', 'BAD_USER_INPUT: year must be from 1000 to 2100.'],
  ])('refuses %s', async (field, refusal) => {
    expect(await api.refusals(`{ ${field} }`)).toEqual([refusal])
  })
  test('counts as many firms of a cluster as the list of its partners and its own counts', async () => {
    const { data } = await api.ask('{ network { firmCounts { clusterId count } } }')
    expect(data.network.firmCounts.length).toBeGreaterThan(0)
    for (const { clusterId, count } of data.network.firmCounts) {
      const { data } = await api.ask(
        `{ actor(id: "${clusterId}") { ... on Cluster { partners(sector: FIRM, first: 1) { totalCount } counts { firms } } } }`,
      )
      expect(data.actor, clusterId).toEqual({ partners: { totalCount: count }, counts: { firms: count } })
    }
  })
  test('is read once for all who ask, whatever year and links they want', async () => {
    const counted = await openCountedApi()
    try {
      const ask = (year: number) => {
        const query = `{ network(year: ${year}) { actors { id } links { id } } }`
        return counted.api.fetch(new Request(`http://api/graphql?query=${encodeURIComponent(query)}`))
      }
      const before = counted.statements()
      await Promise.all([2015, 2016, 2017].map(ask))
      const read = counted.statements() - before
      expect(read).toBe(2)
      await ask(2014)
      expect(counted.statements() - before).toBe(read)
    } finally {
      await counted.close()
    }
  })
  test('of the toy landscape has the links of its table', async () => {
    const { data } = await api.ask(
      '{ network(sectors: [PUBLIC, CLUSTER]) { year actors { id name kind sector field clusterCount innovationNetwork } links { id actorId clusterId role since source { id } method confidence } firmCounts { clusterId count dedicated } } }',
    )
    expect(data.network.year).toBe(2017)
    expect(
      data.network.actors.map(({ id, clusterCount }: { id: string; clusterCount: number }) => [id, clusterCount]),
    ).toEqual([
      ['cluster-2', 0],
      ['public-3', 1],
      ['public-2', 2],
      ['cluster-1', 1],
      ['public-1', 2],
      ['cluster-3', 1],
      ['cluster-4', 0],
    ])
    expect(data.network.actors[0]).toEqual({
      id: 'cluster-2',
      name: 'Fødevarenetværket',
      kind: 'CLUSTER',
      sector: 'CLUSTER',
      field: 'FOOD',
      clusterCount: 0,
      innovationNetwork: true,
    })
    expect(data.network.actors[1]).toMatchObject({ kind: 'PUBLIC', field: null, innovationNetwork: null })
    expect(data.network.links).toContainEqual({
      id: 'link-16',
      actorId: 'cluster-3',
      clusterId: 'cluster-1',
      role: 'PROJECT',
      since: '2016',
      source: { id: 'register' },
      method: 'REGISTER',
      confidence: 'CONFIRMED',
    })
    expect(data.network.links).toHaveLength(6)
    expect(data.network.firmCounts).toContainEqual({ clusterId: 'cluster-4', count: 1, dedicated: 0 })
  })
  test('takes knowledge and public when no sector is named, and null as that', async () => {
    const field = (sectors: string): string => `{ network${sectors} { actors { sector } links { id } } }`
    const [named, unnamed, nothing] = await Promise.all(
      ['(sectors: [PUBLIC, KNOWLEDGE])', '', '(sectors: null)'].map((sectors) => api.ask(field(sectors))),
    )
    expect(unnamed?.data).toEqual(named?.data)
    expect(nothing?.data).toEqual(named?.data)
    expect(named?.data.network.links).toHaveLength(13)
  })
  test('says of a link without a first year its source all the same', async () => {
    const { data } = await api.ask(
      '{ network(sectors: [KNOWLEDGE], filter: { ids: ["cluster-1"] }) { links { id since source { id title } } } }',
    )
    expect(data.network.links.find(({ id }: { id: string }) => id === 'link-03')).toEqual({
      id: 'link-03',
      since: null,
      source: { id: 'website', title: expect.any(String) },
    })
  })
  test('gives place, end and day of reading of a link, and the names of an actor, as the tables have them', async () => {
    const { data } = await api.ask(
      '{ network(year: 2012) { actors { id nameEn otherNames } links { id until locator retrieved } } }',
    )
    expect(data.network.links).toContainEqual({
      id: 'link-10',
      until: '2015',
      locator: 'row 10',
      retrieved: '2017-11-01',
    })
    expect(data.network.actors).toContainEqual({
      id: 'cluster-1',
      nameEn: 'Water Cluster',
      otherNames: ['VandKlynge Danmark', 'Netværket for Vand'],
    })
    expect(data.network.actors).toContainEqual({ id: 'public-1', nameEn: null, otherNames: [] })
  })
  test('gives its links as columns too, which name actors by their places', async () => {
    const ask = async (field: string) => {
      const fields =
        'actors { id } links { id actorId clusterId method } linkColumns { ids actorIndices clusterIndices methods }'
      return (await api.ask(`{ ${field} { ${fields} } }`)).data.network
    }
    for (const field of [
      'network',
      'network(sectors: [PUBLIC, CLUSTER, FIRM])',
      'network(filter: { labels: [GOLD] })',
    ]) {
      const { actors, links, linkColumns } = await ask(field)
      const idsAt = (places: readonly number[]) => places.map((place) => actors[place].id)
      const of = (name: string) => links.map((link: Record<string, string>) => link[name])
      expect(links.length).toBeGreaterThan(1)
      expect({
        ...{ ids: linkColumns.ids, methods: linkColumns.methods },
        ...{ actors: idsAt(linkColumns.actorIndices), clusters: idsAt(linkColumns.clusterIndices) },
      }).toEqual({
        ids: of('id'),
        methods: of('method'),
        actors: of('actorId'),
        clusters: of('clusterId'),
      })
    }
    const { linkColumns } = await ask('network(filter: { ids: ["cluster-4"] })')
    expect(linkColumns).toEqual({ ids: ['link-15'], actorIndices: [0], clusterIndices: [1], methods: ['REGISTER'] })
    const { linkColumns: none } = await ask('network(sectors: [CLUSTER], filter: { ids: ["cluster-4"] })')
    expect(none).toEqual({ ids: [], actorIndices: [], clusterIndices: [], methods: [] })
  })
  test('reads no link from the database for columns without ids', async () => {
    const { statements } = await api.ask('{ network { linkColumns { actorIndices clusterIndices methods } } }')
    expect(statements).toBe(0)
  })
  test('lists firms when they are asked for', async () => {
    const { data } = await api.ask(
      '{ network(sectors: [FIRM], filter: { fields: [FOOD] }) { actors { id } links { actorId role } } }',
    )
    expect(data.network.actors.map(({ id }: { id: string }) => id)).toEqual(['firm-1', 'firm-3', 'cluster-2'])
    expect(data.network.links).toEqual([
      { actorId: 'firm-1', role: 'PARTICIPANT' },
      { actorId: 'firm-3', role: 'DEDICATED' },
    ])
  })
})
