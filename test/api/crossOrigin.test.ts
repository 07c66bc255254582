import { buildSchema, Kind, parse, printSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { schemaText } from '../../api/schema/schemaText.ts'
import { pathOf } from '../graph/tablesOf.ts'
import { toy } from './asking.ts'

let api: Api
let end = async (): Promise<void> => undefined
beforeAll(async () => {
  const engine = await openEmbedded()
  await importPackage(engine, pathOf(toy))
  const atlas = await openAtlas(engine, { refreshMs: 3_600_000 })
  api = createApi(atlas)
  end = async () => {
    await api.close()
    atlas.close()
    await engine.close()
  }
})
afterAll(() => end())

const ask = (path: string, init: RequestInit = {}) => api.fetch(new Request(`http://localhost${path}`, init))
const origin = { origin: 'https://notebook.example' }
const json = { ...origin, 'content-type': 'application/json', accept: 'application/json' }
const question = `?query=${encodeURIComponent('{ dataset { id } }')}`

describe('a page of another origin', () => {
  test.each([
    ['an answer', `/graphql/toy${question}`, 200],
    ['an error', '/graphql?query={nothing}', 200],
    ['a data set that is not there', `/graphql/nowhere${question}`, 404],
    ['a table', '/export/overlap.csv', 200],
    ['an export that is not there', '/export/nothing.csv', 404],
    ['the contract', '/schema.graphql', 200],
    ['how far a request is', '/progress/12345678', 404],
    ['whether the process lives', '/health', 200],
    ['whether it is ready', '/ready', 200],
  ])('reads %s, without credentials', async (_, path, status) => {
    const { status: given, headers } = await ask(path, { headers: { ...origin, accept: 'application/json' } })
    expect([given, headers.get('access-control-allow-origin')]).toEqual([status, '*'])
    expect(headers.get('access-control-allow-credentials')).toBe(null)
    const exposed = headers.get('access-control-expose-headers')?.split(', ')
    expect(exposed).toEqual(['content-disposition', 'etag', 'retry-after', 'x-query-cost', 'x-request-id'])
  })

  test('reads what was posted, and what it has already', async () => {
    const body = JSON.stringify({ query: '{ dataset { id } }' })
    const posted = await ask('/graphql', { method: 'POST', headers: json, body })
    expect([posted.status, posted.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
    const etag = (await ask(`/graphql${question}`, { headers: json })).headers.get('etag') ?? ''
    const known = await ask(`/graphql${question}`, { headers: { ...json, 'if-none-match': etag } })
    expect([known.status, known.headers.get('access-control-allow-origin')]).toEqual([304, '*'])
  })

  test.each(['/graphql', '/graphql/toy', '/export/overlap.json', '/schema.graphql', '/progress/12345678', '/health'])(
    'may ask first what it may send to %s',
    async (path) => {
      const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
      const { status, headers } = await ask(path, { method: 'OPTIONS', headers: { ...origin, ...asked } })
      expect([status, headers.get('access-control-allow-origin')]).toEqual([204, '*'])
      expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, OPTIONS')
      expect(headers.get('access-control-allow-headers')).toBe('*')
      expect(Number(headers.get('access-control-max-age'))).toBeGreaterThan(0)
    },
  )

  test('learns nothing about addresses that are not of the API', async () => {
    const { status, headers } = await ask('/assets/index.js', { method: 'OPTIONS', headers: origin })
    expect([status, headers.get('access-control-allow-origin')]).toEqual([404, null])
  })
})

test.each(['/export/overlap.csv', '/schema.graphql', '/health', '/ready', '/progress/12345678'])(
  '%s is only read: anything else is 405 with what is allowed',
  async (path) => {
    const { status, headers } = await ask(path, { method: 'POST', headers: json, body: '{}' })
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  },
)

describe('the contract at /schema.graphql', () => {
  test('names each type once and extends none, as the tools of others want it', async () => {
    const { definitions } = parse(await (await ask('/schema.graphql')).text())
    const names = definitions.map((definition) => ('name' in definition ? definition.name?.value : undefined))
    expect(definitions.filter(({ kind }) => /Extension$/.test(kind))).toEqual([])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    expect(names.filter((name) => name === 'Query')).toEqual(['Query'])
  })

  test('is the schema that is served, descriptions too', async () => {
    const text = await (await ask('/schema.graphql')).text()
    expect(printSchema(buildSchema(text))).toBe(printSchema(buildSchema(schemaText)))
    const [described, written] = [text, schemaText].map((source) => {
      const types = parse(source).definitions.filter(({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION)
      return types.filter((type) => 'description' in type && type.description).length
    })
    expect(described).toBe(written)
    expect(written).toBeGreaterThan(0)
  })
})
