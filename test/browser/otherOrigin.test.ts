/** A page that somebody else serves asks our API, as a notebook in the browser does. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeExplorer } from './describeExplorer.ts'

describeExplorer('a page of another origin', (explorer) => {
  let elsewhere: Server
  let page: Page
  beforeAll(async () => {
    elsewhere = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Elsewhere</title>')
    }).listen(0, '127.0.0.1')
    await once(elsewhere, 'listening')
    page = await explorer.open('/was')
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`)
  }, 240_000)
  afterAll(async () => {
    await page?.context().close()
    elsewhere?.close()
  })

  /** Asks as a script of that page would: what it may see of the answer. */
  const ask = (path: string, init: RequestInit = {}) =>
    page.evaluate(
      async ([address, asked]) => {
        const response = await fetch(address, asked)
        const body = await response.text()
        return { status: response.status, body, headers: Object.fromEntries(response.headers) }
      },
      [explorer.address + path, init] as const,
    )

  it('posts a question with a header of its own and reads answer, request id and ETag', async () => {
    const body = JSON.stringify({ query: '{ dataset { id } }' })
    const sent = { 'content-type': 'application/json', 'x-request-id': 'notebook-1' }
    const { status, body: answer, headers } = await ask('/graphql', { method: 'POST', headers: sent, body })
    expect([status, JSON.parse(answer)]).toEqual([200, { data: { dataset: { id: 'catalogue-2017' } } }])
    expect(headers).toMatchObject({ 'x-request-id': 'notebook-1', etag: expect.stringMatching(/^"[0-9a-f]{32}"$/) })
  })

  it('gets the rule that a question broke, and not a network error', async () => {
    const { status, body } = await ask('/graphql/nowhere?query={dataset{id}}')
    expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND'])
  })

  it('reads a table and the name of its file', async () => {
    const { body, headers } = await ask('/export/overlap.csv?draws=1000')
    expect(body.split('\n').length).toBe(1 + 861 + 1)
    expect(headers['content-disposition']).toMatch(/^attachment; filename="overlap-catalogue-2017-invented-/)
  })

  it('reads the contract', async () => {
    expect((await ask('/schema.graphql')).body).toContain('type Query {')
  })

  it('cannot ask with the credentials of its reader', async () => {
    await expect(ask('/graphql?query={dataset{id}}', { credentials: 'include' })).rejects.toThrow('Failed to fetch')
  })
})
