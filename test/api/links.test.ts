import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confidences, kinds, methods, roles, typesOf } from '../../api/domain/closedLists.ts'
import { foldText } from '../../api/domain/foldText.ts'
import { type Cells, tablesOf } from '../graph/tablesOf.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'
import { naiveAnswers } from './naiveAnswers.ts'

const empty = 'must not be an empty list: leave it out to ask for all.'
type Row = { readonly id: string }
const ids = (nodes: readonly Row[]): string[] => nodes.map(({ id }) => id)

describe('links', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  })
  afterAll(() => api.close())
  const found = async (asked: string): Promise<string[]> =>
    ids((await api.ask(`{ links(${asked}) { nodes { id } } }`)).data.links.nodes)

  test.each([
    ['first: 0', 'BAD_USER_INPUT: first must be from 1 to 100.'],
    ['year: 99', 'BAD_USER_INPUT: year must be from 1000 to 2100.'],
    ['filter: { models: [7] }', 'BAD_USER_INPUT: models must be from 1 to 6.'],
    ['filter: { regions: ["1"] }', 'NOT_FOUND: There is no region "1".'],
    ['filter: { ids: ["gts-1"] }', 'NOT_FOUND: There is no cluster "gts-1".'],
    [`text: "${'a'.repeat(501)}"`, 'BAD_USER_INPUT: text must be at most 500 characters long.'],
    ...['sectors', 'kinds', 'types', 'roles', 'confidence'].map((name) => [
      `${name}: []`,
      `BAD_USER_INPUT: ${name} ${empty}`,
    ]),
  ])('refuses %s', async (asked, refusal) => {
    expect(await api.refusals(`{ links(${asked}) { totalCount } }`)).toEqual([refusal])
  })
  test('refuses a cursor of another order, direction, filter or year', async () => {
    const { data } = await api.ask('{ links { edges { cursor } } }')
    const after = `after: "${data.links.edges[2].cursor}"`
    expect(await found(`${after}, first: 1`)).toEqual(['link-14'])
    for (const other of [
      'orderBy: ROLE',
      'reverse: true',
      'text: "e"',
      'year: 2015',
      'filter: { innovationNetwork: true }',
    ])
      expect((await api.refusals(`{ links(${after}, ${other}) { totalCount } }`))[0], other).toMatch(
        /^BAD_USER_INPUT: after must be a cursor/,
      )
  })
  test('say of each what its row in the table says, with both ends and the source', async () => {
    const { data } = await api.ask(
      `{ links(sectors: [CLUSTER, KNOWLEDGE], text: "havneklynge", first: 2, reverse: true) { totalCount edges { node { id
        actor { id name } cluster { id } role since until method confidence source { id title } locator retrieved } } } }`,
    )
    expect(data.links.totalCount).toBe(2)
    expect(data.links.edges[0].node).toMatchObject({
      id: 'link-16',
      actor: { id: 'cluster-3', name: 'Ålborg Havneklynge' },
      cluster: { id: 'cluster-1' },
      role: 'PROJECT',
      since: '2016',
      until: null,
      method: 'REGISTER',
      confidence: 'CONFIRMED',
      source: { id: 'register', title: expect.any(String) },
      locator: 'row 16',
      retrieved: '2017-11-01',
    })
  })
  test('are those that hold in the year, of the sectors and clusters asked for', async () => {
    expect(await found('filter: { ids: ["cluster-2"] }')).toEqual(['link-08', 'link-11', 'link-09'])
    expect(await found('filter: { ids: ["cluster-2"] }, year: 2015')).toEqual([
      'link-10',
      'link-08',
      'link-11',
      'link-09',
    ])
    expect(await found('sectors: [FIRM], filter: { innovationNetwork: false }')).toEqual([
      'link-22',
      'link-21',
      'link-23',
    ])
  })
  test('come oldest first or last, with those of unknown date at the end', async () => {
    const oldest = ['link-06', 'link-02', 'link-07', 'link-08', 'link-11', 'link-05', 'link-09', 'link-13']
    expect((await found('orderBy: SINCE')).slice(0, 8)).toEqual(oldest)
    expect((await found('orderBy: SINCE')).at(-1)).toBe('link-03')
    expect((await found('orderBy: SINCE, reverse: true')).slice(-4)).toEqual([
      'link-07',
      'link-02',
      'link-06',
      'link-03',
    ])
  })
  test('come by the title of their source', async () => {
    const { data } = await api.ask('{ links(orderBy: SOURCE, first: 100) { nodes { source { title } } } }')
    const titles = data.links.nodes.map(({ source }: { source: { title: string } }) => source.title)
    expect(titles).toEqual([...titles].sort(new Intl.Collator('da').compare))
    expect(new Set(titles).size).toBe(2)
  })
  test('count facets in the words of the API, each under the other conditions', async () => {
    const { data } = await api.ask(
      '{ links(kinds: [GTS]) { totalCount facets { kinds { value count } types { value count } confidence { value count } } } }',
    )
    expect(data.links).toEqual({
      totalCount: 2,
      facets: {
        kinds: [
          { value: 'PUBLIC', count: 5 },
          { value: 'UNIVERSITY', count: 4 },
          { value: 'GTS', count: 2 },
          { value: 'KNOWLEDGE', count: 2 },
        ],
        types: [{ value: 'GTS', count: 2 }],
        confidence: [{ value: 'CONFIRMED', count: 2 }],
      },
    })
  })
  test('say at which place one of them stands, and the first one of an actor', async () => {
    const { data } = await api.ask(
      `{ links(first: 1) { link: place(link: "link-12") actor: place(actor: "cluster-4") firm: place(actor: "firm-1")
         ended: place(link: "link-10") nobody: place(link: "nobody") nothing: place } }`,
    )
    const nowhere = { firm: null, ended: null, nobody: null, nothing: null }
    expect(data.links).toEqual({ link: 3, actor: 13, ...nowhere })
  })
})

const words = (list: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...list.map((word) => word.toUpperCase())), { minLength: 1, maxLength: 4 })
const orders = ['NAME', 'CLUSTER', 'ROLE', 'SINCE', 'METHOD', 'CONFIDENCE', 'SOURCE'] as const
/** Links of a package that pass random conditions, in their order, by going through its tables. */
function naiveLinks(folder: string, year: number) {
  const tables = tablesOf(folder)
  const naive = naiveAnswers(tables, year)
  const byId = new Map(tables.actors.map((actor) => [String(actor.id), actor]))
  const titleOf = new Map(tables.sources.map(({ id, title }) => [id, String(title)]))
  const sectorOf = (kind: string): string => (['university', 'gts'].includes(kind) ? 'knowledge' : kind)
  const place = new Map(naive.ids.map((id, i) => [id, i]))
  const at = (id: unknown): number => place.get(String(id)) ?? -1
  const { compare } = new Intl.Collator('da')
  const holds = (id: unknown, word: string): boolean => {
    const { name, nameEn, otherNames } = byId.get(String(id)) ?? {}
    const others = Array.isArray(otherNames) ? otherNames : []
    return [name, nameEn, ...others].some((one) => one && foldText(String(one)).includes(word))
  }
  function passes(link: Cells, asked: Readonly<Record<string, unknown>>): boolean {
    const { kind, type } = byId.get(String(link.actor)) ?? {}
    const values: Cells = {
      sectors: sectorOf(String(kind)),
      kinds: kind ?? null,
      types: type ?? null,
      roles: link.role ?? null,
      confidence: link.confidence ?? null,
    }
    return Object.entries(asked).every(([name, value]) => {
      if (name === 'text') {
        const parts = foldText(String(value)).split(' ').filter(Boolean)
        return parts.length > 0 && parts.every((part) => holds(link.actor, part) || holds(link.cluster, part))
      }
      return (value as readonly string[]).some((word) => word.toLowerCase() === values[name])
    })
  }
  const inList = (list: readonly string[], value: unknown): number => list.indexOf(String(value))
  const compareBy: Readonly<Record<(typeof orders)[number], (a: Cells, b: Cells) => number>> = {
    NAME: (a, b) => at(a.actor) - at(b.actor),
    CLUSTER: (a, b) => at(a.cluster) - at(b.cluster),
    ROLE: (a, b) => inList(roles, a.role) - inList(roles, b.role),
    METHOD: (a, b) => inList(methods, a.method) - inList(methods, b.method),
    CONFIDENCE: (a, b) => inList(confidences, a.confidence) - inList(confidences, b.confidence),
    SINCE: (a, b) => (String(a.since) < String(b.since) ? -1 : Number(a.since !== b.since)),
    SOURCE: (a, b) => compare(titleOf.get(a.source ?? null) ?? '', titleOf.get(b.source ?? null) ?? ''),
  }
  return (asked: Readonly<Record<string, unknown>>, order: (typeof orders)[number], reverse: boolean): string[] => {
    const unknown = ({ since }: Cells): number => Number(order === 'SINCE' && since === null)
    const list = naive.links.filter((link) => passes(link, { sectors: ['KNOWLEDGE', 'PUBLIC'], ...asked }))
    const byName = (a: Cells, b: Cells): number => at(a.actor) - at(b.actor) || at(a.cluster) - at(b.cluster)
    const sign = reverse ? -1 : 1
    list.sort((a, b) => unknown(a) - unknown(b) || sign * compareBy[order](a, b) || byName(a, b))
    return list.map(({ id }) => String(id))
  }
}

describe.each([
  [toy, 300],
  [catalogue, 25],
])('pages of links of %s', (folder, runs) => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(folder)
  }, 60_000)
  afterAll(() => api.close())

  test('are those of a walk through the tables, whatever is asked', async () => {
    const tables = tablesOf(folder)
    const names = tables.actors.map(({ name }) => String(name))
    const text = fc
      .tuple(fc.constantFrom(...names), fc.nat(8), fc.integer({ min: 1, max: 5 }))
      .map(([name, from, length]) => name.slice(from, from + length))
    const conditions = fc.record(
      {
        sectors: words(['cluster', 'knowledge', 'public', 'firm', 'other']),
        kinds: words(kinds),
        types: words(Object.values(typesOf).flat()),
        roles: words(roles),
        confidence: words(confidences),
        text,
      },
      { requiredKeys: [] },
    )
    const year = fc.constantFrom(2011, 2015, 2016, 2017)
    const page = { skip: fc.nat(30), first: fc.integer({ min: 1, max: 100 }) }
    const question = { conditions, year, orderBy: fc.constantFrom(...orders), reverse: fc.boolean(), ...page }
    const ofYear = new Map([2011, 2015, 2016, 2017].map((one) => [one, naiveLinks(folder, one)]))
    const query = `query Links($sectors: [Sector!], $kinds: [Kind!], $types: [ActorType!], $roles: [Role!], $confidence: [Confidence!],
      $text: String, $year: Int, $orderBy: LinkOrder, $reverse: Boolean, $first: Int, $after: String) {
      links(sectors: $sectors, kinds: $kinds, types: $types, roles: $roles, confidence: $confidence, text: $text, year: $year,
        orderBy: $orderBy, reverse: $reverse, first: $first, after: $after) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`
    for (const asked of fc.sample(fc.record(question), { numRuns: runs, seed: 2017 })) {
      const { conditions: some, skip, first, ...list } = asked
      const expected = ofYear.get(list.year)?.(some, list.orderBy, list.reverse) ?? []
      const say = JSON.stringify(asked)
      const ask = async (of: object) => (await api.ask(query, { ...some, ...list, ...of })).data.links
      const reached = skip > 0 && skip <= expected.length
      const after = reached ? (await ask({ first: skip })).pageInfo.endCursor : null
      const from = reached ? skip : 0
      const { totalCount, nodes, pageInfo } = await ask({ first, after })
      expect([totalCount, pageInfo.hasNextPage], say).toEqual([expected.length, from + first < expected.length])
      expect(ids(nodes), say).toEqual(expected.slice(from, from + first))
    }
  }, 240_000)

  test('are as many as the links of the network under the same filter', async () => {
    for (const filter of [{}, { innovationNetwork: true }, { fields: ['FOOD', 'MARITIME'] }]) {
      const { data } = await api.ask(
        'query Both($filter: ClusterFilter) { links(filter: $filter) { totalCount } network(filter: $filter) { links { id } } }',
        { filter },
      )
      expect(data.links.totalCount).toBe(data.network.links.length)
    }
  })
})
