/** Small requests that would be slow to answer or to refuse: each is refused at once, in one sentence that names the rule. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWork } from '../../api/http/work.ts'
import { type CountedApi, openCountedApi } from './countedApi.ts'

let counted: CountedApi
beforeAll(async () => {
  counted = await openCountedApi()
})
afterAll(() => counted.close())

interface Said {
  readonly message: string
  readonly extensions: { readonly code: string; readonly field?: string; readonly rule?: string }
}
async function refusals(query: string, variables: object = {}): Promise<readonly Said[]> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const init = { method: 'POST', headers, body: JSON.stringify({ query, variables }) }
  const { errors = [] } = await (await counted.api.fetch(new Request('http://localhost/graphql', init))).json()
  return errors
}

describe('variables that hold what their types cannot', () => {
  const query =
    'query Q($ids: [ID!]!, $filter: ActorFilter) { nodes(ids: $ids) { id } actors(filter: $filter) { totalCount } }'
  const manyNames = Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [`condition${i}`, 1]))
  test.each([
    ['a list of 50,000', { ids: Array(50_000).fill(null) }],
    ['an object of 9,000 names', { ids: ['a'], filter: manyNames }],
  ])('are named, ten at most, and then how it went on is said: %s', async (_, variables) => {
    const said = await refusals(query, variables)
    expect(said).toHaveLength(11)
    expect(new Set(said.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']))
    expect(said.at(-1)?.message).toContain('Too many errors')
  })
})

describe('arguments that are too long', () => {
  const values = (count: number, one: string) => Array(count).fill(one)
  test.each([
    ['regions', 'query Q($v: [String!]) { actors(filter: { regions: $v }) { totalCount } }', values(2_001, '1081')],
    [
      'ids',
      'query Q($v: [ID!]) { actors(filter: { around: { ids: $v } }) { totalCount } }',
      values(2_001, 'cluster-1'),
    ],
    ['clusters', 'query Q($v: [ID!]) { overlap(clusters: $v) { linkCount } }', values(2_001, 'cluster-1')],
    ['types', 'query Q($v: [ActorType!]) { links(types: $v) { totalCount } }', values(2_001, 'UNIVERSITY')],
    ['id', 'query Q($v: ID!) { actor(id: $v) { id } }', 'x'.repeat(1_001)],
    ['after', 'query Q($v: String) { actors(after: $v) { totalCount } }', 'x'.repeat(1_001)],
    ['from', 'query Q($v: String) { events(from: $v) { totalCount } }', '2'.repeat(1_001)],
    ['text', 'query Q($v: String!) { search(text: $v) { totalCount } }', 'x'.repeat(501)],
  ])('are refused by name: %s', async (field, query, v) => {
    const before = counted.statements()
    expect(await refusals(query, { v })).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', rule: 'TOO_LONG', field } },
    ])
    expect(counted.statements()).toBe(before)
  })
  test('and answered as long as they may be', async () => {
    const query = 'query Q($v: [ActorType!]) { links(types: $v) { totalCount } }'
    expect(await refusals(query, { v: values(2_000, 'UNIVERSITY') })).toEqual([])
  })
})

test('a question of more equal fields than can be compared is TOO_EXPENSIVE, and says what is too much', async () => {
  expect(await refusals(`{ dataset { ${'id '.repeat(1_900)} } }`)).toMatchObject([
    { message: expect.stringContaining('equal fields'), extensions: { code: 'TOO_EXPENSIVE' } },
  ])
})

test('a header of 300,000 blanks is read in proportion to its length', async () => {
  const question = {
    ...{ origin: '', asker: '', method: 'GET', path: '/graphql', query: 'query={dataset{id}}', accept: '*/*' },
    ...{ acceptEncoding: '', contentType: '', body: Buffer.alloc(0) },
  }
  const ifNoneMatch = `"a"${' '.repeat(300_000)}b`
  expect((await counted.api.answer({ ...question, ifNoneMatch }, 'request-1'))?.status).toBe(200)
})

test('what others worked before in the same turn is not counted as processor time of a question', () => {
  const before = openWork(60_000)
  before.check()
  const begun = performance.now()
  while (performance.now() - begun < 600);
  expect(() => openWork(500).check()).not.toThrow()
})
