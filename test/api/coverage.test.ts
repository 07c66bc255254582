/** How much was observed comes before any verdict: below 80 % of the clusters no place among them and no judgement is given. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cells } from '../graph/tablesOf.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'

const sourced = 'data/denmark-sourced'
const covered = 'coverage { clusterCount observedClusterCount share required sufficient }'

describe('coverage before verdicts', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy, catalogue, sourced)
  }, patience)
  afterAll(() => api.close())
  const ask = async (question: string, dataset = 'denmark-sourced') => (await api.ask(question, {}, dataset)).data

  test('refuses an order by pairs above chance where nobody tells which these are', async () => {
    const { errors } = await api.ask(
      '{ overlap(draws: 1000) { bindingActors(order: EXCESS) { share } } }',
      {},
      'denmark-sourced',
    )
    expect(errors?.map(({ message }) => message)).toEqual([
      'order must be SHARE where too few clusters are observed to tell which pairs are above chance.',
    ])
  })
  test('leaves a merger without a number of pairs above chance, and with all that is counted', async () => {
    const { landscape } = await ask('{ landscape { knowledge { values { cluster { id } } } } }')
    const [one, other] = landscape.knowledge.values.slice(-2).map(({ cluster }: { cluster: Cells }) => cluster.id)
    const { consolidation } = await ask(
      `{ consolidation(groups: [["${one}", "${other}"]]) {
        doingNothing { abovePairCount } consolidated { abovePairCount partnerCount }
        groups { abovePairCount pairCount partnerCount } method { judged coverages { sector } } } }`,
    )
    expect(consolidation.doingNothing.abovePairCount).toBe(null)
    expect(consolidation.consolidated).toEqual({ abovePairCount: null, partnerCount: expect.any(Number) })
    expect(consolidation.groups).toEqual([{ abovePairCount: null, pairCount: 1, partnerCount: expect.any(Number) }])
    expect(consolidation.groups[0].partnerCount).toBeGreaterThan(0)
    expect(consolidation.method).toEqual({
      judged: false,
      coverages: [{ sector: 'KNOWLEDGE' }, { sector: 'PUBLIC' }],
    })
  })
  test('of each sort of partner is the number of clusters that have any', async () => {
    const counted = `values { count } ${covered}`
    const { landscape } = await ask(
      `{ landscape { clusterCount knowledge { ${counted} } public { ${counted} } firms { ${counted} } } }`,
    )
    for (const sort of ['knowledge', 'public', 'firms']) {
      const { values, coverage } = landscape[sort]
      const observed = values.filter(({ count }: Cells) => Number(count) > 0).length
      expect(coverage).toEqual({
        clusterCount: landscape.clusterCount,
        observedClusterCount: observed,
        share: observed / landscape.clusterCount,
        required: 0.8,
        sufficient: false,
      })
    }
    expect(landscape.knowledge.coverage.observedClusterCount).toBeGreaterThan(0)
  })
  test('does not follow the filter, because a cluster has its place among all', async () => {
    const { landscape } = await ask(
      '{ landscape(filter: { regions: ["1084"] }) { clusterCount knowledge { coverage { clusterCount } } } }',
    )
    expect(landscape.knowledge.coverage.clusterCount).toBeGreaterThan(landscape.clusterCount)
  })
  test('leaves a cluster its numbers and takes its place among the others', async () => {
    const { actor } = await ask(
      `{ actor(id: "dk-cluster-clean") { ... on Cluster { counts { knowledge } standings { knowledge { value mean below equal percentile ${covered} } } } } }`,
    )
    expect(actor.standings.knowledge).toMatchObject({
      value: actor.counts.knowledge,
      mean: expect.any(Number),
      below: null,
      equal: null,
      percentile: null,
      coverage: { sufficient: false },
    })
  })
  test('calls nobody a hub or a specialist', async () => {
    const { actor } = await ask(
      `{ actor(id: "dk-university-au") { ... on Institution { clusterCount hub hubRule { moreThan ${covered} } } } }`,
    )
    expect(actor.clusterCount).toBeGreaterThan(0)
    expect(actor).toMatchObject({
      hub: null,
      hubRule: { moreThan: expect.any(Number), coverage: { sufficient: false } },
    })
  })
  test('gives a pair every figure and no verdict, hub or fragility', async () => {
    const { overlap } = await ask('{ overlap(draws: 1000) { pairs { idA idB shared } } }')
    const [{ idA, idB }] = overlap.pairs.toSorted((x: Cells, y: Cells) => Number(y.shared) - Number(x.shared))
    const { pair } = await ask(
      `{ pair(a: "${idA}", b: "${idB}", draws: 1000) { sharedSpecialists jaccardWithoutHubs sharedPartners { hub } hubRules { coverage { sufficient } }
        overlap { chance { z qMore verdict fragility { linkCount } } analytic { z verdict } disagreement } method { judged coverages { sector ${covered} } } } }`,
    )
    expect(pair).toMatchObject({ sharedSpecialists: null, jaccardWithoutHubs: null })
    expect(pair.sharedPartners.length).toBeGreaterThan(0)
    expect(pair.sharedPartners.every(({ hub }: Cells) => hub === null)).toBe(true)
    expect(pair.overlap).toMatchObject({
      chance: { z: expect.any(Number), qMore: expect.any(Number), verdict: null, fragility: null },
      analytic: { z: expect.any(Number), verdict: null },
      disagreement: null,
    })
    expect(pair.method.judged).toBe(false)
    expect(
      pair.method.coverages.map(({ sector, coverage: { sufficient } }: Cells & { coverage: Cells }) => [
        sector,
        sufficient,
      ]),
    ).toEqual([
      ['KNOWLEDGE', false],
      ['PUBLIC', false],
    ])
  })
  test('counts no pairs above or below chance, and says nothing of actors in them', async () => {
    const { overlap } = await ask(
      '{ overlap(draws: 1000) { above below disagreements bindingActors { share abovePairCount excess } method { judged } } }',
    )
    expect(overlap).toMatchObject({ above: null, below: null, disagreements: null, method: { judged: false } })
    expect(overlap.bindingActors.length).toBeGreaterThan(0)
    for (const actor of overlap.bindingActors)
      expect(actor).toMatchObject({ share: expect.any(Number), abovePairCount: null, excess: null })
  })
  test('holds for the profile of a cluster over all years', async () => {
    const { profile } = await ask(
      `{ profile(cluster: "dk-cluster-clean") { judged coverages { sector ${covered} } others { z analytic { qMore verdict } } } }`,
    )
    expect(profile.judged).toBe(false)
    expect(profile.coverages).toHaveLength(2)
    for (const { coverage } of profile.coverages)
      expect(coverage).toMatchObject({ clusterCount: 72, sufficient: false })
    expect(profile.others.every(({ analytic }: { analytic: Cells }) => analytic.verdict === null)).toBe(true)
  })
  test('changes nothing in drawn data, where a 0 was drawn and nothing is missing', async () => {
    const question = `{ landscape { public { ${covered} } } overlap(draws: 1000) { above below disagreements method { judged } bindingActors { abovePairCount } } }`
    // One of the four clusters of toy has no public actor.
    const { landscape, overlap } = await ask(question, 'toy')
    expect(landscape.public.coverage).toMatchObject({ share: 0.75, sufficient: true })
    expect(overlap).toMatchObject({ above: expect.any(Number), method: { judged: true } })
    const drawn = (await ask(question, 'catalogue-2017')).overlap
    expect(drawn).toMatchObject({
      above: expect.any(Number),
      disagreements: expect.any(Number),
      method: { judged: true },
    })
    expect(drawn.bindingActors.every(({ abovePairCount }: Cells) => abovePairCount !== null)).toBe(true)
  })
})
