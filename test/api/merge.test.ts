import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, toy } from './asking.ts'

describe('merge', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  }, patience)
  afterAll(() => api.close())

  test.each([
    ['a cluster that nobody knows', 'merge: [["cluster-1", "nobody"]]', 'NOT_FOUND: There is no cluster "nobody".'],
    [
      'a group of one',
      'merge: [["cluster-1"]]',
      'BAD_USER_INPUT: merge must have at least two clusters in each group, and group 1 has 1: what is in no group goes on alone.',
    ],
    [
      'a cluster in two groups',
      'merge: [["cluster-1", "cluster-2"], ["cluster-2", "cluster-3"]]',
      'BAD_USER_INPUT: merge must have each cluster in one group, once, and not cluster-2 twice.',
    ],
    [
      'a cluster both merged and ended',
      'merge: [["cluster-1", "cluster-2"]], ended: ["cluster-2"]',
      'BAD_USER_INPUT: ended must not have cluster-2, which merge has too: a cluster ends or is in a group.',
    ],
    [
      'clusters that did not exist in the year',
      'merge: [["cluster-1", "cluster-2"]], ended: ["cluster-3"], year: 2009',
      'NOT_FOUND: No cluster in 2009 has any of the ids "cluster-2", "cluster-3".',
    ],
  ])('refuses %s in every question that merges', async (_, given, refusal) => {
    const asked = [
      `landscape(${given}) { clusterCount }`,
      `overlap(${given}) { linkCount }`,
      `network(${given}) { year }`,
      `pair(a: "cluster-1", b: "cluster-4", ${given}) { year }`,
    ]
    for (const field of asked) expect(await api.refusals(`{ ${field} }`)).toEqual([refusal])
  })
  test('refuses the two of one group as a pair, and another year below', async () => {
    const given = 'merge: [["cluster-1", "cluster-2"]]'
    expect(await api.refusals(`{ pair(a: "cluster-1", b: "cluster-2", ${given}) { year } }`)).toEqual([
      'BAD_USER_INPUT: a and b must be two different clusters.',
    ])
    expect(
      await api.refusals(`{ overlap(${given}) { comparedClusters { cluster { counts(year: 2012) { knowledge } } } } }`),
    ).toEqual(['BAD_USER_INPUT: year must be 2017, because that is the year for which the clusters were merged.'])
  })

  test('of the toy landscape is as worked by hand', async () => {
    const scenario = 'merge: [["cluster-2", "cluster-1"]], ended: ["cluster-4"]'
    const { data, errors } = await api.ask(`{
      landscape(${scenario}) {
        clusterCount innovationNetworkCount
        knowledge { mean values { cluster { id name nameEn field region remarkEn } count } }
        public { values { cluster { id } count } }
        firms { participating values { cluster { id } count } }
      }
      overlap(${scenario}) {
        linkCount actorCount method { merge ended }
        pairs { idA idB shared jaccard }
        comparedClusters { cluster { name counts { firms clusters } partners(sector: KNOWLEDGE) { totalCount edges { node { id } linkId role } } } }
      }
    }`)
    expect(errors).toBeUndefined()
    const { landscape, overlap } = data
    // Both networks have Havneby Universitet and Østersøinstituttet; Bakkens Hospital left in 2015.
    expect(landscape).toMatchObject({ clusterCount: 2, innovationNetworkCount: 1 })
    expect(landscape.knowledge.mean).toBe(2.5)
    expect(landscape.knowledge.values).toEqual([
      { cluster: expect.objectContaining({ id: 'cluster-3' }), count: 1 },
      {
        cluster: {
          id: 'cluster-2',
          name: 'Fødevarenetværket + Vandklyngen',
          nameEn: 'Food Network + Water Cluster',
          field: null,
          region: null,
          remarkEn: 'Merged by the question from Food Network, Water Cluster.',
        },
        count: 4,
      },
    ])
    expect(landscape.public.values.map(({ count }: { count: number }) => count)).toEqual([2, 2])
    // Firma 1 and 2 were dedicated to the one, Firma 3 to the other.
    expect(landscape.firms).toMatchObject({ participating: 3 })
    expect(landscape.firms.values).toContainEqual({ cluster: { id: 'cluster-2' }, count: 3 })

    expect(overlap).toMatchObject({
      linkCount: 9,
      actorCount: 7,
      method: { merge: [['cluster-2', 'cluster-1']], ended: ['cluster-4'] },
    })
    // Havneby Universitet and Aaby Kommune.
    expect(overlap.pairs).toEqual([{ idA: 'cluster-2', idB: 'cluster-3', shared: 2, jaccard: 2 / 7 }])
    const [merged] = overlap.comparedClusters
    expect(merged.cluster).toMatchObject({ name: 'Fødevarenetværket + Vandklyngen', counts: { firms: 3, clusters: 1 } })
    // Of two links of the university the stronger role counts.
    expect(merged.cluster.partners.edges).toContainEqual({
      node: { id: 'university-1' },
      linkId: 'link-08',
      role: 'HOST',
    })
  })
  test('has the links that meet the conditions, and a member named for its group', async () => {
    const given = 'merge: [["cluster-1", "cluster-2"]], roles: [AGREEMENT, PARTNER]'
    const { data } = await api.ask(
      `{ overlap(${given}, clusters: ["cluster-1", "cluster-3"]) { linkCount pairs { idA idB shared } } }`,
    )
    // Agreement of the university (its other link is that of a host), partners of both; the GTS institute by its second link.
    expect(data.overlap).toEqual({ linkCount: 5, pairs: [{ idA: 'cluster-2', idB: 'cluster-3', shared: 1 }] })
  })
  test('answers beside a question that does not merge, each for itself', async () => {
    const field = 'landscape { clusterCount knowledge { values { cluster { name counts { knowledge } } } } }'
    const alone = (await api.ask(`{ ${field} }`)).data.landscape
    const { data } = await api.ask(
      `{ one: landscape(merge: [["cluster-1", "cluster-3"]]) { clusterCount } ${field} other: landscape(ended: ["cluster-1"]) { clusterCount } }`,
    )
    expect(data).toEqual({ one: { clusterCount: 3 }, other: { clusterCount: 3 }, landscape: alone })
  })
  test('gives the network with its links as they are stored, and those between clusters', async () => {
    const { data, errors } = await api.ask(`{
      network(sectors: [KNOWLEDGE, PUBLIC, OTHER, CLUSTER], merge: [["cluster-1", "cluster-4"], ["cluster-2", "cluster-3"]]) {
        actors { id name kind clusterCount lat }
        links { id actorId clusterId role since source { id } locator }
        linkColumns { ids }
      }
    }`)
    expect(errors).toBeUndefined()
    const clusters = data.network.actors.filter(({ kind }: { kind: string }) => kind === 'CLUSTER')
    expect(clusters).toEqual([
      { id: 'cluster-2', name: 'Fødevarenetværket + Ålborg Havneklynge', kind: 'CLUSTER', clusterCount: 1, lat: 57.05 },
      { id: 'cluster-1', name: 'Vandklyngen + Aarhus Lydlab', kind: 'CLUSTER', clusterCount: 1, lat: 56.15 },
    ])
    // The academy hosts the one and was a partner of the other; the harbour cluster works with the water cluster.
    expect(data.network.links).toContainEqual({
      ...{ id: 'link-15', actorId: 'knowledge-1', clusterId: 'cluster-1', role: 'HOST' },
      ...{ since: '2015', source: { id: 'register' }, locator: 'row 15' },
    })
    expect(data.network.links).toContainEqual({
      ...{ id: 'link-16', actorId: 'cluster-2', clusterId: 'cluster-1', role: 'PROJECT' },
      ...{ since: '2016', source: { id: 'register' }, locator: 'row 16' },
    })
    expect(data.network.linkColumns.ids).toEqual(data.network.links.map(({ id }: { id: string }) => id))
  })
  test('takes no year for the year of the data, and in the network for all years', async () => {
    const given = 'merge: [["cluster-1", "cluster-2"]], year: null'
    const { data, errors } = await api.ask(
      `{ overlap(${given}) { year linkCount } landscape(${given}) { year } network(${given}) { year links { id } } }`,
    )
    expect(errors).toBeUndefined()
    expect([data.overlap.year, data.overlap.linkCount, data.landscape.year, data.network.year]).toEqual([
      2017,
      10,
      2017,
      null,
    ])
    // The hospital, the first of all actors by name, left in 2015.
    expect(data.network.links.map(({ id }: { id: string }) => id)).toContain('link-10')
  })
  test('suggests partners for the group as a whole, with no measure of the clusters as they are', async () => {
    const { data, errors } = await api.ask(
      `{ partnerSuggestions(cluster: "cluster-1", merge: [["cluster-1", "cluster-2"]]) {
        nodes { id } measure { __typename } method { cluster merge } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.partnerSuggestions).toMatchObject({
      measure: null,
      method: { cluster: 'cluster-2', merge: [['cluster-2', 'cluster-1']] },
    })
  })
})
