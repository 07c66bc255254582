import { hash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import { acceptedEncoding } from '../../api/http/acceptedEncoding.ts'
import { createAnswerCache } from '../../api/http/answerCache.ts'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { pathOf } from '../graph/tablesOf.ts'
import { toy } from './asking.ts'

describe('the encoding that a caller gets', () => {
  test.each([
    ['', undefined],
    ['identity', undefined],
    ['deflate, zstd', undefined],
    ['br;q=0, gzip; q=0.0', undefined],
    ['*;q=0', undefined],
    ['identity;q=1, br;q=0.5', undefined],
    ['brotli', undefined],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0.1, gzip;q=0.2', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    [' br ; q=1.000 ', 'br'],
  ] as const)('of "%s" is %s', (header, expected) => {
    expect(acceptedEncoding(header)).toBe(expected)
  })

  test('is one that there is', () => {
    expect(acceptedEncoding('br, gzip', ['gzip'])).toBe('gzip')
    expect(acceptedEncoding('br, gzip', [])).toBe(undefined)
  })
})

describe('an answer', () => {
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

  const large = `/graphql?query=${encodeURIComponent('{ network { actors { id name kind type synthetic } links { id actorId clusterId } } }')}`
  const small = `/graphql?query=${encodeURIComponent('{ dataset { id } }')}`
  const files = ['/export/overlap.csv', '/export/overlap.json', '/schema.graphql']

  async function ask(path: string, encoding: string, more: Record<string, string> = {}, method = 'GET') {
    const headers = { accept: 'application/json', 'accept-encoding': encoding, ...more }
    const response = await api.fetch(new Request(`http://localhost${path}`, { method, headers }))
    const header = (name: string) => response.headers.get(name)
    return { status: response.status, header, bytes: Buffer.from(await response.arrayBuffer()) }
  }

  test.each([large, ...files])('is the same plain, with brotli and with gzip: %s', async (path) => {
    const plain = await ask(path, 'identity')
    const brotli = await ask(path, 'br')
    const gzip = await ask(path, 'gzip')
    expect([plain, brotli, gzip].map(({ header }) => header('content-encoding'))).toEqual([null, 'br', 'gzip'])
    expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true)
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true)
    expect(brotli.bytes.length).toBeLessThan(plain.bytes.length / 2)
    expect(gzip.bytes.length).toBeLessThan(plain.bytes.length / 2)
  })

  test.each([large, ...files])('has another ETag in each form, and is known by its own only: %s', async (path) => {
    const forms = ['identity', 'br', 'gzip']
    const tags = await Promise.all(forms.map(async (form) => (await ask(path, form)).header('etag') ?? ''))
    expect(new Set(tags).size).toBe(3)
    for (const form of forms) {
      const known = await Promise.all(
        tags.map(async (etag) => (await ask(path, form, { 'if-none-match': etag })).status),
      )
      expect(known).toEqual(forms.map((other) => (other === form ? 304 : 200)))
    }
  })

  test.each([large, ...files])('says to caches that it depends on what the caller takes: %s', async (path) => {
    for (const form of ['identity', 'br'])
      expect((await ask(path, form)).header('vary')).toBe('accept, accept-encoding')
  })

  test('of a few bytes is never compressed, and says that it might have been', async () => {
    const { bytes, header } = await ask(small, 'br, gzip')
    expect(JSON.parse(bytes.toString())).toEqual({ data: { dataset: { id: 'toy' } } })
    expect([header('content-encoding'), header('vary')]).toEqual([null, 'accept, accept-encoding'])
  })

  test.each([large, small, ...files])('has a head with the same headers and no body: %s', async (path) => {
    const names = ['content-type', 'content-encoding', 'etag', 'cache-control', 'vary', 'content-disposition']
    const whole = await ask(path, 'br')
    const head = await ask(path, 'br', {}, 'HEAD')
    expect([head.status, head.bytes.length]).toEqual([200, 0])
    expect(names.map(head.header)).toEqual(names.map(whole.header))
    const known = await ask(path, 'br', { 'if-none-match': head.header('etag') ?? '' }, 'HEAD')
    expect([known.status, known.bytes.length]).toEqual([304, 0])
  })

  test('to a question that is posted comes compressed too', async () => {
    const body = JSON.stringify({ query: '{ network { actors { id name kind type synthetic } links { id } } }' })
    const headers = { 'content-type': 'application/json', accept: 'application/json', 'accept-encoding': 'br' }
    const response = await api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))
    expect(response.headers.get('content-encoding')).toBe('br')
    const answer = brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()
    expect(JSON.parse(answer)).toHaveProperty('data.network.actors')
  })

  test('that is an error comes as it is, because it is short and not kept', async () => {
    const { header, bytes } = await ask('/graphql?query={nothing}', 'br')
    expect([header('content-encoding'), header('etag'), header('cache-control')]).toEqual([null, null, 'no-store'])
    expect(bytes.toString()).toContain('BAD_USER_INPUT')
  })
})

describe('the cache of finished answers', () => {
  /** Digits of hashes, which no compressor makes much smaller than half. */
  const body = (length: number, seed: number): Buffer => {
    const blocks = Array.from({ length: Math.ceil(length / 64) }, (_, i) => hash('sha256', `${seed} ${i}`))
    return Buffer.from(blocks.join('').slice(0, length))
  }
  const type = 'application/json'

  test('gives each form once made again, the very same bytes', async () => {
    const cache = createAnswerCache()
    cache.add('a', type, body(10_000, 1))
    const both = await Promise.all([cache.get('a')?.encoded('br'), cache.get('a')?.encoded('br')])
    expect(both[0]?.bytes).toBe(both[1]?.bytes)
    expect((await cache.get('a')?.encoded('br'))?.bytes).toBe(both[0]?.bytes)
  })

  test('makes room for the compressed form of an answer as for any other bytes', async () => {
    const cache = createAnswerCache(24_000)
    for (const name of ['a', 'b']) cache.add(name, type, body(10_000, name.charCodeAt(0)))
    const held = () => ['a', 'b'].filter((name) => cache.get(name))
    expect(held()).toEqual(['a', 'b'])
    const whole = cache.get('b')
    for (const encoding of ['br', 'gzip'] as const) await whole?.encoded(encoding)
    // Each entry counts 1,024 bytes beside its own; the compressed forms take more than is left.
    expect(whole?.size).toBeGreaterThan(24_000 - 2 * 11_024 + 10_000)
    expect(held()).toEqual(['b'])
  })

  test('never takes back an answer that was pushed out while it was being compressed', async () => {
    const cache = createAnswerCache(12_000)
    const making = cache.add('a', type, body(10_000, 1)).encoded('br')
    cache.add('b', type, body(10_000, 2))
    await making
    expect([cache.get('a'), cache.get('b') === undefined]).toEqual([undefined, false])
  })

  test('with no bytes keeps nothing, and still compresses', async () => {
    const cache = createAnswerCache(0)
    const { bytes } = await cache.add('a', type, body(10_000, 1)).encoded('gzip')
    expect(gunzipSync(bytes).equals(body(10_000, 1))).toBe(true)
    expect(cache.get('a')).toBe(undefined)
  })
})
