import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, askPackages, toy } from './asking.ts'

const empty = 'must not be an empty list: leave it out to ask for all.'
const ids = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => id)

describe('actors', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  })
  afterAll(() => api.close())
  async function found(page: string): Promise<string[]> {
    return ids((await api.ask(`{ actors(${page}) { nodes { id } } }`)).data.actors.nodes)
  }

  test.each([
    ['first: 0', 'BAD_USER_INPUT: first must be from 1 to 100.'],
    ['first: 101', 'BAD_USER_INPUT: first must be from 1 to 100.'],
    ['year: 99', 'BAD_USER_INPUT: year must be from 1000 to 2100.'],
    ['filter: { models: [0] }', 'BAD_USER_INPUT: models must be from 1 to 6.'],
    ['filter: { regions: ["1", "dk-region-1081", "2"] }', 'NOT_FOUND: No region has any of the ids "1", "2".'],
    ['filter: { municipalities: ["1"] }', 'NOT_FOUND: There is no municipality "1".'],
    ['filter: { clusters: ["gts-1"] }', 'NOT_FOUND: There is no cluster "gts-1".'],
    ['filter: { around: { regions: ["1"] } }', 'NOT_FOUND: There is no region "1".'],
    ['filter: { around: { models: [7] } }', 'BAD_USER_INPUT: models must be from 1 to 6.'],
    ['filter: { around: { fields: [] } }', `BAD_USER_INPUT: fields ${empty}`],
    ['filter: { around: { ids: ["gts-1"] } }', 'NOT_FOUND: There is no cluster "gts-1".'],
    [`filter: { text: "${'a'.repeat(501)}" }`, 'BAD_USER_INPUT: text must be at most 500 characters long.'],
    ...'kinds sectors types regions municipalities fields levels labels models clusters'
      .split(' ')
      .map((name) => [`filter: { ${name}: [] }`, `BAD_USER_INPUT: ${name} ${empty}`]),
  ])('refuses %s', async (page, refusal) => {
    expect(await api.refusals(`{ actors(${page}) { totalCount } }`)).toEqual([refusal])
  })
  test('refuses a cursor that is damaged or comes from another filter, order or year', async () => {
    const { data } = await api.ask('{ actors { edges { cursor } } }')
    const cursor: string = data.actors.edges[3].cursor
    expect(await found(`after: "${cursor}", first: 2`)).toEqual(['firm-4', 'other-1'])
    const foreign = [
      'orderBy: PARTNERS',
      'reverse: true',
      'filter: { around: {} }',
      'filter: { kinds: [FIRM] }',
      'year: 2016',
    ].map((other) => `${other}, after: "${cursor}"`)
    const damaged = ['""', '"x"', `"${cursor}x"`, `"${cursor.slice(0, -2)}"`, '"e30"', '"bnVsbA"'].map(
      (after) => `after: ${after}`,
    )
    for (const page of [...foreign, ...damaged])
      expect((await api.refusals(`{ actors(${page}) { totalCount } }`))[0], page).toMatch(
        /^BAD_USER_INPUT: after must be a cursor/,
      )
  })
  test('come in Danish alphabetical order, 20 unless more are asked for', async () => {
    expect(await found('first: 100')).toHaveLength(17)
    expect((await found('first: 100')).slice(9)).toEqual([
      'public-2',
      'cluster-1',
      'university-2',
      'gts-1',
      'public-1',
      'knowledge-1',
      'cluster-3',
      'cluster-4',
    ])
  })
  test('are narrowed by every condition together', async () => {
    expect(await found('filter: { sectors: [KNOWLEDGE], clusters: ["cluster-1", "cluster-4"] }')).toEqual([
      'university-1',
      'university-2',
      'gts-1',
      'knowledge-1',
    ])
    expect(await found('filter: { types: [MUNICIPALITY, REGION], regions: ["dk-region-1082"] }')).toEqual(['public-1'])
    expect(
      await found('filter: { levels: [LOCAL, REGIONAL], labels: [BRONZE, IN_PROCESS], innovationNetwork: false }'),
    ).toEqual(['cluster-3', 'cluster-4'])
    expect(await found('filter: { fields: [FOOD] }')).toEqual(['firm-1', 'cluster-2'])
    expect(await found('filter: { text: "klynge" }')).toEqual(['cluster-1', 'cluster-3'])
    expect(await found('filter: { clusters: ["cluster-2"], kinds: [KNOWLEDGE] }, year: 2015')).toEqual(['knowledge-2'])
  })
  test('come with most clusters or partners first when asked', async () => {
    expect(await found('orderBy: CLUSTERS, first: 3')).toEqual(['university-1', 'firm-1', 'firm-2'])
    expect(await found('orderBy: PARTNERS, first: 3')).toEqual(['cluster-1', 'cluster-3', 'cluster-2'])
  })
  test('stand around clusters, are counted by them, and have a place in the list', async () => {
    const list =
      'actors(filter: { around: { fields: [MARITIME, CREATIVE] }, sectors: [KNOWLEDGE, CLUSTER] }, orderBy: CLUSTERS)'
    const { data } = await api.ask(
      `{ ${list} { totalCount edges { clusterCount node { id } } place(actor: "cluster-3") none: place(actor: "gts-1") } }`,
    )
    expect(data.actors).toEqual({
      totalCount: 4,
      edges: [
        { clusterCount: 1, node: { id: 'university-1' } },
        { clusterCount: 1, node: { id: 'knowledge-1' } },
        { clusterCount: 0, node: { id: 'cluster-3' } },
        { clusterCount: 0, node: { id: 'cluster-4' } },
      ],
      place: 3,
      none: null,
    })
    const all = await api.ask('{ actors(filter: { kinds: [UNIVERSITY] }) { edges { clusterCount } } }')
    expect(all.data.actors.edges).toEqual([{ clusterCount: 3 }, { clusterCount: 1 }])
  })
  test('are ordered by the names of their places', async () => {
    expect(await found('filter: { sectors: [PUBLIC] }, orderBy: REGION')).toEqual(['public-1', 'public-2', 'public-3'])
  })
  test('count for a filter of clusters what the landscape leaves under it', async () => {
    const { data } = await api.ask(
      '{ actors(filter: { kinds: [CLUSTER], around: {}, innovationNetwork: true }) { facets { regions { value count } innovationNetworks { value count } } } }',
    )
    const { regions, innovationNetworks } = data.actors.facets
    expect(regions.length).toBeGreaterThan(0)
    for (const { value, count } of regions) {
      const left = await api.ask(
        `{ landscape(filter: { innovationNetwork: true, regions: ["${value}"] }) { clusterCount } }`,
      )
      expect([value, count]).toEqual([value, left.data.landscape.clusterCount])
    }
    for (const { value, count } of innovationNetworks) {
      const left = await api.ask(`{ landscape(filter: { innovationNetwork: ${value} }) { clusterCount } }`)
      expect([value, count]).toEqual([value, left.data.landscape.clusterCount])
    }
  })
  test('count facets in the words of the API, each under the other conditions', async () => {
    const { data } = await api.ask(
      '{ actors(filter: { kinds: [CLUSTER], innovationNetwork: true }) { totalCount facets { kinds { value count } types { value count } models { value count } innovationNetworks { value count } municipalities { value count } } } }',
    )
    expect(data.actors).toEqual({
      totalCount: 2,
      facets: {
        kinds: [{ value: 'CLUSTER', count: 2 }],
        types: [{ value: 'INNOVATION_NETWORK', count: 2 }],
        models: [
          { value: '1', count: 1 },
          { value: '4', count: 1 },
        ],
        innovationNetworks: [
          { value: 'false', count: 2 },
          { value: 'true', count: 2 },
        ],
        municipalities: [
          { value: 'dk-municipality-0751', count: 1 },
          { value: 'dk-municipality-0851', count: 1 },
        ],
      },
    })
  })
})
