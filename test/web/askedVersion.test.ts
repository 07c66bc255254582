import { rmSync } from 'node:fs'
import { Kind, parse, visit } from 'graphql'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Atlas, openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { dropVersion } from '../../api/import/manageVersions.ts'
import { clientFor } from '../../web/data/client.ts'
import { pageKey } from '../../web/data/shownVersion.ts'
import {
  DatasetSummaryDocument,
  DatasetsDocument,
  LandscapeDocument,
  SearchDocument,
} from '../../web/generated/graphql.ts'
import { retitled, toy, toyCopy } from '../import/toyWith.ts'

let engine: Engine
let atlas: Atlas
let api: Api
let first = ''
const asked: { readonly method: string; readonly url: URL; readonly answer: Response }[] = []

beforeAll(async () => {
  engine = await openEmbedded()
  first = (await importPackage(engine, toy)).version
  atlas = await openAtlas(engine, { order: ['toy'], refreshMs: 3_600_000 })
  api = createApi(atlas)
})
afterAll(async () => {
  await api.close()
  atlas.close()
  await engine.close()
})
// The page's own requests, answered by the API itself instead of over a network.
beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string, options: RequestInit) => {
    const url = new URL(address, 'http://localhost')
    const answer = await api.fetch(new Request(url, options))
    asked.push({ method: options.method ?? 'GET', url, answer })
    return answer
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  asked.length = 0
})
const lifetimes = () => asked.map(({ answer }) => answer.headers.get('cache-control'))
const kept = 'public, max-age=31536000, immutable'

describe('what the page asks', () => {
  test('goes to the version that the first answer named, so that browsers keep the answers', async () => {
    const client = clientFor({})
    await client.query(DatasetSummaryDocument, {})
    await client.query(LandscapeDocument, {})
    await client.query(LandscapeDocument, { filter: { labels: ['GOLD'] } })
    const pinned = `/graphql/toy/${first.slice(0, 12)}`
    expect(asked.map(({ method, url }) => [method, url.pathname])).toEqual([
      ['GET', '/graphql'],
      ['GET', pinned],
      ['GET', pinned],
    ])
    expect(lifetimes()).toEqual(['no-cache', kept, kept])
  })

  test('is asked once, whether or not the address names the version', async () => {
    const client = clientFor({ data: 'toy', version: first.slice(0, 20) })
    expect(client).toBe(clientFor({}))
    expect((await client.query(LandscapeDocument, {})).data?.landscape.clusterCount).toBeGreaterThan(0)
    expect(asked).toEqual([])
  })

  test('of the server goes to the server, whatever version is shown', async () => {
    const { data } = await clientFor({}).query(DatasetsDocument, {}, { ofServer: true })
    expect(data?.datasets.map(({ id }) => id)).toEqual(['toy'])
    expect([asked[0]?.url.pathname, ...lifetimes()]).toEqual(['/graphql', 'no-cache'])
  })

  test('is one line, with no names of types that nobody reads', async () => {
    await clientFor({}).query(SearchDocument, { text: 'a  b', first: 3, fewer: 1 })
    const [{ url } = { url: new URL('http://localhost') }] = asked
    const query = url.searchParams.get('query') ?? ''
    const fields: string[] = []
    visit(parse(query), { enter: (node) => void (node.kind === Kind.FIELD && fields.push(node.name.value)) })
    expect(query).not.toMatch(/\n|\s{2}/)
    const list = ['search', 'totalCount', 'nodes', 'id', 'name', 'kind', 'type']
    expect(fields).toEqual([...list, ...list, ...list])
    expect(JSON.parse(url.searchParams.get('variables') ?? '')).toEqual({ text: 'a  b', first: 3, fewer: 1 })
  })

  test('is posted where the address would be longer than proxies take', async () => {
    const ids = Array.from({ length: 400 }, (_, i) => `cluster-${i}`)
    const { error } = await clientFor({}).query(LandscapeDocument, { filter: { ids } })
    expect(asked.map(({ method, url }) => [method, url.search])).toEqual([['POST', '']])
    expect(error?.graphQLErrors[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      ids: expect.arrayContaining(['cluster-9']),
    })
  })
})

describe('a version that is served no more', () => {
  test('is left behind: the page is another one, and asks the address as it is', async () => {
    const folder = retitled(toyCopy(), 'Another title')
    const next = (await importPackage(engine, folder)).version
    await dropVersion(engine, first, async () => undefined)
    await atlas.refresh()
    const before = { key: pageKey({}), client: clientFor({}) }
    const { error } = await before.client.query(LandscapeDocument, { filter: { innovationNetwork: true } })
    expect(error?.graphQLErrors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', ids: [first.slice(0, 12)] })
    expect(pageKey({})).not.toBe(before.key)
    asked.length = 0
    const client = clientFor({})
    expect(client).not.toBe(before.client)
    const { data } = await client.query(DatasetSummaryDocument, {})
    expect(data?.dataset).toMatchObject({ version: next, title: 'Another title' })
    await client.query(LandscapeDocument, {})
    expect(asked.map(({ url }) => url.pathname)).toEqual(['/graphql', '/graphql'])
    rmSync(folder, { recursive: true, force: true })
  })
})
