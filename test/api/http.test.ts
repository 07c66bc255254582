import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Atlas, openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { pathOf } from '../graph/tablesOf.ts'
import { toy } from './asking.ts'

let engine: Engine
let reads = 0
let atlas: Atlas
let api: Api
const toyVersion = (): string => atlas.datasets()[0]?.version ?? ''

beforeAll(async () => {
  engine = await openEmbedded()
  await importPackage(engine, pathOf(toy))
  const counting: Engine = {
    ...engine,
    read(...given) {
      reads += 1
      return engine.read(...given)
    },
  }
  atlas = await openAtlas(counting, { refreshMs: 3_600_000 })
  api = createApi(atlas)
})
afterAll(async () => {
  atlas.close()
  await engine.close()
})

const json = { 'content-type': 'application/json', accept: 'application/json' }
const get = (path: string, headers: Record<string, string> = { accept: 'application/json' }): Promise<Response> =>
  api.fetch(new Request(`http://localhost${path}`, { headers }))
const post = (body: unknown, path = '/graphql', headers: Record<string, string> = json): Promise<Response> =>
  api.fetch(
    new Request(`http://localhost${path}`, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
const asked = (query: string): string => `?query=${encodeURIComponent(query)}`
/** `innermost` below eleven levels of fields. */
const nested = (innermost: string): string =>
  `{ actor(id: "cluster-1") { ${'clusters { nodes { '.repeat(5)} ${innermost} ${'} } '.repeat(5)} } }`
async function firstError(response: Response) {
  const { errors } = await response.json()
  return { status: response.status, ...errors[0] }
}

describe('what is refused', () => {
  test.each([
    ['/graphql/nowhere', 'There is no data set "nowhere".'],
    [
      '/graphql/toy/123',
      'There is no version of toy (64 hexadecimal digits, or at least 12 that begin only one) "123".',
    ],
    [`/graphql/toy/${'0'.repeat(64)}`, `"${'0'.repeat(64)}"`],
    ['/graphql/../graphql/etc', 'There is no data set "etc".'],
    ['/graphql/toy/0123456789ab/more', 'There is no address'],
  ])('the address %s, with 404 and its name', async (path, message) => {
    const { status, message: said, extensions } = await firstError(await post({ query: '{ dataset { id } }' }, path))
    expect({ status, code: extensions.code }).toEqual({ status: 404, code: 'NOT_FOUND' })
    expect(said).toContain(message)
  })

  test.each(['PUT', 'DELETE', 'PATCH'])('the method %s, with 405 and what is allowed', async (method) => {
    const response = await api.fetch(new Request('http://localhost/graphql', { method, headers: json, body: '{}' }))
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    '',
  ])('a body of type "%s", because answers are to JSON only', async (type) => {
    const response = await post('{"query":"{dataset{id}}"}', '/graphql', { ...json, 'content-type': type })
    expect(await firstError(response)).toMatchObject({ status: 415, message: 'content-type must be application/json.' })
  })

  test('a body above 256 kB, with its length and the limit', async () => {
    const response = await post({ query: `{ dataset { id } } # ${'x'.repeat(256 * 1024)}` })
    expect(await firstError(response)).toMatchObject({
      status: 413,
      extensions: { code: 'TOO_EXPENSIVE', limit: 262_144 },
    })
  })

  test('several questions in one body', async () => {
    const response = await post([{ query: '{ dataset { id } }' }, { query: '{ dataset { id } }' }])
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('BAD_USER_INPUT')
  })

  test('a mutation, because there is none', async () => {
    expect((await firstError(await post({ query: 'mutation { drop }' }))).extensions.code).toBe('BAD_USER_INPUT')
  })

  test.each([
    ['13 levels of fields', nested('clusters { totalCount }'), 13, 12],
    [
      '13 levels hidden in fragments',
      `{ actor(id: "a") { ...A } } ${'ABCD'
        .split('')
        .map(
          (name, i) =>
            `fragment ${name} on Actor { clusters { nodes { clusters { ${i < 3 ? `nodes { ...${'ABCD'[i + 1]} }` : 'totalCount'} } } } }`,
        )
        .join(' ')}`,
      17,
      12,
    ],
    ['31 aliases', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: dataset { id }`).join(' ')} }`, 31, 30],
    [
      'aliases multiplied by fragments',
      `{ ${Array.from({ length: 6 }, (_, i) => `b${i}: dataset { ...F }`).join(' ')} } fragment F on Dataset { ${Array.from({ length: 6 }, (_, i) => `a${i}: id`).join(' ')} }`,
      42,
      30,
    ],
    ['2,001 tokens', `{ actors(filter: { kinds: [${'CLUSTER '.repeat(1_985)}] }) { totalCount } }`, 2_001, 2_000],
  ])('%s, with cost and limit', async (_, query, cost, limit) => {
    expect((await firstError(await post({ query }))).extensions).toEqual({ code: 'TOO_EXPENSIVE', cost, limit })
  })

  test('fragments that spread each other, in the end', async () => {
    const query = '{ dataset { ...A } } fragment A on Dataset { ...B } fragment B on Dataset { ...A }'
    expect((await firstError(await post({ query }))).extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('what is answered', () => {
  test.each([
    ['12 levels of fields', nested('id')],
    ['30 aliases', `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: dataset { id }`).join(' ')} }`],
    ['2,000 tokens', `{ actors(filter: { kinds: [${'CLUSTER '.repeat(1_984)}] }) { totalCount } }`],
  ])('%s are not too many', async (_, query) => {
    const answer = await (await post({ query })).json()
    expect(answer).not.toHaveProperty('errors')
    expect(answer.data).not.toBeNull()
  })

  test('every address of a data set gives that data set', async () => {
    const version = toyVersion()
    for (const path of [
      '/graphql',
      '/graphql/',
      '/graphql/toy',
      `/graphql/toy/${version}`,
      `/graphql/toy/${version.slice(0, 12)}`,
    ]) {
      const { data } = await (await post({ query: '{ dataset { id version } }' }, path)).json()
      expect(data).toEqual({ dataset: { id: 'toy', version } })
    }
  })

  test('the contract as text, health and readiness', async () => {
    expect(await (await get('/schema.graphql')).text()).toContain('type Query {')
    expect([(await get('/health')).status, (await get('/ready')).status]).toEqual([200, 200])
  })

  test('a browser gets the playground, which loads nothing from elsewhere', async () => {
    const response = await get('/graphql/toy', { accept: 'text/html,*/*' })
    const html = await response.text()
    expect(html).toContain('YogaGraphiQL.renderYogaGraphiQL')
    expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="https?:/)
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'sha256-/)
  })
})

describe('finished answers', () => {
  const question = asked('query Kept { landscape { clusterCount knowledge { mean } } }')

  test('are given again without asking the database, byte for byte', async () => {
    const ask = async () => (await post({ query: '{ actors(first: 3) { nodes { id name } } }' })).text()
    const begun = reads
    const first = await ask()
    const before = reads
    expect(before).toBeGreaterThan(begun)
    expect(await ask()).toBe(first)
    expect(reads).toBe(before)
  })

  test('are known again by their ETag, and then not sent', async () => {
    const response = await get(`/graphql${question}`)
    const etag = response.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/)
    for (const sent of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get(`/graphql${question}`, { accept: 'application/json', 'if-none-match': sent })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    }
    expect((await get(`/graphql${question}`, { accept: 'application/json', 'if-none-match': '"other"' })).status).toBe(
      200,
    )
  })

  test('may be kept for ever under the address of a version, else only after asking', async () => {
    const lifetime = async (path: string) => (await get(path + question)).headers.get('cache-control')
    expect(await lifetime('/graphql')).toBe('no-cache')
    expect(await lifetime('/graphql/toy')).toBe('no-cache')
    expect(await lifetime(`/graphql/toy/${toyVersion()}`)).toBe('public, max-age=31536000, immutable')
  })

  test('that may change though the version stays are not kept', async () => {
    const response = await get(`/graphql/toy/${toyVersion()}${asked('{ datasets { id } }')}`)
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache'])
  })

  test('errors are never kept', async () => {
    const response = await get(`/graphql/toy/${toyVersion()}${asked('{ actor(id: "nobody") { id } }')}`)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('etag')).toBeNull()
  })

  test('differ by variables, by operation and by type', async () => {
    const document = 'query A($n: Int!) { search(text: "a", first: $n) { nodes { id } } } query B { dataset { id } }'
    const texts = await Promise.all(
      [
        { operationName: 'A', variables: { n: 1 } },
        { operationName: 'A', variables: { n: 2 } },
        { operationName: 'B' },
      ].map(async (more) => (await post({ query: document, ...more })).text()),
    )
    expect(new Set(texts).size).toBe(3)
    const type = async (accept: string) => (await get(`/graphql${question}`, { accept })).headers.get('content-type')
    expect(await type('application/graphql-response+json')).toBe('application/graphql-response+json; charset=utf-8')
    expect(await type('application/json')).toBe('application/json; charset=utf-8')
  })
})

test('every audit of GraphQL over HTTP passes', async () => {
  const fetchFn = (url: string, options: RequestInit) => api.fetch(new Request(url, options))
  const results = await auditServer({ url: 'http://localhost/graphql', fetchFn })
  const failed = results.filter(({ status }) => status !== 'ok').map(({ name }) => name)
  expect(results.length).toBeGreaterThan(50)
  expect(failed).toEqual([])
})
