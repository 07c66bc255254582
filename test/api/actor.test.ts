import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, askPackages, toy } from './asking.ts'

const empty = 'must not be an empty list: leave it out to ask for all.'

describe('actor', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  })
  afterAll(() => api.close())

  test.each([
    ['actor(id: "nobody") { id }', 'NOT_FOUND: There is no actor "nobody".'],
    ['actor(id: "") { id }', 'NOT_FOUND: There is no actor "".'],
    [
      'actor(id: "cluster-1") { ... on Cluster { partners(first: 101) { totalCount } } }',
      'BAD_USER_INPUT: first must be from 1 to 100.',
    ],
    [
      'actor(id: "cluster-1") { ... on Cluster { partners(kinds: []) { totalCount } } }',
      `BAD_USER_INPUT: kinds ${empty}`,
    ],
    [
      'actor(id: "cluster-1") { ... on Cluster { partners(roles: []) { totalCount } } }',
      `BAD_USER_INPUT: roles ${empty}`,
    ],
    [
      'actor(id: "cluster-1") { ... on Cluster { partners(year: 0) { totalCount } } }',
      'BAD_USER_INPUT: year must be from 1000 to 2100.',
    ],
    ['actor(id: "gts-1") { clusters(first: 0) { totalCount } }', 'BAD_USER_INPUT: first must be from 1 to 100.'],
  ])('refuses %s', async (field, refusal) => {
    expect(await api.refusals(`{ ${field} }`)).toEqual([refusal])
  })
  test('refuses a cursor of another cluster, sector or year', async () => {
    const list = (id: string, page: string): string =>
      `{ actor(id: "${id}") { ... on Cluster { partners(${page}) { edges { cursor } } } } }`
    const { data } = await api.ask(list('cluster-1', 'sector: KNOWLEDGE'))
    const after = `after: "${data.actor.partners.edges[0].cursor}"`
    expect((await api.ask(list('cluster-1', `sector: KNOWLEDGE, ${after}`))).errors).toBeUndefined()
    const others = [
      list('cluster-2', `sector: KNOWLEDGE, ${after}`),
      list('cluster-1', after),
      list('cluster-1', `sector: KNOWLEDGE, year: 2016, ${after}`),
    ]
    for (const other of others)
      expect((await api.refusals(other))[0]).toMatch(/^BAD_USER_INPUT: after must be a cursor/)
  })
  test('knows all of a cluster that its tables know', async () => {
    const { data } =
      await api.ask(`{ actor(id: "cluster-1") { __typename id name nameEn otherNames kind sector type municipality region lat lon validFrom synthetic successorId
      source { id title } confidence clusterCount ... on Cluster { innovationNetwork field level status model modelMethod developmentPath label labelDate founded legalForm body chairSector payingMembers services
      counts { knowledge public firms dedicated others clusters } accounts { year staffFte financingState newCompetences method source { id } } } } }`)
    expect(data.actor).toEqual({
      __typename: 'Cluster',
      id: 'cluster-1',
      name: 'Vandklyngen',
      nameEn: 'Water Cluster',
      otherNames: ['VandKlynge Danmark', 'Netværket for Vand'],
      kind: 'CLUSTER',
      sector: 'CLUSTER',
      type: 'INNOVATION_NETWORK',
      municipality: 'dk-municipality-0751',
      region: 'dk-region-1082',
      lat: 56.15,
      lon: 10.21,
      validFrom: '2009',
      synthetic: true,
      successorId: null,
      source: { id: 'register', title: 'Det opdigtede register' },
      confidence: 'CONFIRMED',
      clusterCount: 1,
      innovationNetwork: true,
      field: 'ENVIRONMENT',
      level: 'NATIONAL',
      status: 'CATALOGUE',
      model: 4,
      modelMethod: 'SYNTHETIC',
      developmentPath: 1,
      label: 'GOLD',
      labelDate: '2016-03-11',
      founded: '2009',
      legalForm: 'ASSOCIATION',
      body: 'BOARD',
      chairSector: 'FIRM',
      payingMembers: 'ALL',
      services: ['MATCHMAKING', 'EVENTS'],
      counts: { knowledge: 4, public: 2, firms: 2, dedicated: 2, others: 1, clusters: 1 },
      accounts: [
        {
          year: 2016,
          staffFte: 3.5,
          financingState: 1_000_000,
          newCompetences: null,
          method: 'SELF_REPORTED',
          source: { id: 'register' },
        },
      ],
    })
  })
  test('says null for what is unknown and an empty list for what has no items', async () => {
    const { data } = await api.ask(
      '{ actor(id: "cluster-4") { nameEn otherNames validFrom ... on Cluster { model developmentPath labelDate body services accounts { id } } } }',
    )
    expect(data.actor).toEqual({
      nameEn: null,
      otherNames: [],
      validFrom: null,
      model: null,
      developmentPath: null,
      labelDate: null,
      body: null,
      services: [],
      accounts: [],
    })
  })
  test('lists partners with everything that is known of the link', async () => {
    const { data } =
      await api.ask(`{ actor(id: "cluster-1") { ... on Cluster { partners(sector: KNOWLEDGE, first: 3) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { id } edges { cursor linkId role since until method confidence locator retrieved source { id } node { id name kind type clusterCount } } } } } }`)
    const { edges, pageInfo, totalCount, nodes } = data.actor.partners
    expect(totalCount).toBe(4)
    expect(edges[0]).toEqual({
      cursor: pageInfo.startCursor,
      linkId: 'link-02',
      role: 'AGREEMENT',
      since: '2009-02-01',
      until: null,
      method: 'REGISTER',
      confidence: 'CONFIRMED',
      locator: 'row 2',
      retrieved: '2017-11-01',
      source: { id: 'register' },
      node: {
        id: 'university-1',
        name: 'Havneby Universitet',
        kind: 'UNIVERSITY',
        type: 'UNIVERSITY',
        clusterCount: 3,
      },
    })
    expect(nodes).toEqual([{ id: 'university-1' }, { id: 'university-2' }, { id: 'gts-1' }])
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false, endCursor: edges[2].cursor })
  })
  test('lists a link of two clusters under both and the clusters of an institution by name', async () => {
    const { data } =
      await api.ask(`{ first: actor(id: "cluster-1") { ... on Cluster { partners(sector: CLUSTER) { edges { linkId node { id } } } } }
      third: actor(id: "cluster-3") { clusters { edges { linkId role node { id label } } } ... on Cluster { partners(sector: CLUSTER) { edges { linkId node { id } } } } }
      university: actor(id: "university-1") { clusters { totalCount nodes { id } } } gone: actor(id: "knowledge-2") { clusterCount clusters(year: 2015) { nodes { id } } } }`)
    expect(data.first.partners.edges).toEqual([{ linkId: 'link-16', node: { id: 'cluster-3' } }])
    expect(data.third.partners.edges).toEqual([{ linkId: 'link-16', node: { id: 'cluster-1' } }])
    expect(data.third.clusters.edges).toEqual([
      { linkId: 'link-16', role: 'PROJECT', node: { id: 'cluster-1', label: 'GOLD' } },
    ])
    expect(data.university.clusters).toEqual({
      totalCount: 3,
      nodes: [{ id: 'cluster-2' }, { id: 'cluster-1' }, { id: 'cluster-3' }],
    })
    expect(data.gone).toEqual({ clusterCount: 0, clusters: { nodes: [{ id: 'cluster-2' }] } })
  })
})
