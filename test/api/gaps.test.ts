import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tablesOf } from '../graph/tablesOf.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'
import { naivePartners } from './naivePartners.ts'

interface Gap {
  readonly value: string
  readonly own: number
  readonly similar: number
  readonly lackingCount: number
}
const sourced = 'data/denmark-sourced'

describe('gaps', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy, sourced)
  }, patience)
  afterAll(() => api.close())

  test.each([
    ['nobody', 'NOT_FOUND: There is no cluster "nobody".'],
    ['gts-1', 'NOT_FOUND: There is no cluster "gts-1".'],
  ])('refuses %s', async (cluster, refusal) => {
    expect(await api.refusals(`{ gaps(cluster: "${cluster}") { types { value } } }`)).toEqual([refusal])
  })
  test('refuses a cluster without links', async () => {
    const naive = naivePartners(tablesOf(sourced))
    const alone = naive.clusters.find((one) => naive.partnersOf(one).length === 0)
    const { data, errors } = await api.ask(`{ gaps(cluster: "${alone}") { types { value } } }`, {}, 'denmark-sourced')
    expect(data.gaps).toBeNull()
    expect(errors?.[0]?.message).toMatch(/^cluster has no link to a knowledge institution or public actor/)
  })
  test('are none where no cluster shares more than expected', async () => {
    const { data } = await api.ask(
      '{ gaps(cluster: "cluster-2") { similarClusters { shared } types { value } regions { value } fields { value } tendencies { number } } }',
    )
    expect(data.gaps).toEqual({ similarClusters: [], types: [], regions: [], fields: [], tendencies: { number: 1 } })
  })
  test('of the toy landscape are as worked by hand', async () => {
    const fields = '{ value own similar lacking { partner { id } clusters { id } links { id } } }'
    const { data } = await api.ask(
      `{ gaps(cluster: "cluster-4") { cluster { id } similarClusters { cluster { id } } types ${fields} regions { value own similar } fields { value own similar lacking { partner { id } } } tendencies { number } method { hash } } }`,
    )
    const { types, regions, fields: ofFields, method, ...rest } = data.gaps
    // Cluster 1 is the one like it; no model is known of cluster 4.
    expect(rest).toEqual({
      cluster: { id: 'cluster-4' },
      similarClusters: [{ cluster: { id: 'cluster-1' } }],
      tendencies: null,
    })
    const lacking = (partner: string, link: string) => ({
      ...{ partner: { id: partner }, clusters: [{ id: 'cluster-1' }], links: [{ id: link }] },
    })
    expect(types).toEqual([
      {
        ...{ value: 'UNIVERSITY', own: 0, similar: 2 },
        lacking: [lacking('university-1', 'link-02'), lacking('university-2', 'link-03')],
      },
      { value: 'GTS', own: 0, similar: 1, lacking: [lacking('gts-1', 'link-04')] },
      { value: 'MUNICIPALITY', own: 0, similar: 1, lacking: [lacking('public-1', 'link-06')] },
      { value: 'REGION', own: 0, similar: 1, lacking: [lacking('public-2', 'link-07')] },
    ])
    expect(regions).toEqual([
      { value: 'dk-region-1081', own: 0, similar: 2 },
      { value: 'dk-region-1084', own: 0, similar: 2 },
    ])
    // Firms 1 and 2, and cluster 3, which is a partner of cluster 1.
    expect(ofFields).toEqual([
      { value: 'ENVIRONMENT', own: 0, similar: 1, lacking: [{ partner: { id: 'firm-2' } }] },
      { value: 'FOOD', own: 0, similar: 1, lacking: [{ partner: { id: 'firm-1' } }] },
      { value: 'MARITIME', own: 0, similar: 1, lacking: [{ partner: { id: 'cluster-3' } }] },
    ])
    expect(method.hash).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('gaps in catalogue-2017', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(catalogue)
  }, patience)
  afterAll(() => api.close())

  test(
    'are the types and regions that a naive search over the tables finds',
    async () => {
      const naive = naivePartners(tablesOf(catalogue))
      let found = 0
      for (const cluster of fc.sample(fc.constantFrom(...naive.clusters), { seed: 34, numRuns: 4 })) {
        const { data } = await api.ask(
          `{ gaps(cluster: "${cluster}") { types { value own similar lackingCount } regions { value own similar lackingCount } } }`,
        )
        const alike = naive.similar(cluster)
        for (const [list, column] of [
          [data.gaps.types, 'type'],
          [data.gaps.regions, 'region'],
        ] as readonly [readonly Gap[], string][]) {
          const valuesOf = (one: string): string[] =>
            naive.partnersOf(one).flatMap((partner) => naive.of(partner, column)?.toString() ?? [])
          const own = new Set(valuesOf(cluster))
          const theirs = alike.flatMap(valuesOf)
          const wanted = [...new Set(theirs)].filter((value) => !own.has(value))
          const word = (value: string): string => (column === 'type' ? value.toLowerCase() : value)
          expect(list.map(({ value }) => word(value)).sort()).toEqual(wanted.sort())
          for (const { value, own: has, similar, lackingCount } of list) {
            const times = theirs.filter((one) => one === word(value)).length
            expect([has, similar * alike.length]).toEqual([0, expect.closeTo(times, 9)])
            expect(lackingCount).toBeGreaterThan(0)
            found += 1
          }
        }
      }
      expect(found).toBeGreaterThan(0)
    },
    patience,
  )
})
