import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tablesOf } from '../graph/tablesOf.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'
import { naivePartners } from './naivePartners.ts'

interface Chain {
  readonly partner: { readonly id: string }
  readonly cluster: { readonly id: string }
  readonly steps: readonly { readonly id: string }[]
  readonly uncertain: number
  readonly likely: number
  readonly shared: number
  readonly byChance: number
}
const sourced = 'data/denmark-sourced'

describe('path', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy, sourced)
  }, patience)
  afterAll(() => api.close())

  test.each([
    ['from: "nobody", to: "public-1"', 'NOT_FOUND: There is no cluster "nobody".'],
    ['from: "public-1", to: "public-2"', 'NOT_FOUND: There is no cluster "public-1".'],
    ['from: "cluster-1", to: "nobody"', 'NOT_FOUND: There is no institution "nobody".'],
    ['from: "cluster-1", to: "cluster-1"', 'BAD_USER_INPUT: to must be an institution and not the cluster itself.'],
    ['from: "cluster-1", to: "firm-1"', 'BAD_USER_INPUT: to must be a knowledge institution or a public actor.'],
    [
      'from: "cluster-1", to: "gts-1"',
      'BAD_USER_INPUT: to is a partner of the cluster already: nobody has to introduce them.',
    ],
  ])('refuses %s', async (asked, refusal) => {
    expect(await api.refusals(`{ path(${asked}) { missingStep } }`)).toEqual([refusal])
  })
  test('of the toy landscape is as worked by hand, each step a link with its source', async () => {
    const { data } =
      await api.ask(`{ path(from: "cluster-2", to: "public-1") { from { id } to { id } missingStep working { id }
      method { cluster to hash }
      chains { partner { id } cluster { id } uncertain likely shared steps { id since source { id } } } } }`)
    const { method, ...path } = data.path
    // Public 1 has clusters 1 and 3. With 1 cluster 2 shares university-1 (3 clusters), gts-1 and public-2 (2 each); Region
    // Fjordland comes before Østersøinstituttet. With 3 it shares university-1 alone.
    expect(path).toMatchObject({
      ...{ from: { id: 'cluster-2' }, to: { id: 'public-1' }, missingStep: null },
      working: [{ id: 'cluster-1' }, { id: 'cluster-3' }],
    })
    const sure = { uncertain: 0, likely: 0 }
    const step = (id: string, since: string) => ({ id, since, source: { id: 'register' } })
    expect(path.chains).toEqual([
      {
        ...{ partner: { id: 'public-2' }, cluster: { id: 'cluster-1' }, shared: 3, ...sure },
        steps: [step('link-11', '2010-05-01'), step('link-07', '2010'), step('link-06', '2009')],
      },
      {
        ...{ partner: { id: 'university-1' }, cluster: { id: 'cluster-3' }, shared: 1, ...sure },
        steps: [step('link-08', '2010-05-01'), step('link-12', '2013'), step('link-13', '2012')],
      },
    ])
    expect(method).toEqual({ cluster: 'cluster-2', to: 'public-1', hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })
  test('says which step is missing', async () => {
    // Public 3 has cluster 3 alone, which shares nobody with cluster 4.
    const { data } = await api.ask(
      '{ path(from: "cluster-4", to: "public-3") { missingStep chains { shared } working { id } } }',
    )
    expect(data.path).toEqual({ missingStep: 'SHARED', chains: [], working: [{ id: 'cluster-3' }] })
    const naive = naivePartners(tablesOf(sourced))
    const alone = naive.clusters.find((one) => naive.partnersOf(one).length === 0)
    const asked = `{ path(from: "${alone}", to: "${naive.partners[0]}") { missingStep chains { shared } } }`
    expect((await api.ask(asked, {}, 'denmark-sourced')).data.path).toEqual({ missingStep: 'PARTNERS', chains: [] })
  })
})

describe('path in catalogue-2017', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(catalogue)
  }, patience)
  afterAll(() => api.close())

  test(
    'finds the chains of a naive search',
    async () => {
      const naive = naivePartners(tablesOf(catalogue))
      const confidence = new Map(
        tablesOf(catalogue).links.map((link) => [`${link.cluster} ${link.actor}`, link.confidence]),
      )
      const ends = fc.record({ from: fc.constantFrom(...naive.clusters), to: fc.constantFrom(...naive.partners) })
      const asked = fc.sample(ends, { seed: 32, numRuns: 12 }).filter(({ from, to }) => !naive.has(from, to))
      expect(asked.length).toBeGreaterThan(5)
      for (const { from, to } of asked) {
        const common = (other: string): string[] => naive.partnersOf(from).filter((one) => naive.has(other, one))
        const chance = new Map(naive.others(from).map((one) => [one.cluster, one.expected / one.shared]))
        const ways = naive.clustersOf(to).flatMap((other) =>
          common(other).map((partner) => {
            const links = [`${from} ${partner}`, `${other} ${partner}`, `${other} ${to}`]
            const of = (word: string): number => links.filter((link) => confidence.get(link) === word).length
            return { other, uncertain: of('uncertain'), likely: of('likely'), byChance: chance.get(other) ?? 0 }
          }),
        )
        ways.sort((a, b) => a.uncertain - b.uncertain || a.likely - b.likely || a.byChance - b.byChance)
        const first = [...new Set(ways.map(({ other }) => other))].slice(0, 3)
        const { data } = await api.ask(
          `{ path(from: "${from}", to: "${to}") { missingStep chains { partner { id } cluster { id } uncertain likely shared byChance steps { id } } } }`,
        )
        const { chains, missingStep } = data.path
        expect(chains.map(({ cluster }: Chain) => cluster.id)).toEqual(first)
        expect(missingStep === null).toBe(first.length > 0)
        for (const { partner, cluster, shared, byChance, steps } of chains as readonly Chain[]) {
          expect(common(cluster.id)).toContain(partner.id)
          expect(shared).toBe(common(cluster.id).length)
          expect(byChance).toBeCloseTo(chance.get(cluster.id) ?? 0, 5)
          expect(steps).toHaveLength(3)
        }
      }
    },
    patience,
  )
})
