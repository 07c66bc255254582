import { describe, expect, test } from 'vitest'
import { badUserInput, notFound, tooExpensive } from '../../api/errors.ts'
import { openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { LoginRefused, QueryFailed, QueryTimeout } from '../../api/graph/engineErrors.ts'
import { createApi } from '../../api/http/createApi.ts'
import { maskError } from '../../api/http/maskError.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { pathOf } from '../graph/tablesOf.ts'
import { toy } from './asking.ts'

/** Asks an API whose database answers all but its list of data sets with an error. */
async function askWith(failure: unknown, query = '{ landscape { clusterCount } }', variables: object = {}) {
  const embedded = await openEmbedded()
  await importPackage(embedded, pathOf(toy))
  let broken = false
  const engine: Engine = {
    ...embedded,
    read: (...given) => (broken ? Promise.reject(failure) : embedded.read(...given)),
  }
  const logged: { error: unknown; id: string }[] = []
  const atlas = await openAtlas(engine, { refreshMs: 3_600_000 })
  const api = createApi(atlas, { logInternal: (error, id) => logged.push({ error, id }) })
  broken = failure !== undefined
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const body = JSON.stringify({ query, variables })
  const response = await api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))
  atlas.close()
  await embedded.close()
  return { text: await response.text(), logged }
}

describe('refusals name the field and the rule', () => {
  test('bad input, unknown ids and cost have their published codes', () => {
    const said = [
      badUserInput('first', 'must be from 1 to 100'),
      notFound('actor', ['a', 'b']),
      tooExpensive('tokens', 3, 2),
    ]
    expect(said.map(({ message, extensions: { code } }) => `${code} ${message}`)).toEqual([
      'BAD_USER_INPUT first must be from 1 to 100.',
      'NOT_FOUND No actor has any of the ids "a", "b".',
      'TOO_EXPENSIVE The question has 3 tokens; at most 2 are allowed.',
    ])
  })
})

describe('a refusal in an answer', () => {
  test.each([
    [
      3_000_000_000,
      'Variable "$seed" got invalid value 3000000000; Int cannot represent non 32-bit signed integer value',
    ],
    ['x', 'Variable "$seed" got invalid value "x"; Int cannot represent non-integer value'],
  ])('names the variable that holds what its type cannot: %s', async (seed, message) => {
    const asked = 'query Seeded($seed: Int) { overlap(seed: $seed) { linkCount } }'
    const { text, logged } = await askWith(undefined, asked, { seed })
    const { errors } = JSON.parse(text)
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })])
    expect(errors[0].message).toContain(message)
    expect(logged).toEqual([])
  })
  test('keeps its code, field and rule, and the place in document and answer', async () => {
    const { errors } = JSON.parse(
      (await askWith(undefined, '{ two: search(text: "x", first: 101) { totalCount } }')).text,
    )
    expect(errors).toEqual([
      {
        message: 'first must be from 1 to 100.',
        locations: [{ line: 1, column: 3 }],
        path: ['two'],
        extensions: { code: 'BAD_USER_INPUT', field: 'first', rule: 'RANGE' },
      },
    ])
  })
})

describe('what goes wrong while a question is answered', () => {
  const secret = 'bolt://neo4j:hunter2@10.0.0.7:7687 MATCH (n) RETURN n'

  test('an unknown error leaks nothing but the id under which it is logged in full', async () => {
    const failure = new QueryFailed(secret, 'Neo.ClientError.Statement.SyntaxError')
    const { text, logged } = await askWith(failure)
    const { errors } = JSON.parse(text)
    expect(errors).toHaveLength(1)
    expect(errors[0].extensions).toEqual({ code: 'INTERNAL', requestId: logged[0]?.id })
    expect(logged[0]?.error).toBe(failure)
    expect(text).not.toMatch(/hunter2|10\.0\.0\.7|MATCH|Neo\.|stack|\.ts/)
  })

  test('what is thrown though it is no error leaks nothing either', async () => {
    const { text, logged } = await askWith(secret)
    expect(JSON.parse(text).errors[0].extensions.code).toBe('INTERNAL')
    expect(text).not.toMatch(/hunter2|MATCH/)
    expect(logged).toHaveLength(1)
  })

  test('a refused login is UNAVAILABLE to the caller and says nothing of passwords', async () => {
    const { text, logged } = await askWith(new LoginRefused())
    expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'UNAVAILABLE' })
    expect(text).not.toMatch(/password|user/)
    expect(logged).toEqual([])
  })

  test('a passed deadline is TIMEOUT and says how long it was', async () => {
    const { text } = await askWith(new QueryTimeout(5000))
    expect(JSON.parse(text).errors[0]).toMatchObject({
      message: 'The database did not finish within 5000 ms.',
      extensions: { code: 'TIMEOUT' },
    })
  })
})

test('an error of a request carries the id of that request', () => {
  const ids: string[] = []
  const mask = maskError((_, id) => ids.push(id))
  const masked = mask(new Error('inner'), 'request-1')
  expect(ids).toEqual(['request-1'])
  expect(masked.extensions.requestId).toBe('request-1')
})
