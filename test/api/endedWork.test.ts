/** Nothing is worked on for nobody, nothing without end, and nothing twice at once. */
import { once } from 'node:events'
import { request } from 'node:http'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openPage } from '../../api/http/builtPage.ts'
import { startServer } from '../../api/http/server.ts'
import { type CountedApi, openCountedApi } from './countedApi.ts'

/** Three levels below each other, so some statements, one after another. */
const nested = `{ actors(first: 20, filter: { kinds: [CLUSTER] }) { nodes { id ... on Cluster { partners(first: 20) {
  nodes { id nameEn clusters(first: 20) { nodes { id nameEn } } } } } } } }`
const addressOf = (query: string) => `/graphql?query=${encodeURIComponent(query)}`

let counted: CountedApi
const ask = async (query: string, signal?: AbortSignal) => {
  const headers = { accept: 'application/json' }
  const init = { headers, ...(signal && { signal }) }
  return (await counted.api.fetch(new Request(`http://localhost${addressOf(query)}`, init))).json()
}
/** Statements that the question needs when it is alone. */
async function statementsOf(query: string): Promise<number> {
  const before = counted.statements()
  const { data } = await ask(query)
  expect(data).toBeTruthy()
  return counted.statements() - before
}

describe('an answer that takes more processor time than one may', () => {
  afterEach(() => counted.close())

  test('is TIMEOUT, says what the limit is, and asks the database for nothing more', async () => {
    counted = await openCountedApi()
    const whole = await statementsOf(nested)
    await counted.close()
    counted = await openCountedApi({ processorLimitMs: 0 })
    const before = counted.statements()
    const { errors } = await ask(nested)
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/more than 0 s of processor time/), extensions: { code: 'TIMEOUT' } },
    ])
    const after = counted.statements()
    expect(after - before).toBeLessThan(whole)
    // Another question has its turn meanwhile, and what was ended has not gone on.
    await ask('{ datasets { id } }')
    expect(counted.statements()).toBe(after)
  })
})

describe('a question whose callers hang up', () => {
  beforeEach(async () => {
    counted = await openCountedApi()
    // What is read once a version has been read.
    await ask(nested)
  })
  afterEach(() => counted.close())

  test('ends: the statement that runs is told, and no other follows', async () => {
    const whole = await statementsOf(nested)
    expect(whole).toBeGreaterThan(1)
    const page = openPage('no/such/folder')
    const server = await startServer({ api: counted.api, page, headers: {}, log: pino({ level: 'silent' }) }, 0, '::1')
    const { first, release } = counted.hold()
    const before = counted.statements()
    const asked = request(`http://[::1]:${server.port}${addressOf(nested)}`).on('error', () => undefined)
    asked.end()
    const signal = await first
    if (!signal) throw new Error('The statement was given no signal.')
    const held = counted.statements() - before
    asked.destroy()
    if (!signal.aborted) await once(signal, 'abort')
    release()
    // Another one is answered from its beginning to its end meanwhile, so the first had time to go on if it would.
    expect(await statementsOf(nested)).toBe(whole)
    expect(counted.statements() - before).toBe(held + whole)
    await server.close(1_000)
  })

  test('goes on for those who still wait, and is worked on once for all of them', async () => {
    const whole = await statementsOf(nested)
    const { first, release } = counted.hold()
    const before = counted.statements()
    const leaving = new AbortController()
    const one = ask(nested, leaving.signal).catch((error: unknown) => error)
    const others = [1, 2, 3].map(() => ask(nested))
    const signal = await first
    leaving.abort()
    await one
    expect(signal?.aborted).toBe(false)
    release()
    const [answer, ...more] = await Promise.all(others)
    expect(answer.data.actors.nodes.length).toBeGreaterThan(1)
    expect(more).toEqual([answer, answer])
    expect(counted.statements() - before).toBe(whole)
  })
})

describe('a server that stops', () => {
  beforeEach(async () => {
    counted = await openCountedApi()
    await ask(nested)
  })
  afterEach(() => counted.close())

  test('tells whoever waits for the database, for random networks or for a file, and whoever comes later', async () => {
    const { first, release } = counted.hold()
    const random = '{ overlap(draws: 50000, seed: 7) { above } }'
    const file = counted.api.fetch(new Request('http://localhost/export/links.csv'))
    const waiting = [ask(nested), ask(random)]
    await first
    counted.api.end()
    release()
    const stops = { message: 'The server stops. Ask again in 5 s.', extensions: { code: 'UNAVAILABLE', retryAfter: 5 } }
    for (const { errors } of await Promise.all([...waiting, ask(random)])) expect(errors).toMatchObject([stops])
    const refused = await file
    expect([refused.status, (await refused.json()).errors]).toMatchObject([503, [stops]])
  })
})
