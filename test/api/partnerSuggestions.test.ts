import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tablesOf } from '../graph/tablesOf.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'
import { naivePartners } from './naivePartners.ts'

interface Reason {
  readonly kind: string
  readonly clusters: readonly { readonly id: string }[]
  readonly links: readonly { readonly id: string }[]
}
interface Edge {
  readonly node: { readonly id: string }
  readonly place: number
  readonly score: number
  readonly statedChance: number | null
  readonly reasons: readonly Reason[]
}
interface Measured {
  readonly rule: string
  readonly verdict: string | null
  readonly recall: { readonly mean: number }
  readonly recallDifference: { readonly low: number; readonly high: number } | null
}
function verdictByHand(difference: Measured['recallDifference']): string | null {
  if (!difference) return null
  if (difference.low > 0) return 'BETTER'
  return difference.high < 0 ? 'WORSE' : 'NO_BETTER'
}
const sourced = 'data/denmark-sourced'

describe('partnerSuggestions', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy, sourced)
  }, patience)
  afterAll(() => api.close())

  test.each([
    ['cluster: "nobody"', 'NOT_FOUND: There is no cluster "nobody".'],
    ['cluster: "university-1"', 'NOT_FOUND: There is no cluster "university-1".'],
    ['cluster: "cluster-4", first: 101', 'BAD_USER_INPUT: first must be from 1 to 100.'],
    [
      'cluster: "cluster-4", types: []',
      'BAD_USER_INPUT: types must not be an empty list: leave it out to ask for all.',
    ],
    [
      'cluster: "cluster-4", regions: []',
      'BAD_USER_INPUT: regions must not be an empty list: leave it out to ask for all.',
    ],
    ['cluster: "cluster-4", regions: ["1099"]', 'NOT_FOUND: There is no region "1099".'],
    ['cluster: "cluster-4", withinKm: 0', 'BAD_USER_INPUT: withinKm must be from 1 to 20,000.'],
    ['cluster: "cluster-4", withinKm: 20001', 'BAD_USER_INPUT: withinKm must be from 1 to 20,000.'],
    [
      'cluster: "cluster-4", after: "x"',
      'BAD_USER_INPUT: after must be a cursor of this very list, filter, order, year and data version.',
    ],
  ])('refuses %s', async (asked, refusal) => {
    expect(await api.refusals(`{ partnerSuggestions(${asked}) { totalCount } }`)).toEqual([refusal])
  })
  test('refuses a cluster without links, and distance where the data give no coordinates', async () => {
    const naive = naivePartners(tablesOf(sourced))
    const unlinked = naive.clusters.find((one) => naive.partnersOf(one).length === 0)
    const unplaced = naive.clusters.find((one) => naive.partnersOf(one).length > 0 && !naive.of(one, 'municipality'))
    const ask = async (asked: string) => {
      const { data, errors } = await api.ask(`{ partnerSuggestions(${asked}) { totalCount } }`, {}, 'denmark-sourced')
      return [data.partnerSuggestions, errors?.map(({ message }) => message)]
    }
    expect(await ask(`cluster: "${unlinked}"`)).toEqual([
      null,
      [
        'cluster has no link to a knowledge institution or public actor in this data set, so nothing says what it lacks.',
      ],
    ])
    expect(await ask(`cluster: "${unplaced}", withinKm: 100`)).toEqual([
      null,
      ['withinKm cannot be used: this data set gives no coordinates of the cluster; name regions instead.'],
    ])
  })
  test('of the toy landscape are as worked by hand, with reasons, links and the strongest counterargument', async () => {
    const { data } = await api.ask(
      `{ partnerSuggestions(cluster: "cluster-4", first: 1) { totalCount unfiltered partnerCount similarClusters { cluster { id } shared }
        edges { place clusterCount sameRegion distance score node { id } against { kind count of }
          reasons { kind of own mean clusters { id } links { id } } } } }`,
    )
    const { edges, ...rest } = data.partnerSuggestions
    // Cluster 4 has knowledge-1 alone, which only cluster 1 has too; so cluster 1 is the one that is like it.
    expect(rest).toEqual({
      totalCount: 5,
      unfiltered: 5,
      partnerCount: 1,
      similarClusters: [{ cluster: { id: 'cluster-1' }, shared: 1 }],
    })
    // Of cluster 1's five other institutions public-1 alone is in region 1082. It has clusters 1 and 3 of four: popular.
    const naive = naivePartners(tablesOf(toy))
    expect(edges).toEqual([
      {
        ...{ place: 1, clusterCount: 2, sameRegion: true, distance: 0, node: { id: 'public-1' } },
        score: expect.closeTo(naive.score('cluster-4', 'public-1'), 8),
        against: { kind: 'POPULAR', count: 2, of: 4 },
        reasons: [
          ...['CLOSEST_CLUSTER', 'SAME_REGION'].map((kind) => ({
            ...{ kind, of: 1, own: null, mean: null, clusters: [{ id: 'cluster-1' }], links: [{ id: 'link-06' }] },
          })),
          {
            ...{ kind: 'MISSING_TYPE', of: 1, own: 0, mean: 1 },
            ...{ clusters: [{ id: 'cluster-1' }], links: [{ id: 'link-06' }] },
          },
        ],
      },
    ])
  })
  test('say what would become of the first ten without the two links with the least evidence', async () => {
    const names = 'doubted { id } leaving { id } entering { id }'
    const { data } = await api.ask(
      `{ few: partnerSuggestions(cluster: "cluster-4") { withFewerLinks { ${names} } } many: partnerSuggestions(cluster: "cluster-1") { withFewerLinks { ${names} } } }`,
    )
    expect(data.few.withFewerLinks).toBeNull()
    expect(data.many.withFewerLinks.doubted).toHaveLength(2)
  })
  test('keep their places under conditions, and say what is left out because nobody knows where it is', async () => {
    const fields = '{ totalCount unfiltered withoutPlace edges { place node { id } } }'
    const { data } = await api.ask(`{ all: partnerSuggestions(cluster: "cluster-4") ${fields}
      near: partnerSuggestions(cluster: "cluster-4", withinKm: 150) ${fields}
      regions: partnerSuggestions(cluster: "cluster-4", regions: ["dk-region-1084"]) ${fields}
      types: partnerSuggestions(cluster: "cluster-4", types: [REGION, GTS]) ${fields} }`)
    const { all, near, regions, types } = data
    const those = (ids: readonly string[]) => all.edges.filter(({ node }: Edge) => ids.includes(node.id))
    // University 1 lies 102 km away, university 2 and gts-1 156 km; where public-2 is nobody knows.
    expect(near).toMatchObject({ totalCount: 2, unfiltered: 5, withoutPlace: 1 })
    expect(near.edges).toEqual(those(['public-1', 'university-1']))
    expect(regions.edges).toEqual(those(['university-2', 'gts-1']))
    expect(types.edges).toEqual(those(['public-2', 'gts-1']))
    expect([all.withoutPlace, regions.withoutPlace]).toEqual([0, 0])
  })
  test('come page by page, of one hash', async () => {
    const ask = async (page: string) => {
      const fields = '{ method { hash } nodes { id } pageInfo { hasNextPage endCursor } }'
      return (await api.ask(`{ partnerSuggestions(cluster: "cluster-4", ${page}) ${fields} }`)).data.partnerSuggestions
    }
    const all = await ask('first: 100')
    const one = await ask('first: 2')
    const rest = await ask(`first: 3, after: "${one.pageInfo.endCursor}"`)
    expect([one.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false])
    expect([...one.nodes, ...rest.nodes]).toEqual(all.nodes)
    expect([one.method.hash, rest.method.hash]).toEqual([all.method.hash, all.method.hash])
    expect((await ask('types: [GTS]')).method.hash).not.toBe(all.method.hash)
  })
  test('name method, weights and data version, and say that the toy landscape was never measured', async () => {
    const { data } =
      await api.ask(`{ dataset { version } partnerSuggestions(cluster: "cluster-4", types: [GTS, AGENCY, GTS]) {
      measure { repeats } notMeasured edges { statedChance }
      method { dataset version synthetic software cluster to types regions withinKm sectors nullModel hash
        weights { chancePart regionOfCluster fieldOfCluster region } } } }`)
    const { method, measure, notMeasured, edges } = data.partnerSuggestions
    expect(method).toEqual({
      ...{ dataset: 'toy', version: data.dataset.version, synthetic: true, cluster: 'cluster-4', to: null },
      ...{ types: ['AGENCY', 'GTS'], regions: null, withinKm: null, sectors: ['KNOWLEDGE', 'PUBLIC'] },
      software: expect.stringMatching(/^Klyngeatlas \d/),
      nullModel: expect.stringContaining('configuration model'),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      weights: { chancePart: 1 / 3, regionOfCluster: 0.5, fieldOfCluster: 0.5, region: 1 },
    })
    expect([measure, edges[0].statedChance]).toEqual([null, null])
    expect(notMeasured).toMatch(/never measured/)
  })
  test('of real links all rest on links whose evidence can be read', async () => {
    const naive = naivePartners(tablesOf(sourced))
    const cluster = naive.clusters.find((one) => naive.partnersOf(one).length > 5)
    const { data } = await api.ask(
      `{ partnerSuggestions(cluster: "${cluster}") { edges { node { id } reasons { kind links { id } } } } }`,
      {},
      'denmark-sourced',
    )
    const { edges } = data.partnerSuggestions
    expect(edges.length).toBeGreaterThan(0)
    for (const { node, reasons } of edges) {
      expect(reasons.length).toBeGreaterThanOrEqual(2)
      expect(naive.has(cluster ?? '', node.id)).toBe(false)
      for (const { id } of reasons.flatMap(({ links }: Reason) => links))
        expect(naive.links.map((link) => link.id)).toContain(id)
    }
  })
})

describe('partnerSuggestions in catalogue-2017', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(catalogue)
  }, patience)
  afterAll(() => api.close())

  test(
    'of some clusters are those of the naive search, in its order',
    async () => {
      const naive = naivePartners(tablesOf(catalogue))
      for (const cluster of fc.sample(fc.constantFrom(...naive.clusters), { seed: 31, numRuns: 2 })) {
        const edges: Edge[] = []
        for (let after = '', more = true; more; ) {
          const { data } = await api.ask(
            `{ partnerSuggestions(cluster: "${cluster}", first: 100${after}) { edges { node { id } place score } pageInfo { hasNextPage endCursor } } }`,
          )
          edges.push(...data.partnerSuggestions.edges)
          more = data.partnerSuggestions.pageInfo.hasNextPage
          after = `, after: "${data.partnerSuggestions.pageInfo.endCursor}"`
        }
        const open = naive.partners.filter(
          (partner) =>
            !naive.has(cluster, partner) && Number(String(naive.of(partner, 'validTo') ?? 9999).slice(0, 4)) >= 2016,
        )
        const scored = open.map((partner) => ({ partner, score: naive.score(cluster, partner) }))
        const may = scored.filter(({ partner, score }) => score > 1e-6 && naive.reasons(cluster, partner) >= 2)
        expect(edges.map(({ node }) => node.id).sort()).toEqual(may.map(({ partner }) => partner).sort())
        const scores = edges.map(({ score }) => score)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
        for (const { node, score } of edges)
          expect(score).toBeCloseTo(scored.find(({ partner }) => partner === node.id)?.score ?? 0, 5)
        expect(edges.map(({ place }) => place)).toEqual(edges.map((_, i) => i + 1))
      }
    },
    patience,
  )
  test('carry the measure of their data version, its conclusion in words and chances that fall along the list', async () => {
    const { data } = await api.ask(`{ partnerSuggestions(cluster: "dk-cluster-001") { notMeasured edges { statedChance }
      measure { hiddenShare repeats conclusion conclusionEn rules { rule verdict recall { mean } recallDifference { low high } }
        goals { goal required value met } tenths { stated observed suggestionCount } dated { sought } } } }`)
    const { measure, notMeasured, edges } = data.partnerSuggestions
    // Null here means that the data were changed: `npm run bench -- partners` measures them anew.
    expect([measure === null, notMeasured]).toEqual([false, null])
    expect(measure.rules.map(({ rule }: Measured) => rule)).toEqual(
      'OURS MOST_POPULAR MOST_POPULAR_IN_REGION EASE LENGTH_THREE RANDOM'.split(' '),
    )
    const verdicts = measure.rules.map(({ verdict }: Measured) => verdict)
    expect(verdicts).toEqual(measure.rules.map(({ recallDifference }: Measured) => verdictByHand(recallDifference)))
    const [ours, popular] = measure.rules.map(({ recall }: Measured) => (100 * recall.mean).toFixed(1))
    expect(measure.conclusionEn).toMatch(/^(Better|No better|Worse) than popularity: /)
    expect(measure.conclusionEn).toContain(`${ours} % of the hidden links`)
    expect(measure.conclusion).toContain(`${popular.replace('.', ',')} % når`)
    expect(measure.goals.map(({ goal }: { readonly goal: string }) => goal)).toEqual(
      'BETTER_THAN_POPULAR BETTER_THAN_EASE SEPARATION TRUE_CHANCE'.split(' '),
    )
    // Its links end in 2016.
    expect(measure.dated).toBeNull()
    const chances: number[] = edges.map(({ statedChance }: Edge) => statedChance)
    expect(chances).toEqual([...chances].sort((a, b) => b - a))
    expect(chances.every((chance) => chance > 0 && chance < 1)).toBe(true)
  })
})
