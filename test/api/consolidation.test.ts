import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, toy } from './asking.ts'

describe('consolidation', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  }, patience)
  afterAll(() => api.close())

  test.each([
    ['a cluster that nobody knows', 'groups: [["cluster-1", "nobody"]]', 'NOT_FOUND: There is no cluster "nobody".'],
    ['an actor that is no cluster', 'groups: [], ended: ["gts-1"]', 'NOT_FOUND: There is no cluster "gts-1".'],
    [
      'a cluster that did not exist in the year',
      'groups: [["cluster-1", "cluster-2"], ["cluster-3", "cluster-4"]], year: 2009',
      'NOT_FOUND: No cluster in 2009 has any of the ids "cluster-2", "cluster-3".',
    ],
    [
      'a group of one',
      'groups: [["cluster-1", "cluster-2"], ["cluster-3"]]',
      'BAD_USER_INPUT: groups must have at least two clusters in each group, and group 2 has 1: what is in no group goes on alone.',
    ],
    [
      'an empty group',
      'groups: [[]]',
      'BAD_USER_INPUT: groups must have at least two clusters in each group, and group 1 has 0: what is in no group goes on alone.',
    ],
    [
      'a cluster in two groups',
      'groups: [["cluster-1", "cluster-2"], ["cluster-2", "cluster-3"]]',
      'BAD_USER_INPUT: groups must have each cluster in one group, once, and not cluster-2 twice.',
    ],
    [
      'a cluster that ends twice',
      'groups: [], ended: ["cluster-1", "cluster-1"]',
      'BAD_USER_INPUT: ended must name each cluster once, not cluster-1 twice.',
    ],
    [
      'a cluster both grouped and ended',
      'groups: [["cluster-1", "cluster-2"]], ended: ["cluster-2"]',
      'BAD_USER_INPUT: ended must not have cluster-2, which groups has too: a cluster ends or is in a group.',
    ],
    [
      'clusters as a sector of partners',
      'groups: [], sectors: [CLUSTER]',
      'BAD_USER_INPUT: sectors must not have CLUSTER: clusters are compared by their other partners.',
    ],
    [
      'an empty list of sectors',
      'groups: [], sectors: []',
      'BAD_USER_INPUT: sectors must not be an empty list: leave it out to ask for all.',
    ],
    ['a year that is none', 'groups: [], year: 900', 'BAD_USER_INPUT: year must be from 1000 to 2100.'],
  ])('refuses %s', async (_, given, refusal) => {
    expect(await api.refusals(`{ consolidation(${given}) { doubledCount } }`)).toEqual([refusal])
  })
  test('refuses an empty list of outcomes, a foreign cursor and a cluster to fit that is none', async () => {
    const ask = (field: string) => api.refusals(`{ consolidation(groups: [["cluster-1", "cluster-2"]]) { ${field} } }`)
    expect(await ask('changedPartners(outcomes: []) { totalCount }')).toEqual([
      'BAD_USER_INPUT: outcomes must not be an empty list: leave it out to ask for all.',
    ])
    expect(await ask('changedPartners(after: "abc") { totalCount }')).toEqual([
      'BAD_USER_INPUT: after must be a cursor of this very list, filter, order, year and data version.',
    ])
    expect(await ask('fits(cluster: "gts-1") { shared }')).toEqual(['NOT_FOUND: There is no cluster "gts-1".'])
  })

  test('without groups is doing nothing: nobody loses, and nothing is double', async () => {
    const figures = '{ organisationCount partnerCount membershipCount abovePairCount ties { inside outside index } }'
    const { data } = await api.ask(
      `{ consolidation(groups: []) { doingNothing ${figures} consolidated ${figures} doubledCount endedCount groups { partnerCount } changedPartners { totalCount } } }`,
    )
    const { doingNothing, consolidated, ...rest } = data.consolidation
    expect(doingNothing).toMatchObject({
      organisationCount: 4,
      partnerCount: 7,
      membershipCount: 13,
      abovePairCount: 0,
    })
    expect(consolidated).toEqual(doingNothing)
    expect(rest).toEqual({ doubledCount: 0, endedCount: 0, groups: [], changedPartners: { totalCount: 0 } })
  })
  test('of the toy landscape is as worked by hand', async () => {
    const { data, errors } = await api.ask(
      `{ consolidation(groups: [["cluster-2", "cluster-1"]], ended: ["cluster-3"]) {
        year accountYear doubledCount endedCount
        groups { clusters { id } partnerCount pairCount seat { id } hosts { id } unlinkedPairs { idA }
          sums { staffFte financingState financingRegional financingOther staffReportedCount financingReportedCount }
          breakdown { regions { value count } fields { value } levels { value } labels { value } models { value } legalForms { value } } }
        endedClusters { cluster { id } membershipCount soleCount }
        secretariats { region clusterCount remainingCount } coveredFields { field remainingCount } outcomes { outcome count }
        fits(cluster: "cluster-4") { place partnerCount alreadyThereCount shared }
        method { groups ended sectors roles synthetic threshold } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.consolidation).toEqual({
      ...{ year: 2017, accountYear: 2016, doubledCount: 3, endedCount: 3 },
      groups: [
        {
          // By name, whatever the order of the question.
          clusters: [{ id: 'cluster-2' }, { id: 'cluster-1' }],
          ...{ partnerCount: 6, pairCount: 1, seat: { id: 'cluster-1' }, unlinkedPairs: [] },
          // The association behind the one, the university behind the other: hosts of every sector.
          hosts: [{ id: 'other-1' }, { id: 'university-1' }],
          sums: {
            ...{ staffFte: 5.5, financingState: 1_000_000, financingRegional: 900_000, financingOther: 1_100_000 },
            ...{ staffReportedCount: 2, financingReportedCount: 1 },
          },
          breakdown: {
            regions: [
              { value: 'dk-region-1081', count: 1 },
              { value: 'dk-region-1082', count: 1 },
            ],
            fields: [{ value: 'ENVIRONMENT' }, { value: 'FOOD' }],
            levels: [{ value: 'INTERNATIONAL' }, { value: 'NATIONAL' }],
            labels: [{ value: 'GOLD' }, { value: 'SILVER' }],
            models: [{ value: '1' }, { value: '4' }],
            legalForms: [{ value: 'ASSOCIATION' }, { value: 'UNIVERSITY_UNIT' }],
          },
        },
      ],
      endedClusters: [{ cluster: { id: 'cluster-3' }, membershipCount: 3, soleCount: 1 }],
      secretariats: [
        { region: 'dk-region-1081', clusterCount: 2, remainingCount: 0 },
        { region: 'dk-region-1082', clusterCount: 2, remainingCount: 2 },
      ],
      coveredFields: [
        { field: 'CREATIVE', remainingCount: 1 },
        { field: 'ENVIRONMENT', remainingCount: 1 },
        { field: 'FOOD', remainingCount: 1 },
        { field: 'MARITIME', remainingCount: 0 },
      ],
      outcomes: [
        { outcome: 'LOST', count: 1 },
        { outcome: 'ONE_LEFT', count: 4 },
        { outcome: 'FEWER', count: 0 },
        { outcome: 'KEPT', count: 1 },
        { outcome: 'UNCHANGED', count: 1 },
      ],
      fits: [{ place: 1, partnerCount: 1, alreadyThereCount: 1, shared: 1 }],
      method: {
        ...{ groups: [['cluster-2', 'cluster-1']], ended: ['cluster-3'], sectors: ['KNOWLEDGE', 'PUBLIC'] },
        ...{ roles: null, synthetic: true, threshold: 0.05 },
      },
    })
  })
  test('names who loses, most memberships first, page by page', async () => {
    const list = (page: string) =>
      `{ consolidation(groups: [["cluster-1", "cluster-2"]], ended: ["cluster-3"]) { changedPartners(${page}) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id }
        edges { node { id } outcome clusterCount remainingCount clusterIds groupPlaces lostRegions } } } }`
    const { data } = await api.ask(list('first: 2'))
    const { totalCount, edges, nodes, pageInfo } = data.consolidation.changedPartners
    expect(totalCount).toBe(5)
    expect(edges).toEqual([
      {
        ...{ node: { id: 'university-1' }, outcome: 'ONE_LEFT', clusterCount: 3, remainingCount: 1 },
        ...{ clusterIds: ['cluster-2', 'cluster-1', 'cluster-3'], groupPlaces: [1], lostRegions: ['dk-region-1081'] },
      },
      {
        ...{ node: { id: 'public-3' }, outcome: 'LOST', clusterCount: 1, remainingCount: 0 },
        ...{ clusterIds: ['cluster-3'], groupPlaces: [], lostRegions: ['dk-region-1081'] },
      },
    ])
    expect(nodes).toEqual(edges.map(({ node }: { node: unknown }) => node))
    const next = await api.ask(list(`first: 3, after: "${pageInfo.endCursor}"`))
    expect(next.data.consolidation.changedPartners.nodes).toEqual([
      { id: 'public-2' },
      { id: 'gts-1' },
      { id: 'public-1' },
    ])
    expect(next.data.consolidation.changedPartners.pageInfo.hasNextPage).toBe(false)
    const kept = await api.ask(list('outcomes: [KEPT]'))
    expect(kept.data.consolidation.changedPartners.nodes).toEqual([{ id: 'university-2' }])
    // The same list of another scenario does not take the cursor.
    const foreign = `{ consolidation(groups: []) { changedPartners(after: "${pageInfo.endCursor}") { totalCount } } }`
    expect(await api.refusals(foreign)).toHaveLength(1)
  })
  test('counts firms when they are asked for', async () => {
    const { data } = await api.ask(
      `{ consolidation(groups: [["cluster-1", "cluster-2", "cluster-3"]], sectors: [FIRM]) {
        groups { partnerCount doubledCount sectors { sector partnerCount membershipCount } } changedPartners { nodes { id } } } }`,
    )
    // Firms 1, 2 and 3 are each in two of the three clusters.
    expect(data.consolidation.groups).toEqual([
      { partnerCount: 3, doubledCount: 3, sectors: [{ sector: 'FIRM', partnerCount: 3, membershipCount: 6 }] },
    ])
    expect(data.consolidation.changedPartners.nodes).toEqual([{ id: 'firm-1' }, { id: 'firm-2' }, { id: 'firm-3' }])
  })
  test('has another hash for another scenario, and the same for the same', async () => {
    const hashOf = async (groups: string) =>
      (await api.ask(`{ consolidation(groups: ${groups}) { method { hash } } }`)).data.consolidation.method.hash
    const hash = await hashOf('[["cluster-1", "cluster-2"]]')
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await hashOf('[["cluster-1", "cluster-2"]]')).toBe(hash)
    expect(await hashOf('[["cluster-1", "cluster-3"]]')).not.toBe(hash)
  })
})
