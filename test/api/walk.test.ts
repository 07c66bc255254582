import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tablesOf } from '../graph/tablesOf.ts'
import { describeOnNeo4j } from '../neo4j/describeOnNeo4j.ts'
import { openSharedNeo4j, patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askEngine, askPackages, catalogue } from './asking.ts'
import { naiveAnswers } from './naiveAnswers.ts'

const naive = naiveAnswers(tablesOf(catalogue), 2016)
const page = 'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor }'

interface Page {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string }[]
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

/** Ids of the whole list, page by page; `field` holds PAGE where the arguments of the page go. */
async function walk(
  api: Asking,
  field: string,
  first: number,
  pick: (data: Record<string, unknown>) => unknown,
): Promise<string[]> {
  const query = `query Walk($first: Int, $after: String) { ${field.replace('PAGE', 'first: $first, after: $after')} }`
  const walked: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors } = await api.ask(query, { first, after })
    expect(errors).toBeUndefined()
    const { edges, nodes, pageInfo, totalCount } = pick(data) as Page
    expect(edges.map(({ node }) => node)).toEqual(nodes)
    walked.push(...nodes.map(({ id }) => id))
    more = pageInfo.hasNextPage
    after = pageInfo.endCursor
    if (!more) expect(totalCount).toBe(walked.length)
  }
  return walked
}

function walks(open: () => Promise<Asking>): void {
  let api: Asking
  beforeAll(async () => {
    api = await open()
  }, patience)
  afterAll(() => api.close())
  const partners = ({ actor }: Record<string, unknown>): unknown => (actor as { list: unknown }).list

  test(
    'actors by name, all of them',
    async () => {
      expect(await walk(api, `actors(PAGE) { ${page} }`, 100, ({ actors }) => actors)).toEqual(naive.ids)
    },
    patience,
  )
  test.each(['NAME', 'CLUSTERS', 'PARTNERS'])('actors by %s, a few at a time', async (order) => {
    const field = `actors(PAGE, orderBy: ${order}, year: 2016, filter: { sectors: [KNOWLEDGE, CLUSTER] }) { ${page} }`
    const filter = { sectors: ['KNOWLEDGE', 'CLUSTER'] }
    expect(await walk(api, field, 17, ({ actors }) => actors)).toEqual(naive.actors(filter, order))
  })
  test('search', async () => {
    expect(await walk(api, `search(PAGE, text: "kommune") { ${page} }`, 7, ({ search }) => search)).toEqual(
      naive.search('kommune'),
    )
  })
  test('partners of a cluster', async () => {
    const id = naive.existingClusters[3] ?? ''
    const field = `actor(id: "${id}") { ... on Cluster { list: partners(PAGE, year: 2016) { ${page} } } }`
    expect(await walk(api, field, 90, partners)).toEqual(naive.partners(id))
  })
  test('clusters of a university', async () => {
    const field = `actor(id: "dk-university-ku") { list: clusters(PAGE, year: 2016) { ${page} } }`
    expect(await walk(api, field, 3, partners)).toEqual(naive.memberships('dk-university-ku'))
  })
  test('events', async () => {
    const rows = tablesOf(catalogue).events.map(({ id, date }) => `${date} ${id}`)
    const expected = rows.sort().map((row) => row.split(' ')[1])
    expect(await walk(api, `events(PAGE) { ${page} }`, 9, ({ events }) => events)).toEqual(expected)
  })
}

describe('every connection walked to its end gives each item once, in order, on the embedded engine', () => {
  walks(() => askPackages(catalogue))
})
describeOnNeo4j('every connection walked to its end gives each item once, in order, on Neo4j', () => {
  walks(async () => askEngine(await openSharedNeo4j(), 'catalogue-2017'))
})
