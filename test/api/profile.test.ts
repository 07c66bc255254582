import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tablesOf } from '../graph/tablesOf.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'
import { naivePartners } from './naivePartners.ts'

interface Comparison {
  readonly value: string | null
  readonly own: number
  readonly all: number
  readonly similar: number | null
  readonly lackingCount: number
}
interface Shared {
  readonly cluster: { readonly id: string }
  readonly shared: number
  readonly expected: number
  readonly z: number
}
const sourced = 'data/denmark-sourced'
const comparison = '{ value own all similar lackingCount }'

describe('profile', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy, sourced)
  }, patience)
  afterAll(() => api.close())

  test.each([
    ['cluster: "nobody"', 'partnerCount', 'NOT_FOUND: There is no cluster "nobody".'],
    ['cluster: "firm-1"', 'partnerCount', 'NOT_FOUND: There is no cluster "firm-1".'],
    [
      'cluster: "cluster-1"',
      'types { lacking(first: 0) { links { id } } }',
      'BAD_USER_INPUT: first must be from 1 to 100.',
    ],
  ])('refuses %s { %s }', async (asked, fields, refusal) => {
    expect((await api.refusals(`{ profile(${asked}) { ${fields} } }`))[0]).toBe(refusal)
  })
  test('of the toy landscape is as worked by hand', async () => {
    const { data } =
      await api.ask(`{ profile(cluster: "cluster-2") { cluster { id } partnerCount standings { knowledge { below } public { below } }
      similarClusters { cluster { id } } others { cluster { id } shared distance } types ${comparison} regions ${comparison} roles { value own all }
      partnersWithin { radiusKm members placed within share } firmsWithin { members placed within share } method { cluster hash } } }`)
    const { types, regions, roles, others, method, ...rest } = data.profile
    // Links of all years: knowledge-2, until 2015, is among the four.
    expect(rest).toEqual({
      ...{ cluster: { id: 'cluster-2' }, partnerCount: 4, similarClusters: [] },
      standings: { knowledge: { below: 2 }, public: { below: 1 } },
      // University 1 is in the same town, gts-1 224 km away; where knowledge-2 and public-2 are nobody knows.
      partnersWithin: { radiusKm: 150, members: 4, placed: 2, within: 1, share: 0.5 },
      // Both firms are in the same town.
      firmsWithin: { members: 2, placed: 2, within: 2, share: 1 },
    })
    expect(others).toEqual([
      { cluster: { id: 'cluster-1' }, shared: 3, distance: expect.closeTo(101.6, 1) },
      { cluster: { id: 'cluster-3' }, shared: 1, distance: 0 },
      { cluster: { id: 'cluster-4' }, shared: 0, distance: expect.closeTo(101.6, 1) },
    ])
    // Universities: 2, 1, 1 and 0 of the four clusters.
    expect(types).toContainEqual({ value: 'UNIVERSITY', own: 1, all: 1, similar: null, lackingCount: 0 })
    expect(types).toContainEqual({ value: 'MUNICIPALITY', own: 0, all: 0.5, similar: null, lackingCount: 0 })
    // Region 1081: university-1 and public-2; 2 of cluster 1, 2 of cluster 2, 1 of cluster 3.
    expect(regions).toContainEqual({ value: 'dk-region-1081', own: 2, all: 1.25, similar: null, lackingCount: 0 })
    expect(roles).toContainEqual({ value: 'HOST', own: 1, all: 0.75 })
    expect(method).toEqual({ cluster: 'cluster-2', hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })
  test('names whom the most similar clusters have, as many as asked for, with their links', async () => {
    const { data } = await api.ask(
      '{ profile(cluster: "cluster-4") { types { value lackingCount lacking(first: 1) { partner { id } clusters { id } links { id } } } } }',
    )
    expect(data.profile.types).toContainEqual({
      ...{ value: 'UNIVERSITY', lackingCount: 2 },
      lacking: [{ partner: { id: 'university-1' }, clusters: [{ id: 'cluster-1' }], links: [{ id: 'link-02' }] }],
    })
  })
  test('of a cluster without links has zeros, and no reach where the place of its seat is unknown', async () => {
    const naive = naivePartners(tablesOf(sourced))
    const alone = naive.clusters.find((one) => naive.partnersOf(one).length === 0 && !naive.of(one, 'municipality'))
    const { data } = await api.ask(
      `{ profile(cluster: "${alone}") { partnerCount others { shared } similarClusters { shared } types { own } partnersWithin { radiusKm } firmsWithin { radiusKm } } }`,
      {},
      'denmark-sourced',
    )
    const { others, types, ...rest } = data.profile
    expect(rest).toEqual({ partnerCount: 0, similarClusters: [], partnersWithin: null, firmsWithin: null })
    expect(others).toHaveLength(naive.clusters.length - 1)
    expect(
      new Set([...others.map(({ shared }: Shared) => shared), ...types.map(({ own }: Comparison) => own)]),
    ).toEqual(new Set([0]))
  })
})

describe('profile in catalogue-2017', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(catalogue)
  }, patience)
  afterAll(() => api.close())

  test(
    'counts as the tables do, and expects what a fixed point expects',
    async () => {
      const naive = naivePartners(tablesOf(catalogue))
      for (const cluster of fc.sample(fc.constantFrom(...naive.clusters), { seed: 33, numRuns: 3 })) {
        const { data } = await api.ask(
          `{ profile(cluster: "${cluster}") { partnerCount similarClusters { cluster { id } } others { cluster { id } shared expected z } types ${comparison} } }`,
        )
        const { partnerCount, similarClusters, others, types } = data.profile
        expect(partnerCount).toBe(naive.partnersOf(cluster).length)
        const expected = new Map(naive.others(cluster).map((one) => [one.cluster, one]))
        expect(others.map((one: Shared) => one.cluster.id).sort()).toEqual([...expected.keys()].sort())
        const z = others.map((one: Shared) => one.z)
        expect(z).toEqual([...z].sort((one, other) => other - one))
        for (const one of others as readonly Shared[]) {
          const wanted = expected.get(one.cluster.id)
          expect(one.shared).toBe(wanted?.shared)
          expect(one.expected).toBeCloseTo(wanted?.expected ?? 0, 5)
          expect(one.z).toBeCloseTo(wanted?.z ?? 0, 5)
        }
        const alike = naive.similar(cluster)
        expect(similarClusters.map((one: Shared) => one.cluster.id)).toEqual(alike)
        const count = (one: string, type: string): number =>
          naive.partnersOf(one).filter((partner) => naive.of(partner, 'type') === type).length
        const mean = (of: readonly string[], type: string): number =>
          of.reduce((sum, one) => sum + count(one, type), 0) / of.length
        for (const { value, own, all, similar: theirs, lackingCount } of types as readonly Comparison[]) {
          const type = value?.toLowerCase() ?? ''
          expect(own).toBe(count(cluster, type))
          expect(all).toBeCloseTo(mean(naive.clusters, type), 9)
          expect(theirs).toBeCloseTo(mean(alike, type), 9)
          const lacking = naive.partners.filter(
            (partner) =>
              naive.of(partner, 'type') === type &&
              !naive.has(cluster, partner) &&
              alike.some((other) => naive.has(other, partner)),
          )
          expect(lackingCount).toBe(lacking.length)
        }
      }
    },
    patience,
  )
  test('judges a pair by sectors as overlap does, because every link of the data set holds in its year', async () => {
    const { data } = await api.ask(
      '{ overlap { linkCount pairs { idA idB shared analytic { expected qMore verdict } } } }',
    )
    const { linkCount, pairs } = data.overlap
    expect(linkCount).toBe(naivePartners(tablesOf(catalogue)).links.length)
    const [{ idA: cluster }] = pairs
    const { data: one } = await api.ask(
      `{ profile(cluster: "${cluster}") { others { cluster { id } shared analytic { expected qMore verdict } } } }`,
    )
    const compared = one.profile.others.map(({ cluster: other, ...pair }: Shared) => [other.id, pair])
    const wanted = pairs.flatMap(({ idA: a, idB: b, ...pair }: { readonly idA: string; readonly idB: string }) =>
      a === cluster ? [[b, pair]] : [],
    )
    expect(wanted.length).toBeGreaterThan(40)
    expect(Object.fromEntries(compared)).toEqual(Object.fromEntries(wanted))
  })
})
