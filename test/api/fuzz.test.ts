import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as lists from '../../api/domain/closedLists.ts'
import { type Tables, tablesOf } from '../graph/tablesOf.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'
import { type NaiveFilter, naiveAnswers } from './naiveAnswers.ts'

const minutes = 60_000
const facets = 'kinds sectors types regions municipalities fields levels labels models networks'.split(' ')
const query = `query Fuzz($filter: ActorFilter, $orderBy: ActorOrder, $year: Int, $first: Int, $after: String, $facets: Boolean!) {
  actors(filter: $filter, orderBy: $orderBy, year: $year, first: $first, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor }
    facets @include(if: $facets) { ${facets.map((name) => `${name} { value count }`).join(' ')} }
  }
}`

/** Filters of one to four conditions with values that occur, so that many are passed by some and not by all. */
function filters(tables: Tables): fc.Arbitrary<NaiveFilter> {
  const some = <Value>(values: readonly Value[]): fc.Arbitrary<Value[]> =>
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 })
  const words = (list: readonly string[]) => some(list.map((word) => word.toUpperCase()))
  const occurring = (column: string): string[] => [
    ...new Set(tables.actors.flatMap((row) => (row[column] ? [String(row[column])] : []))),
  ]
  const name = fc.constantFrom(...tables.actors.map((row) => String(row.name)))
  const text = fc
    .tuple(name, fc.nat(12), fc.integer({ min: 0, max: 6 }))
    .map(([whole, from, length]) => whole.slice(from, from + length))
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
    network: fc.boolean(),
    clusters: some(tables.clusters.map(({ id }) => String(id))),
    text,
  }
  return fc
    .uniqueArray(fc.constantFrom(...Object.keys(conditions)), { maxLength: 4 })
    .chain((names) => fc.record(Object.fromEntries(names.map((one) => [one, conditions[one] ?? fc.boolean()]))))
}

interface Case {
  readonly filter: NaiveFilter
  readonly orderBy: string
  readonly year: number
  readonly skip: number
  readonly first: number
  readonly facets: boolean
}

function cases(tables: Tables, count: number): Case[] {
  const one = fc.record({
    filter: filters(tables),
    orderBy: fc.constantFrom('NAME', 'CLUSTERS', 'PARTNERS'),
    year: fc.constantFrom(2009, 2013, 2016, 2017),
    skip: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })),
    first: fc.integer({ min: 1, max: 100 }),
    facets: fc.boolean(),
  })
  return fc.sample(one, { numRuns: count, seed: 2017 })
}

/** Cursor of the item before the page; undefined when the list is shorter. */
async function cursorAfter(api: Asking, { skip, ...page }: Case): Promise<string | undefined> {
  const { data } = await api.ask(query, { ...page, first: skip, facets: false })
  return data.actors.nodes.length < skip ? undefined : data.actors.pageInfo.endCursor
}

async function compare(api: Asking, naive: ReturnType<typeof naiveAnswers>, one: Case): Promise<void> {
  const after = one.skip > 0 ? await cursorAfter(api, one) : undefined
  const from = after ? one.skip : 0
  const { data, errors } = await api.ask(query, { ...one, after })
  const say = JSON.stringify(one)
  expect(errors, say).toBeUndefined()
  const expected = naive.actors(one.filter, one.orderBy)
  const { totalCount, nodes, pageInfo } = data.actors
  expect([totalCount, pageInfo.hasNextPage], say).toEqual([expected.length, from + one.first < expected.length])
  expect(
    nodes.map(({ id }: { id: string }) => id),
    say,
  ).toEqual(expected.slice(from, from + one.first))
  if (!one.facets) return
  for (const name of facets) {
    const counted = new Map(
      data.actors.facets[name].map(({ value, count }: { value: string; count: number }) => [
        value.toLowerCase(),
        count,
      ]),
    )
    expect(counted, `${name} of ${say}`).toEqual(naive.facet(name, one.filter))
  }
}

describe.each([
  [toy, 9_850],
  [catalogue, 150],
] as const)('random filters, orders, years and cursors on %s', (folder, count) => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(folder)
  }, minutes)
  afterAll(() => api.close())

  test(
    `are answered ${count} times as a walk through the tables does`,
    async () => {
      const tables = tablesOf(folder)
      const naive = new Map([2009, 2013, 2016, 2017].map((year) => [year, naiveAnswers(tables, year)]))
      for (const one of cases(tables, count)) {
        const answers = naive.get(one.year)
        if (answers) await compare(api, answers, one)
      }
    },
    5 * minutes,
  )
})
