import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as lists from '../../api/domain/closedLists.ts'
import { type Tables, tablesOf } from '../graph/tablesOf.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'
import { type NaiveFilter, naiveAnswers } from './naiveAnswers.ts'

const minutes = 60_000
const listed = 'totalCount nodes { id } pageInfo { hasNextPage endCursor }'
const facets = 'kinds sectors types regions municipalities fields levels labels models innovationNetworks'.split(' ')
const actorsQuery = `query Actors($filter: ActorFilter, $orderBy: ActorOrder, $reverse: Boolean!, $year: Int, $first: Int, $after: String, $facets: Boolean!) {
  list: actors(filter: $filter, orderBy: $orderBy, reverse: $reverse, year: $year, first: $first, after: $after) {
    ${listed}
    facets @include(if: $facets) { ${facets.map((name) => `${name} { value count }`).join(' ')} }
  }
}`
const searchQuery = `query Search($text: String!, $first: Int, $after: String) {
  list: search(text: $text, first: $first, after: $after) { ${listed} }
}`
const partnersQuery = `query Partners($id: ID!, $sector: Sector, $kinds: [Kind!], $roles: [Role!], $year: Int, $first: Int, $after: String) {
  actor(id: $id) { ... on Cluster {
    list: partners(sector: $sector, kinds: $kinds, roles: $roles, year: $year, first: $first, after: $after) { ${listed} }
  } }
}`

const pages = {
  skip: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })),
  first: fc.integer({ min: 1, max: 100 }),
}
const years = [2009, 2013, 2016, 2017]
const some = <Value>(values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 })
const words = (list: readonly string[]) => some(list.map((word) => word.toUpperCase()))

/** Pieces of names, sometimes without a letter. */
function texts(tables: Tables): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...tables.actors.map((row) => String(row.name))), fc.nat(12), fc.integer({ min: 0, max: 6 }))
    .map(([whole, from, length]) => whole.slice(from, from + length))
}

/** Filters of one to four conditions with values that occur, so that many are passed by some and not by all. */
function filters(tables: Tables, of?: readonly string[]): fc.Arbitrary<NaiveFilter> {
  const occurring = (column: string): string[] => [
    ...new Set(tables.actors.flatMap((row) => (row[column] ? [String(row[column])] : []))),
  ]
  const conditions: Readonly<Record<string, fc.Arbitrary<NaiveFilter[string]>>> = {
    kinds: words(lists.kinds),
    sectors: words(lists.sectors),
    types: words(Object.values(lists.typesOf).flat()),
    regions: some(occurring('region')),
    municipalities: some(occurring('municipality')),
    fields: words(lists.fields),
    levels: words(lists.levels),
    labels: words(lists.labels),
    models: some([1, 2, 3, 4, 5, 6]),
    innovationNetwork: fc.boolean(),
    clusters: some(tables.clusters.map(({ id }) => String(id))),
    text: texts(tables),
  }
  return fc
    .uniqueArray(fc.constantFrom(...(of ?? Object.keys(conditions))), { maxLength: 4 })
    .chain((names) => fc.record(Object.fromEntries(names.map((one) => [one, conditions[one] ?? fc.boolean()]))))
}

type Naive = ReturnType<typeof naiveAnswers>
interface Case {
  readonly query: string
  /** All but the page. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly skip: number
  readonly first: number
  /** Ids of the whole list. */
  readonly expected: readonly string[]
}

/** Compares one page, reached over the cursor of the item before it; a list too short for that gives its first page. */
async function comparePage(api: Asking, { query, variables, skip, first, expected }: Case) {
  const say = JSON.stringify({ ...variables, skip, first })
  async function ask(page: Readonly<Record<string, unknown>>) {
    const { data, errors } = await api.ask(query, { ...variables, ...page })
    expect(errors, say).toBeUndefined()
    return data.list ?? data.actor.list
  }
  const reached = skip > 0 && skip <= expected.length
  const after = reached ? (await ask({ first: skip })).pageInfo.endCursor : undefined
  const from = reached ? skip : 0
  const list = await ask({ first, after })
  const ids = list.nodes.map(({ id }: { id: string }) => id)
  expect([list.totalCount, list.pageInfo.hasNextPage], say).toEqual([expected.length, from + first < expected.length])
  expect(ids, say).toEqual(expected.slice(from, from + first))
  return list
}

const orders = 'NAME KIND TYPE REGION MUNICIPALITY FIELD CLUSTERS PARTNERS KNOWLEDGE PUBLIC FIRMS'.split(' ')
const conditionsOnClusters = ['regions', 'fields', 'levels', 'labels', 'models', 'innovationNetwork']

async function compareActors(api: Asking, tables: Tables, naive: (year: number) => Naive, count: number) {
  const one = fc.record({
    variables: fc.record({
      filter: filters(tables),
      around: fc.option(filters(tables, conditionsOnClusters), { nil: undefined }),
      orderBy: fc.constantFrom(...orders),
      reverse: fc.boolean(),
      year: fc.constantFrom(...years),
      facets: fc.boolean(),
    }),
    ...pages,
  })
  for (const { variables: given, ...page } of fc.sample(one, { numRuns: count, seed: 2017 })) {
    const { filter, around, ...order } = given
    const { orderBy, reverse, year } = order
    const expected = naive(year).actors(filter, orderBy, reverse, around)
    const variables = { ...order, filter: { ...filter, ...(around && { around }) } }
    const list = await comparePage(api, { query: actorsQuery, variables, expected, ...page })
    for (const name of variables.facets && !around ? facets : []) {
      const values: readonly { value: string; count: number }[] = list.facets[name]
      const counted = new Map(values.map((facet) => [facet.value.toLowerCase(), facet.count]))
      expect(counted, `${name} of ${JSON.stringify(variables)}`).toEqual(naive(year).facet(name, filter))
    }
  }
}

async function compareSearch(api: Asking, tables: Tables, naive: (year: number) => Naive, count: number) {
  const one = fc.record({ variables: fc.record({ text: texts(tables) }), ...pages })
  for (const { variables, ...page } of fc.sample(one, { numRuns: count, seed: 2018 })) {
    const expected = naive(2017).search(variables.text)
    await comparePage(api, { query: searchQuery, variables, expected, ...page })
  }
}

async function comparePartners(api: Asking, tables: Tables, naive: (year: number) => Naive, count: number) {
  const kindOf = new Map(tables.actors.map(({ id, kind }) => [String(id), String(kind).toUpperCase()]))
  const asked = {
    id: fc.constantFrom(...tables.clusters.map(({ id }) => String(id))),
    sector: fc.constantFrom('KNOWLEDGE', 'PUBLIC', 'FIRM', 'OTHER', 'CLUSTER'),
    kinds: words(lists.kinds),
    roles: words(lists.roles),
    year: fc.constantFrom(...years),
  }
  const one = fc.record({ variables: fc.record(asked, { requiredKeys: ['id', 'year'] }), ...pages })
  for (const { variables, ...page } of fc.sample(one, { numRuns: count, seed: 2019 })) {
    const { id, sector, kinds, roles, year } = variables
    const links = naive(year).links.filter(({ role }) => !roles || roles.includes(String(role).toUpperCase()))
    const linked = new Set(
      links.flatMap(({ actor, cluster }) => (cluster === id ? [actor] : actor === id ? [cluster] : [])),
    )
    const expected = naive(year)
      .partners(id, sector?.toLowerCase())
      .filter((partner) => linked.has(partner) && (!kinds || kinds.includes(kindOf.get(partner) ?? '')))
    await comparePage(api, { query: partnersQuery, variables, expected, ...page })
  }
}

describe.each([toy, catalogue])(
  'pages of random questions about %s are those of a walk through its tables',
  (folder) => {
    const share = folder === toy ? 1 : 0.01
    const tables = tablesOf(folder)
    const answers = new Map<number, Naive>()
    function naive(year: number): Naive {
      const known = answers.get(year) ?? naiveAnswers(tables, year)
      answers.set(year, known)
      return known
    }
    let api: Asking
    beforeAll(async () => {
      api = await askPackages(folder)
    }, 5 * minutes)
    afterAll(() => api.close())

    test.each([
      ['actors', 6_000, compareActors],
      ['search', 1_950, compareSearch],
      ['partners', 1_960, comparePartners],
    ] as const)('%s', async (_, count, compare) => compare(api, tables, naive, Math.ceil(count * share)), 5 * minutes)
  },
)
