import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'

describe('groupings', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  }, patience)
  afterAll(() => api.close())

  test.each([
    ['a cluster that nobody knows', 'together: [["cluster-1", "nobody"]]', 'NOT_FOUND: There is no cluster "nobody".'],
    ['an actor that is no cluster', 'apart: [["cluster-1", "gts-1"]]', 'NOT_FOUND: There is no cluster "gts-1".'],
    [
      'a cluster that did not exist in the year',
      'apart: [["cluster-1", "cluster-2"]], year: 2009',
      'NOT_FOUND: There is no cluster in 2009 "cluster-2".',
    ],
    [
      'a list of one',
      'together: [["cluster-1", "cluster-2"], ["cluster-3"]]',
      'BAD_USER_INPUT: together must have at least two clusters in each list, and list 2 has 1.',
    ],
    [
      'a cluster twice in a list',
      'apart: [["cluster-1", "cluster-1"]]',
      'BAD_USER_INPUT: apart must name each cluster of a list once, not cluster-1 twice.',
    ],
    ['no list', 'together: []', 'BAD_USER_INPUT: together must not be an empty list: leave it out to ask for all.'],
    ['no groups', 'mostGroups: 0', 'BAD_USER_INPUT: mostGroups must be at least 1.'],
    ['a seed out of range', 'seed: -1', 'BAD_USER_INPUT: seed must be from 0 to 2,147,483,647.'],
    [
      'clusters as a sector of partners',
      'sectors: [CLUSTER]',
      'BAD_USER_INPUT: sectors must not have CLUSTER: clusters are compared by their other partners.',
    ],
  ])('refuses %s', async (_, given, refusal) => {
    expect(await api.refusals(`{ groupings(${given}) { bound } }`)).toEqual([refusal])
  })
  test('refuses a list farther from the best than 5 %, and a page of none', async () => {
    const ask = (list: string) => api.refusals(`{ groupings { list${list} } }`)
    expect(await ask('(within: 0.06) { complete }')).toEqual(['BAD_USER_INPUT: within must be from 0 to 0.05.'])
    expect(await ask(' { goodGroupings(first: 0) { score } }')).toEqual([
      'BAD_USER_INPUT: first must be from 1 to 100.',
    ])
  })

  test('of the toy landscape are as worked by hand', async () => {
    // Partners do not count, so the score is of fields and regions: 1 and 4 are in Midtjylland, 2 and 3 in Nordjylland.
    const { data, errors } = await api.ask(
      `{ groupings(partners: NOTHING, sameRegion: SOME, mostSize: 3) { year clusterCount bound gap clash { kind }
        best { groupClusterIds score }
        list(within: 0.05) { complete proven groupingCount leastScore wholeCounts goodGroupings { groupClusterIds score }
          pairsTogether { idA idB togetherCount standing } }
        method { conditions { kind count clusterIds } points { partners sameField sameRegion balance } seed synthetic } } }`,
    )
    expect(errors).toBeUndefined()
    const groups = [
      ['cluster-4', 'cluster-1'],
      ['cluster-2', 'cluster-3'],
    ]
    const { groupings } = data
    expect({
      ...groupings,
      best: { ...groupings.best, groupClusterIds: sorted(groupings.best.groupClusterIds) },
      list: null,
    }).toEqual({
      ...{ year: 2017, clusterCount: 4, bound: 6, gap: 0, clash: [], list: null },
      best: { groupClusterIds: sorted(groups), score: 6 },
      method: {
        conditions: [{ kind: 'MOST_SIZE', count: 3, clusterIds: [] }],
        points: { partners: 0, sameField: 0, sameRegion: 3, balance: 0 },
        ...{ seed: 20171, synthetic: true },
      },
    })
    const { pairsTogether: pairs, goodGroupings: listed, ...list } = groupings.list
    expect(list).toEqual({ complete: true, proven: true, groupingCount: 1, leastScore: 5.7, wholeCounts: [1, 1] })
    expect(listed.map((one: { readonly score: number }) => one.score)).toEqual([6])
    const together = pairs.filter((pair: { readonly standing: string }) => pair.standing === 'ALWAYS')
    expect(together).toHaveLength(2)
    expect(pairs).toHaveLength(6)
    expect(pairs.filter((pair: { readonly togetherCount: number }) => pair.togetherCount === 0)).toHaveLength(4)
  })
  test('that no grouping can be are told with a smallest set of conditions that clash', async () => {
    const { data, errors } = await api.ask(
      `{ groupings(leastSize: 2, leastGroups: 2, sameField: LOT, apart: [["cluster-1", "cluster-4"]], onePer: [REGION]) {
        best { score } bound gap clash { kind count clusterIds } list { complete groupingCount goodGroupings { score } } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.groupings).toEqual({
      ...{ best: null, bound: null, gap: null },
      clash: [
        { kind: 'APART', count: null, clusterIds: ['cluster-1', 'cluster-4'] },
        { kind: 'ONE_PER_REGION', count: null, clusterIds: [] },
      ],
      list: { complete: true, groupingCount: 0, goodGroupings: [] },
    })
  })
  test('have another hash under other conditions, and the same for the same', async () => {
    const hashOf = async (given: string) =>
      (await api.ask(`{ groupings(${given}) { method { hash } } }`)).data.groupings.method.hash
    const hash = await hashOf('mostSize: 2')
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await hashOf('mostSize: 2')).toBe(hash)
    expect(await hashOf('mostSize: 3')).not.toBe(hash)
  })
})

interface Scored {
  readonly groupClusterIds: readonly (readonly string[])[]
  readonly score: number
}
const sorted = (groups: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  groups.map((group) => [...group].sort()).sort(([a = ''], [b = '']) => (a < b ? -1 : 1))

describe('groupings of catalogue-2017', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(catalogue)
  }, patience)
  afterAll(() => api.close())

  test(
    'into twelve of at most six with nobody alone: bound, proof and all within 1 %, recounted from overlap',
    async () => {
      const { data, errors } = await api.ask(
        `{ groupings(leastGroups: 12, mostGroups: 12, leastSize: 2, mostSize: 6) { best { score } bound gap
            list { complete proven groupingCount leastScore goodGroupings(first: 100) { groupClusterIds score } pairsTogether { togetherCount } } }
          overlap { pairs { idA idB shared analytic { expected } } } }`,
      )
      expect(errors).toBeUndefined()
      const { best, bound, gap, list } = data.groupings
      expect(list).toMatchObject({ complete: true, proven: true, groupingCount: 34 })
      const values = new Map<string, number>()
      for (const { idA, idB, shared, analytic } of data.overlap.pairs)
        values.set(`${idA} ${idB}`, Math.round((shared - analytic.expected) * 1_000) / 1_000)
      for (const { groupClusterIds: groups, score } of list.goodGroupings as readonly Scored[]) {
        expect(groups.map(({ length }) => length).sort()).toSatisfy((sizes: number[]) =>
          sizes.every((size) => size >= 2 && size <= 6),
        )
        expect([groups.length, new Set(groups.flat()).size]).toEqual([12, 42])
        const recounted = groups.flatMap((group) =>
          group.flatMap((a) => group.map((b) => values.get(`${a} ${b}`) ?? 0)),
        )
        expect(score).toBeCloseTo(
          recounted.reduce((sum, value) => sum + value, 0),
          6,
        )
        expect(score).toBeGreaterThanOrEqual(list.leastScore)
      }
      const top = list.goodGroupings[0].score
      expect(best.score).toBeLessThanOrEqual(top)
      expect(bound).toBeGreaterThanOrEqual(top)
      expect(gap).toBeLessThan(0.02)
      // Every pair of a group of s counts in s (s − 1) / 2 pairs.
      const inGroups = list.goodGroupings.flatMap(({ groupClusterIds: groups }: Scored) =>
        groups.map(({ length }) => (length * (length - 1)) / 2),
      )
      const counted = list.pairsTogether.map(({ togetherCount }: { readonly togetherCount: number }) => togetherCount)
      const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
      expect(sum(counted)).toBe(sum(inGroups))
    },
    patience,
  )
})
