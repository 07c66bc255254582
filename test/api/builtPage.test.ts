import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import { openPage } from '../../api/http/builtPage.ts'
import { createApi } from '../../api/http/createApi.ts'
import { securityHeaders } from '../../api/http/securityHeaders.ts'
import { type RunningServer, startServer } from '../../api/http/server.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { pathOf } from '../graph/tablesOf.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { toy } from './asking.ts'

describe('the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  const script = `export const words = '${'klynge '.repeat(400)}'`
  let server: RunningServer
  let end = async (): Promise<void> => undefined
  let address = ''

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Klyngeatlas</title>')
    writeFileSync(join(folder, 'assets/index-abc123.js'), script)
    writeFileSync(join(folder, 'assets/index-abc123.js.br'), brotliCompressSync(script))
    writeFileSync(join(folder, 'assets/index-abc123.js.gz'), gzipSync(script))
    const engine = await openEmbedded()
    await importPackage(engine, pathOf(toy))
    const atlas = await openAtlas(engine)
    const headers = securityHeaders("'self'")
    const log = pino({ level: 'silent' })
    server = await startServer({ api: createApi(atlas), page: openPage(folder), headers, log }, 0, '127.0.0.1')
    address = `http://127.0.0.1:${server.port}`
    end = async () => {
      await server.close(1_000)
      atlas.close()
      await engine.close()
      rmSync(folder, { recursive: true })
    }
  }, patience)
  afterAll(() => end())

  test.each(['/assets/missing-0.js', '/favicon.ico', '/../package.json', '/%2e%2e/package.json'])(
    'gives nothing for %s',
    async (path) => {
      const socket = connect(server.port, '127.0.0.1')
      socket.end(`GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`)
      expect(await text(socket)).not.toMatch(/"name": "klyngeatlas"|const words/)
    },
  )

  test('is not written to', async () => {
    expect((await fetch(`${address}/`, { method: 'POST', body: 'x' })).status).toBe(404)
  })

  test('opens under the address of each view, and a missing file is 404', async () => {
    for (const path of ['/', '/dataset', '/landscape?data=toy']) {
      expect(await (await fetch(address + path)).text()).toContain('<title>Klyngeatlas</title>')
    }
    expect((await fetch(`${address}/assets/missing-0.js`)).status).toBe(404)
  })

  test('comes compressed as the browser takes it, and hashed names may be kept for ever', async () => {
    for (const [taken, expected] of [
      ['br', 'br'],
      ['gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const response = await fetch(`${address}/assets/index-abc123.js`, { headers: { 'accept-encoding': taken } })
      expect(response.headers.get('content-encoding')).toBe(expected)
      expect(await response.text()).toBe(script)
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    }
    expect((await fetch(`${address}/`)).headers.get('cache-control')).toBe('no-cache')
  })

  test('comes as it is to a browser that rules compression out', async () => {
    const headers = { 'accept-encoding': 'br;q=0, gzip; q=0.0' }
    const response = await fetch(`${address}/assets/index-abc123.js`, { headers })
    expect(response.headers.get('content-encoding')).toBe(null)
    expect(await response.text()).toBe(script)
  })

  test('is not sent again to a browser that has it', async () => {
    const etag = (await fetch(`${address}/`)).headers.get('etag') ?? ''
    const again = await fetch(`${address}/`, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await fetch(`${address}/`, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  test('has a head of the same length without its body', async () => {
    const { headers } = await fetch(`${address}/`, { method: 'HEAD' })
    expect(headers.get('content-length')).toBe(String('<!doctype html><title>Klyngeatlas</title>'.length))
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  test('stays whole for those who have it open while it is built anew', async () => {
    renameSync(folder, `${folder}-former`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Built anew</title><p>Longer than before</p>')
    expect(await (await fetch(`${address}/`)).text()).toBe('<!doctype html><title>Klyngeatlas</title>')
    expect(await (await fetch(`${address}/assets/index-abc123.js`)).text()).toBe(script)
    rmSync(folder, { recursive: true })
    renameSync(`${folder}-former`, folder)
  })

  test.each(['/', '/graphql?query={dataset{id}}', '/health', '/assets/index-abc123.js'])(
    '%s says what a browser may do with it',
    async (path) => {
      const { headers } = await fetch(address + path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'")
      expect(policy).toContain("frame-ancestors 'self'")
      expect(policy).not.toMatch(/https?:|script-src[^;]*unsafe/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    },
  )
})
