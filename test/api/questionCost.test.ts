import { buildSchema, getNullableType, isIntrospectionType, isListType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listBounds } from '../../api/cost/listBounds.ts'
import { openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { schemaText } from '../../api/schema/schemaText.ts'
import { pathOf } from '../graph/tablesOf.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'

const minutes = 60_000

test('every list of the contract has a bound', () => {
  const unbounded = Object.values(buildSchema(schemaText).getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || isIntrospectionType(type) || type.name.endsWith('Connection')) return []
    const lists = Object.values(type.getFields()).filter((field) => isListType(getNullableType(field.type)))
    return lists.map((field) => `${type.name}.${field.name}`).filter((name) => !listBounds[name])
  })
  // The one of three parts of PartnerSuggestionConnection that is no page.
  expect(unbounded).toEqual([])
  expect(listBounds['PartnerSuggestionConnection.similarClusters']).toBeDefined()
})

describe('before anything is executed', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(catalogue)
  }, 5 * minutes)
  afterAll(() => api.close())

  const nested = `{ actors(filter: { kinds: [CLUSTER] }, first: 42) { nodes { ... on Cluster { partners(first: 100) { nodes {
    clusters(first: 31) { nodes { partners(first: 100) { nodes { id name } } } } } } } } } }`
  const network = 'actors { id name kind region clusterCount } links { actorId clusterId role confidence }'
  const aliases = (count: number, field: string) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${field}`)} }`

  test.each([
    ['clusters of partners of clusters, four levels deep', nested],
    [
      'the network with firms under 29 names',
      aliases(29, `network(sectors: [KNOWLEDGE, PUBLIC, FIRM]) { ${network} }`),
    ],
    ['random networks under 30 names', aliases(30, 'overlap(draws: 20000) { above }')],
    ['the fragility of all pairs twice', aliases(2, 'overlap { pairs { chance { fragility { linkCount } } } }')],
  ])('refuses %s as too expensive, and says both numbers', async (_, query) => {
    const { errors, statements } = await api.ask(query)
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'TOO_EXPENSIVE', limit: 1_000_000 } })
    expect(errors?.[0]?.extensions.cost).toBeGreaterThan(1_000_000)
    expect(statements).toBe(0)
  })

  test('the fragility of all pairs is within the limit when it is asked for once', async () => {
    const { errors } = await api.ask(aliases(2, 'overlap { pairs { chance { fragility { linkCount } } } }'))
    expect(errors?.[0]?.extensions.cost).toBeLessThan(2_000_000)
  })
  test('an argument out of its range is refused, whatever stands beside it', async () => {
    expect(await api.refusals('{ overlap { above } search(text: "a", first: 101) { totalCount } }')).toEqual([
      'BAD_USER_INPUT: first must be from 1 to 100.',
    ])
  })
})

/** An answer of some values takes as long as many thousand of a large one, where it is looked up or worked out from all. */
describe('work that an answer does not show', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(catalogue)
  }, 5 * minutes)
  afterAll(() => api.close())

  test.each([
    ['what the most similar clusters have', 'gaps(cluster: "dk-cluster-003") { cluster { id } }', 3_000],
    ['a cluster beside all others', 'profile(cluster: "dk-cluster-003") { partnerCount }', 1_500],
    ['what could be suggested', 'partnerSuggestions(cluster: "dk-cluster-003") { totalCount }', 700],
  ])('counts, once a field: %s', async (_, field, least) => {
    const costOf = async (query: string) => (await api.ask(query)).data.questionCost.cost
    const one = await costOf(`{ questionCost { cost } ${field} }`)
    expect(one).toBeGreaterThan(least)
    expect(await costOf(`{ questionCost { cost } one: ${field} two: ${field} }`)).toBeGreaterThan(2 * one - 10)
  })
})

describe('the cost of a question', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  }, 5 * minutes)
  afterAll(() => api.close())
  const costOf = async (query: string, variables = {}) => (await api.ask(query, variables)).data.questionCost.cost

  test('counts what its text asks for: fragments where they are spread, aliases each, conditions as they are', async () => {
    const one = await costOf('{ questionCost { cost } actor(id: "cluster-1") { id name } }')
    expect(one).toBe(6)
    expect(
      await costOf('{ questionCost { cost } a: actor(id: "cluster-1") { id name } b: actor(id: "cluster-1") { id } }'),
    ).toBe(8)
    expect(
      await costOf('{ questionCost { cost } actor(id: "cluster-1") { ...F } } fragment F on Actor { id name }'),
    ).toBe(one)
    const conditional =
      'query Q($b: Boolean! = false) { questionCost { cost } actor(id: "cluster-1") { id name @include(if: $b) } }'
    expect([await costOf(conditional), await costOf(conditional, { b: true })]).toEqual([5, 6])
  })

  test('multiplies pages, by first as it was given, as a variable or by default', async () => {
    const page = (first: string, head = '') =>
      `${head} { questionCost { cost } search(text: "a", first: ${first}) { nodes { id } } }`
    const withVariable = page('$n', 'query Q($n: Int = 2)')
    const [two, three] = [await costOf(page('2')), await costOf(page('3'))]
    // An item and its id.
    expect(three - two).toBe(2)
    expect(await costOf(withVariable)).toBe(two)
    expect(await costOf(withVariable, { n: 3 })).toBe(three)
  })
})

describe('what callers get', () => {
  let api: Api
  let close: () => Promise<void>
  const ask = (query: string, asker = '192.0.2.1') =>
    api.answer(
      {
        origin: '',
        asker,
        method: 'GET',
        path: '/graphql',
        query: `query=${encodeURIComponent(query)}`,
        accept: 'application/json',
        acceptEncoding: '',
        contentType: '',
        ifNoneMatch: '',
        body: Buffer.alloc(0),
      },
      'request-1',
    )
  beforeAll(async () => {
    const engine = await openEmbedded()
    await importPackage(engine, pathOf(toy))
    const atlas = await openAtlas(engine, { refreshMs: 3_600_000 })
    api = createApi(atlas, { rateLimit: 100, costLimit: 500 })
    close = async () => {
      await api.close()
      atlas.close()
      await engine.close()
    }
  })
  afterAll(() => close())

  test('x-query-cost on an answer, on the same one again, and on a refusal', async () => {
    const query = '{ dataset { id } }'
    const costs = [await ask(query), await ask(query), await ask('{ dataset { nothing } }')].map(
      (answer) => answer?.headers['x-query-cost'],
    )
    expect(costs).toEqual(['3', '3', '0'])
  })

  test('429 with Retry-After when an address has asked for its share, and others go on', async () => {
    await ask('{ network { links { id role } } actors(first: 20) { nodes { id name kind sector } } }', '192.0.2.2')
    const refused = await ask('{ dataset { id } }', '192.0.2.2')
    expect([refused?.status, Number(refused?.headers['retry-after']) > 0]).toEqual([429, true])
    expect(JSON.parse(String(refused?.body)).errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', limit: 100 })
    expect((await ask('{ dataset { id title } }', '192.0.2.3'))?.status).toBe(200)
  })

  test('equal questions asked at once are answered by one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ask('{ landscape { clusterCount } questionCost { left } }', '192.0.2.4')),
    )
    expect(new Set(answers.map((answer) => String(answer?.body))).size).toBe(1)
  })
})
