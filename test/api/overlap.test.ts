import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogueMatrix } from '../domain/catalogueNetwork.ts'
import { naiveShared } from '../domain/matrixNetwork.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'

interface Pair {
  readonly idA: string
  readonly idB: string
  readonly shared: number
  readonly jaccard: number
  readonly containmentA: number
  readonly containmentB: number
}

describe('overlap', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  })
  afterAll(() => api.close())

  test.each([
    ['clusters: ["nobody", "cluster-1"]', 'NOT_FOUND: There is no cluster "nobody".'],
    ['clusters: ["firm-1", "cluster-1"]', 'NOT_FOUND: There is no cluster "firm-1".'],
    ['clusters: ["cluster-1"]', 'BAD_USER_INPUT: clusters must name at least two clusters: a pair has two.'],
    [
      'clusters: ["cluster-1", "cluster-1"]',
      'BAD_USER_INPUT: clusters must name each cluster once, not cluster-1 twice.',
    ],
    ['clusters: ["cluster-2", "cluster-1"], year: 2009', 'NOT_FOUND: There is no cluster in 2009 "cluster-2".'],
    ['clusters: []', 'BAD_USER_INPUT: clusters must not be an empty list: leave it out to ask for all.'],
    ['roles: []', 'BAD_USER_INPUT: roles must not be an empty list: leave it out to ask for all.'],
    [
      'sectors: [KNOWLEDGE, CLUSTER]',
      'BAD_USER_INPUT: sectors must not have CLUSTER: clusters are compared by their other partners.',
    ],
    ['draws: 999', 'BAD_USER_INPUT: draws must be from 1,000 to 100,000.'],
    ['draws: 100001', 'BAD_USER_INPUT: draws must be from 1,000 to 100,000.'],
    ['seed: -1', 'BAD_USER_INPUT: seed must be from 0 to 2,147,483,647.'],
    ['year: 999', 'BAD_USER_INPUT: year must be from 1000 to 2100.'],
  ])('refuses %s', async (conditions, refusal) => {
    expect(await api.refusals(`{ overlap(${conditions}) { pairs { idA } above } }`)).toEqual([refusal])
  })
  test('refuses intersections of clusters that nobody chose, and excess by weights', async () => {
    expect(await api.refusals('{ overlap { intersections { size } } }')).toEqual([
      'BAD_USER_INPUT: clusters must name 2 to 12 clusters for intersections.',
    ])
    expect(
      await api.refusals('{ overlap(weighted: true, draws: 1000) { bindingActors(order: EXCESS) { share } } }'),
    ).toEqual(['BAD_USER_INPUT: order must be SHARE when weighted is true.'])
  })
  test('of the toy landscape has every pair once, as worked by hand, zeros too', async () => {
    const { data } = await api.ask(
      '{ overlap { year linkCount actorCount comparedClusters { partnerCount cluster { id } } pairs { idA idB shared weight jaccard overlapCoefficient containmentA containmentB } } }',
    )
    const { pairs, comparedClusters, ...counts } = data.overlap
    expect(counts).toEqual({ year: 2017, linkCount: 13, actorCount: 7 })
    expect(comparedClusters).toEqual([
      { cluster: { id: 'cluster-2' }, partnerCount: 3 },
      { cluster: { id: 'cluster-1' }, partnerCount: 6 },
      { cluster: { id: 'cluster-3' }, partnerCount: 3 },
      { cluster: { id: 'cluster-4' }, partnerCount: 1 },
    ])
    expect(pairs.map(({ idA, idB, shared }: Pair) => [idA, idB, shared])).toEqual([
      ['cluster-2', 'cluster-1', 3],
      ['cluster-2', 'cluster-3', 1],
      ['cluster-2', 'cluster-4', 0],
      ['cluster-1', 'cluster-3', 2],
      ['cluster-1', 'cluster-4', 1],
      ['cluster-3', 'cluster-4', 0],
    ])
    expect(pairs[0]).toMatchObject({
      weight: 3,
      jaccard: 0.5,
      overlapCoefficient: 1,
      containmentA: 1,
      containmentB: 0.5,
    })
    expect(pairs[2]).toMatchObject({ weight: 0, jaccard: 0, overlapCoefficient: 0, containmentA: 0, containmentB: 0 })
  })
  test('says 0 of a cluster without partners under the conditions, and never less or more by chance', async () => {
    const { data } = await api.ask(
      '{ overlap(sectors: [PUBLIC], draws: 1000) { comparedClusters { partnerCount } pairs { idA idB jaccard chance { expected z pMore qMore } analytic { expected z } } } }',
    )
    expect(data.overlap.comparedClusters.map(({ partnerCount }: { partnerCount: number }) => partnerCount)).toEqual([
      1, 2, 2, 0,
    ])
    const empty = data.overlap.pairs.find(({ idB }: Pair) => idB === 'cluster-4')
    expect(empty).toMatchObject({ jaccard: 0, chance: { expected: 0, z: null, pMore: 1, qMore: 1 } })
    expect(empty.analytic).toEqual({ expected: 0, z: null })
  })
  test('choosing clusters chooses the pairs, not what p and q are worked out from', async () => {
    const fields = '{ method { tests smallestQ } pairs { idA idB chance { expected pMore qMore } } }'
    const { data: all } = await api.ask(`{ overlap(draws: 1000) ${fields} }`)
    const { data: some } = await api.ask(`{ overlap(draws: 1000, clusters: ["cluster-3", "cluster-2"]) ${fields} }`)
    expect(some.overlap.method).toEqual({ tests: 6, smallestQ: 6 / 1001 })
    expect(some.overlap.pairs).toEqual([all.overlap.pairs[1]])
  })
  test('counts the partners of the clusters of the pairs, each once', async () => {
    const { data } = await api.ask(`{
      all: overlap { actorCount partnerCount }
      some: overlap(clusters: ["cluster-3", "cluster-4"]) { actorCount partnerCount comparedClusters { partnerCount } }
    }`)
    expect(data.all).toEqual({ actorCount: 7, partnerCount: 7 })
    expect(data.some).toEqual({
      actorCount: 7,
      partnerCount: 4,
      comparedClusters: [{ partnerCount: 3 }, { partnerCount: 1 }],
    })
  })
  test('splits the partners of chosen clusters as worked by hand', async () => {
    const { data } = await api.ask(
      '{ overlap(clusters: ["cluster-1", "cluster-2"]) { intersections { clusterIds size partners { id } } } }',
    )
    expect(data.overlap.intersections).toEqual([
      {
        clusterIds: ['cluster-1'],
        size: 3,
        partners: [{ id: 'university-2' }, { id: 'public-1' }, { id: 'knowledge-1' }],
      },
      {
        clusterIds: ['cluster-2', 'cluster-1'],
        size: 3,
        partners: [{ id: 'university-1' }, { id: 'public-2' }, { id: 'gts-1' }],
      },
    ])
  })
  test('names the actor that binds most: the university with three clusters explains 3 of 7 shared', async () => {
    const { data } = await api.ask(
      '{ overlap(draws: 1000) { above bindingActors { actor { id } clusterCount pairCount share sharingWith sharingWithout } } }',
    )
    const [first, ...others] = data.overlap.bindingActors
    expect(first).toEqual({
      actor: { id: 'university-1' },
      clusterCount: 3,
      pairCount: 3,
      share: 3 / 7,
      sharingWith: 4,
      sharingWithout: 3,
    })
    expect(others).toHaveLength(4)
  })
  test('draws only when something asks for it, and not when that is skipped', async () => {
    const without = await api.ask(
      '{ overlap(sectors: [FIRM], draws: 1000) { pairs { shared chance @skip(if: true) { z } } } }',
    )
    expect(without.errors).toBeUndefined()
    expect(without.data.overlap.pairs[0]).toEqual({ shared: 1 })
  })
})

describe('overlap of catalogue-2017', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(catalogue)
  }, patience)
  afterAll(() => api.close())

  test('refuses more than 10 s of drawing, naming both and as many draws as take less', async () => {
    const { errors } = await api.ask('{ overlap(sectors: [FIRM]) { above } }')
    expect(errors).toEqual([
      {
        message:
          'The question has 17 seconds of drawing; at most 10 are allowed. Ask for at most 12,000 draws, or compare by fewer links: name sectors, types or roles.',
        locations: [{ line: 1, column: 30 }],
        path: ['overlap', 'above'],
        extensions: { code: 'TOO_EXPENSIVE', rule: 'TOO_MANY_DRAWS', cost: 17, limit: 10 },
      },
    ])
    const more = await api.ask('{ overlap(sectors: [FIRM], draws: 13000) { above } }')
    expect(more.errors?.[0]?.message).toMatch(/^The question has 11 seconds .* at most 12,000 draws/)
  })
  test('refuses them once a field, however many pairs would need them', async () => {
    const { errors } = await api.ask('{ overlap(sectors: [FIRM]) { below above pairs { shared chance { z } } } }')
    expect(errors?.map(({ path: [, field] }) => field)).toEqual(['below', 'above', 'pairs'])
    expect(new Set(errors?.map(({ message }) => message)).size).toBe(1)
  })
  test('counts what a walk over the tables counts, for all 861 pairs', async () => {
    const { data } = await api.ask(
      '{ overlap { linkCount actorCount comparedClusters { partnerCount } pairs { idA idB shared jaccard } } }',
    )
    const { clusters, matrix } = catalogueMatrix()
    expect(data.overlap).toMatchObject({ linkCount: 2_604, actorCount: 432 })
    const shared = new Map(
      clusters.flatMap((a, i) => clusters.slice(i + 1).map((b, j) => [[a, b].sort().join(), [i, i + 1 + j]] as const)),
    )
    const naive = naiveShared(matrix)
    const size = matrix.map((row) => row.reduce((sum, has) => sum + has, 0))
    expect(data.overlap.pairs).toHaveLength(861)
    for (const pair of data.overlap.pairs as Pair[]) {
      const [i = 0, j = 0] = shared.get([pair.idA, pair.idB].sort().join()) ?? []
      const common = naive[i * clusters.length - (i * (i + 1)) / 2 + j - i - 1] ?? -1
      expect([pair.shared, pair.jaccard]).toEqual([common, common / ((size[i] ?? 0) + (size[j] ?? 0) - common)])
    }
  })
  test('answers the same to the same question, hash and all, and another hash to another seed', async () => {
    const question = (seed: number): string =>
      `{ overlap(draws: 1000, seed: ${seed}) { above below disagreements method { dataset version synthetic hash draws seed burnIn thinning sectors roles nullModel } } }`
    const [one, other] = [await api.ask(question(1)), await api.ask(question(2))]
    expect(await api.ask(question(1))).toEqual({ ...one, statements: 0 })
    const { method } = one.data.overlap
    expect(method).toMatchObject({ dataset: 'catalogue-2017', synthetic: true, draws: 1_000, seed: 1, roles: null })
    expect(method.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(method.version).toMatch(/^[0-9a-f]{64}$/)
    expect(other.data.overlap.method.hash).not.toBe(method.hash)
  })
  test('says how many links would have to be wrong, or missing, of the pairs that are asked for', async () => {
    const pairs =
      'pairs { idA idB shared chance { verdict fragility { linkCount missing partners { id } } } analytic { fragility { linkCount } } }'
    // Two that pass by little; then three with so few draws that nothing passes.
    const strong = await api.ask(`{ overlap(clusters: ["dk-cluster-001", "dk-cluster-022"]) { ${pairs} } }`)
    const [pair] = strong.data.overlap.pairs
    const { verdict, fragility } = pair.chance
    expect(pair.analytic.fragility).toBeNull()
    expect(fragility.missing).toBe(verdict !== 'ABOVE')
    expect(fragility.partners).toHaveLength(fragility.linkCount)
    // The same with as many links as it takes, and none with one less.
    const { linkCount: count } = fragility
    const bounded = `enough: fragility(most: ${count}) { linkCount } few: fragility(most: ${count - 1}) { linkCount }`
    const again = await api.ask(
      `{ pair(a: "${pair.idA}", b: "${pair.idB}") { overlap { chance { ${count > 1 ? bounded : bounded.split(' few')[0]} } } } }`,
    )
    expect(again.data.pair.overlap.chance).toEqual({
      enough: { linkCount: count },
      ...(count > 1 && { few: { linkCount: null } }),
    })
    const { data } = await api.ask(
      `{ overlap(clusters: ["dk-cluster-001", "dk-cluster-002", "dk-cluster-003"], draws: 1000) { ${pairs} } }`,
    )
    for (const { chance } of data.overlap.pairs) {
      if (chance.verdict === 'WITHIN') expect(chance.fragility).toBeNull()
      else expect(chance.fragility.linkCount === null || chance.fragility.linkCount >= 1).toBe(true)
    }
  })
  test('by weights has no analytic model, and a hub counts for less', async () => {
    const fields = 'disagreements pairs { shared weight analytic { z } } bindingActors { clusterCount share excess }'
    const { data } = await api.ask(`{ overlap(weighted: true, draws: 1000) { ${fields} } }`)
    expect(data.overlap.disagreements).toBeNull()
    const [pair] = data.overlap.pairs
    expect(pair.analytic).toBeNull()
    expect(pair.weight).toBeLessThan(pair.shared)
    const shares = data.overlap.bindingActors.map(({ share }: { share: number }) => share)
    // Two more than twenty are equal to the twentieth: who is equal is not parted.
    expect(shares).toHaveLength(22)
    expect([shares[20], shares[21]]).toEqual([shares[19], shares[19]])
    expect(data.overlap.bindingActors[0].excess).toBeNull()
  })
})
