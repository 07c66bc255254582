/** Whose allowance a question counts against: the address of the connection, or the one that trusted proxies name. */
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPage } from '../../api/http/builtPage.ts'
import { addressOf } from '../../api/http/exchange.ts'
import { startServer } from '../../api/http/server.ts'
import { type CountedApi, openCountedApi } from './countedApi.ts'

test.each([
  ['no proxy is trusted', '203.0.113.9', 0, '192.0.2.1'],
  ['one is, and names one address', '203.0.113.9', 1, '203.0.113.9'],
  ['one is, and the caller wrote an address before it', '10.0.0.1, 203.0.113.9', 1, '203.0.113.9'],
  ['two are', '10.0.0.1, 203.0.113.9, 198.51.100.2', 2, '203.0.113.9'],
  ['two are, and only one is named', '203.0.113.9', 2, '192.0.2.1'],
  ['one is, and names nobody', '', 1, '192.0.2.1'],
])('when %s', (_, forwardedFor, proxies, address) => {
  expect(addressOf('192.0.2.1', forwardedFor, proxies)).toBe(address)
})

describe('a limit for each address, over HTTP', () => {
  let counted: CountedApi
  beforeAll(async () => {
    counted = await openCountedApi({ rateLimit: 1 })
  })
  afterAll(() => counted.close())

  async function serving(proxies: number, test: (ask: (from: string) => Promise<Response>) => Promise<void>) {
    const options = { api: counted.api, page: openPage('no/such/folder'), headers: {}, log: pino({ level: 'silent' }) }
    const { port, close } = await startServer({ ...options, proxies }, 0, '127.0.0.1')
    const address = `http://127.0.0.1:${port}/graphql?query=${encodeURIComponent('{ dataset { id } }')}`
    await test((from) => fetch(address, { headers: { 'x-forwarded-for': from, accept: 'application/json' } }))
    await close(1_000)
  }

  test('counts each address that a trusted proxy names, and of IPv6 each network', () =>
    serving(1, async (ask) => {
      const statuses = async (...addresses: readonly string[]) => {
        const answers: number[] = []
        for (const address of addresses) answers.push((await ask(address)).status)
        return answers
      }
      expect(await statuses('203.0.113.1', '203.0.113.1', '203.0.113.2')).toEqual([200, 429, 200])
      expect(await statuses('10.0.0.1, 203.0.113.1', '::ffff:203.0.113.1')).toEqual([429, 429])
      expect(await statuses('2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:db8:1:3::1')).toEqual([200, 429, 200])
    }))

  test('counts the address of the connection when no proxy is trusted, whatever the caller writes', () =>
    serving(0, async (ask) => {
      const first = await ask('203.0.113.50')
      const second = await ask('203.0.113.51')
      expect([first.status, second.status]).toEqual([200, 429])
      expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0)
      expect((await second.json()).errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', limit: 1 })
    }))
})
