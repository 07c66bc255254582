import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pathOf } from '../graph/tablesOf.ts'
import { type Explorer, startExplorer, stopExplorer } from './explorer.ts'

const python = spawnSync('python3', ['--version']).status === 0
const skipped = !python && process.env.CI !== 'true'
const reason = python ? '' : ' (left out: Python 3 is not installed; Debian: apt-get install python3)'

interface Run {
  readonly code: number | string | null
  readonly said: string
  readonly complained: string
}

function run(address: string): Promise<Run> {
  return new Promise((resolve) => {
    execFile('python3', [pathOf('docs/overlap.py'), address], (error, said, complained) =>
      resolve({ code: error ? (error.code ?? null) : 0, said, complained }),
    )
  })
}

/** Passes every question on and lets the answer be changed on its way back. */
async function changing(address: string, change: (path: string, body: string) => string) {
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/' } = request
    const body = method === 'POST' ? await buffer(request) : undefined
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${address}${url}`, { method, headers, ...(body && { body: new Uint8Array(body) }) })
    response.end(change(url, await answer.text()))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const listening = server.address()
  if (listening === null || typeof listening === 'string') throw new Error('The system gave no port.')
  return { address: `http://127.0.0.1:${listening.port}`, close: () => server.close() }
}

describe.skipIf(skipped)(`the script that recomputes the matrix${reason}`, () => {
  let explorer: Explorer
  beforeAll(async () => {
    explorer = await startExplorer(['--data', 'data/catalogue-2017'])
  })
  afterAll(async () => {
    await stopExplorer(explorer)
  })

  async function runWith(change: (path: string, body: string) => string): Promise<Run> {
    const changed = await changing(explorer.address, change)
    const ended = await run(changed.address)
    changed.close()
    return ended
  }

  test('fails and names the pair when a figure of the export is off by a millionth', async () => {
    const { code, complained } = await runWith((path, body) => {
      if (!path.startsWith('/export')) return body
      const table = JSON.parse(body)
      table.rows[7].jaccard += 1e-6
      return JSON.stringify(table)
    })
    expect(code).toBe(1)
    expect(complained).toMatch(
      /^missing \[\], different \[\(\('dk-cluster-\d{3}', 'dk-cluster-\d{3}'\), 'jaccard'\)\]\n$/,
    )
  })
  test('fails when the export lacks a pair', async () => {
    const { code, complained } = await runWith((path, body) => {
      if (!path.startsWith('/export')) return body
      const table = JSON.parse(body)
      return JSON.stringify({ ...table, rows: table.rows.slice(1) })
    })
    expect(code).toBe(1)
    expect(complained).toMatch(/^missing \[\('dk-cluster-\d{3}', 'dk-cluster-\d{3}'\)\], different \[\]\n$/)
  })
  test('agrees with all 861 pairs of catalogue-2017', async () => {
    expect(await run(explorer.address)).toEqual({ code: 0, said: '861 pairs agree to 1e-9\n', complained: '' })
  })
})
