/** Large answers and files are made one after another; what would wait too long is told when to come again. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAdmission } from '../../api/http/admission.ts'
import { type CountedApi, openCountedApi } from './countedApi.ts'

const nobody = new AbortController().signal
const turns = () => new Promise(setImmediate)

describe('admission', () => {
  test('refuses what would wait too long with a time to come again, and forgets who goes away', async () => {
    const { enter } = openAdmission(100)
    const end = await enter(100, nobody)
    const leaving = new AbortController()
    const waiting = enter(2_000, leaving.signal)
    await expect(enter(50, nobody)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      extensions: { retryAfter: expect.any(Number) },
    })
    leaving.abort()
    await expect(waiting).rejects.toThrow()
    const next = enter(50, nobody)
    end()
    ;(await next)()
  })

  test('makes what is larger than the room alone, in order, and small ones beside it', async () => {
    const { enter } = openAdmission(100)
    const begun: string[] = []
    const begin = async (name: string, points: number) => {
      const end = await enter(points, nobody)
      begun.push(name)
      return end
    }
    const first = await begin('whole', 500)
    const second = begin('second', 60)
    const third = begin('third', 40)
    const fourth = begin('fourth', 60)
    ;(await begin('small', 10))()
    await turns()
    expect(begun).toEqual(['whole', 'small'])
    first()
    const ends = await Promise.all([second, third])
    await turns()
    expect(begun).toEqual(['whole', 'small', 'second', 'third'])
    for (const end of ends) end()
    ;(await fourth)()
    // An end that is told twice gives its room once.
    first()
    expect(begun.at(-1)).toBe('fourth')
  })
})

describe('over HTTP, with hardly any room', () => {
  let counted: CountedApi
  beforeAll(async () => {
    counted = await openCountedApi({ room: 1 })
  })
  afterAll(() => counted.close())
  const ask = (path: string) =>
    counted.api.fetch(new Request(`http://localhost${path}`, { headers: { accept: 'application/json' } }))
  const question = (name: string) =>
    `/graphql?query=${encodeURIComponent(`query ${name} { actors { nodes { id nameEn } } }`)}`

  test.each([
    ['questions', question('A'), [question('B'), question('C')]],
    ['files', '/export/actors.csv', ['/export/links.json', '/export/firms.csv']],
  ])('%s beyond what may wait are UNAVAILABLE with Retry-After, the others are answered', async (_, one, others) => {
    const { first, release } = counted.hold()
    const making = ask(one)
    await first
    const answers = Promise.all(others.map(ask))
    await turns()
    release()
    expect((await making).status).toBe(200)
    const [waited, refused] = await answers
    if (!refused) throw new Error('There was no second answer.')
    expect([waited?.status, refused.status]).toEqual([200, 503])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await refused.json()).errors[0].extensions.code).toBe('UNAVAILABLE')
  })
})

describe('files', () => {
  test('count against the allowance of an address, say their cost, and are made once', async () => {
    const counted = await openCountedApi({ rateLimit: 1, cacheBytes: 1_000_000 })
    const asked = (path: string, asker: string) =>
      counted.api.answer(
        {
          ...{ origin: '', asker, method: 'GET', path, query: '', accept: '*/*', acceptEncoding: '' },
          ...{ contentType: '', ifNoneMatch: '', body: Buffer.alloc(0) },
        },
        'request-1',
      )
    const file = await asked('/export/links.csv', '192.0.2.1')
    const before = counted.statements()
    const again = await asked('/export/links.csv', '192.0.2.2')
    expect(again).toEqual(file)
    expect(counted.statements()).toBe(before)
    expect(Number(file?.headers['x-query-cost'])).toBeGreaterThan(1)
    expect((await asked('/export/actors.csv', '192.0.2.1'))?.status).toBe(429)
    await counted.close()
  })

  test('that cost more than one may are refused before they are made', async () => {
    const counted = await openCountedApi({ costLimit: 10 })
    const before = counted.statements()
    const answer = await counted.api.fetch(new Request('http://localhost/export/links.csv'))
    expect((await answer.json()).errors[0].extensions).toMatchObject({ code: 'TOO_EXPENSIVE', limit: 10 })
    expect(counted.statements()).toBe(before)
    await counted.close()
  })
})
