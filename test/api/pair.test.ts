import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'

interface Partner {
  readonly actor: { readonly id: string }
  readonly clusterCount: number
  readonly hub: boolean
  readonly links: readonly { readonly id: string; readonly role: string }[]
}
interface Placed {
  readonly id: string
  readonly lat: number | null
}
const idsOf = (partners: readonly Partner[]): string[] => partners.map(({ actor }) => actor.id)

describe('pair', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy, 'data/denmark-sourced')
  })
  afterAll(() => api.close())

  test.each([
    ['a: "nobody", b: "cluster-1"', 'NOT_FOUND: There is no cluster "nobody".'],
    ['a: "university-1", b: "cluster-1"', 'NOT_FOUND: There is no cluster "university-1".'],
    ['a: "cluster-1", b: "cluster-1"', 'BAD_USER_INPUT: a and b must be two different clusters.'],
    ['a: "cluster-1", b: "cluster-2", hubPercentile: 49', 'BAD_USER_INPUT: hubPercentile must be from 50 to 99.'],
    ['a: "cluster-1", b: "cluster-2", draws: 1', 'BAD_USER_INPUT: draws must be from 1,000 to 100,000.'],
  ])('refuses %s', async (asked, refusal) => {
    expect(await api.refusals(`{ pair(${asked}) { sharedPartners { hub } } }`)).toEqual([refusal])
  })
  test.each([0, 31])('refuses to try at most %i links', async (most) => {
    const pair = 'pair(a: "cluster-1", b: "cluster-2", draws: 1000)'
    expect(await api.refusals(`{ ${pair} { overlap { chance { fragility(most: ${most}) { linkCount } } } } }`)).toEqual(
      ['BAD_USER_INPUT: most must be from 1 to 30.'],
    )
  })
  test('of the toy landscape is split as worked by hand, each link with its evidence', async () => {
    const { data } = await api.ask(
      `{ pair(a: "cluster-1", b: "cluster-2") { a { id } b { id } year partnersA partnersB sharedSpecialists jaccardWithoutHubs
        hubRules { sector moreThan partnerCount hubCount }
        sharedPartners { actor { id } clusterCount hub links { id role } } onlyA { actor { id } links { id } } onlyB { actor { id } } } }`,
    )
    const { sharedPartners, onlyA, onlyB, ...rest } = data.pair
    expect(rest).toMatchObject({
      a: { id: 'cluster-1' },
      b: { id: 'cluster-2' },
      year: 2017,
      partnersA: 6,
      partnersB: 3,
    })
    // Knowledge degrees 1, 2, 2, 3: 90th percentile 2.7; public 1, 2, 2: 2. The one hub is university-1.
    expect(rest.hubRules).toEqual([
      { sector: 'KNOWLEDGE', moreThan: expect.closeTo(2.7, 10), partnerCount: 4, hubCount: 1 },
      { sector: 'PUBLIC', moreThan: 2, partnerCount: 3, hubCount: 0 },
    ])
    expect([rest.sharedSpecialists, rest.jaccardWithoutHubs]).toEqual([2, 2 / 5])
    expect(idsOf(sharedPartners).sort()).toEqual(['gts-1', 'public-2', 'university-1'])
    expect(idsOf(onlyA).sort()).toEqual(['knowledge-1', 'public-1', 'university-2'])
    expect(onlyB).toEqual([])
    const university: Partner = sharedPartners.find(({ actor }: Partner) => actor.id === 'university-1')
    expect([university.clusterCount, university.hub]).toEqual([3, true])
    expect(university.links.map(({ role }) => role)).toEqual(['AGREEMENT', 'HOST'])
    expect(onlyA[0].links).toHaveLength(1)
  })
  test('turned round names the same partners and turns what depends on the order', async () => {
    const fields =
      '{ sharedPartners { actor { id } } overlap { idA idB shared containmentA containmentB chance { expected } } distance }'
    const { data } = await api.ask(
      `{ one: pair(a: "cluster-1", b: "cluster-2", draws: 1000) ${fields} other: pair(a: "cluster-2", b: "cluster-1", draws: 1000) ${fields} }`,
    )
    const { one, other } = data
    expect(other.sharedPartners).toEqual(one.sharedPartners)
    expect(other.distance).toBeCloseTo(one.distance, 9)
    expect(one.overlap).toMatchObject({
      idA: 'cluster-1',
      idB: 'cluster-2',
      shared: 3,
      containmentA: 0.5,
      containmentB: 1,
    })
    expect(other.overlap).toEqual({
      ...one.overlap,
      idA: 'cluster-2',
      idB: 'cluster-1',
      containmentA: one.overlap.containmentB,
      containmentB: one.overlap.containmentA,
    })
  })
  test('has the distance of the two places, and none where a place is unknown', async () => {
    const { data } = await api.ask('{ pair(a: "cluster-1", b: "cluster-2") { distance } }')
    expect(data.pair.distance).toBeCloseTo(101.6, 0)
    const sourced = await api.ask('{ overlap { comparedClusters { cluster { id lat } } } }', {}, 'denmark-sourced')
    const placed = sourced.data.overlap.comparedClusters.map(({ cluster }: { cluster: Placed }) => cluster)
    const [one, other] = placed.filter(({ lat }: Placed) => lat === null)
    const question = `{ pair(a: "${one.id}", b: "${other.id}") { distance } }`
    expect((await api.ask(question, {}, 'denmark-sourced')).data).toEqual({ pair: { distance: null } })
  })
})

describe('pair in catalogue-2017', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(catalogue)
  }, patience)
  afterAll(() => api.close())

  test('says the same of a pair as overlap does, and its parts are the partners of both', async () => {
    const measures = 'shared jaccard chance { expected z qMore shareLess } analytic { qMore }'
    const { data: all } = await api.ask(`{ overlap(draws: 1000) { pairs { idA idB ${measures} } } }`)
    for (const at of [0, 430, 860]) {
      const { idA: a, idB: b, ...expected } = all.overlap.pairs[at]
      const { data } = await api.ask(
        `{ pair(a: "${a}", b: "${b}", draws: 1000) { partnersA partnersB sharedPartners { hub } onlyA { hub } onlyB { hub } sharedSpecialists overlap { ${measures} } } }`,
      )
      const { pair } = data
      expect(pair.overlap).toEqual(expected)
      expect(pair.sharedPartners).toHaveLength(expected.shared)
      expect(pair.sharedPartners.length + pair.onlyA.length).toBe(pair.partnersA)
      expect(pair.sharedPartners.length + pair.onlyB.length).toBe(pair.partnersB)
      expect(pair.sharedPartners.filter(({ hub }: Partner) => !hub)).toHaveLength(pair.sharedSpecialists)
    }
  })
})
