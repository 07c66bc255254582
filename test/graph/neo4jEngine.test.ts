import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine, Json } from '../../api/graph/engine.ts'
import {
  EngineUnavailable,
  LoginRefused,
  QueryFailed,
  QueryTimeout,
  WriteRefused,
} from '../../api/graph/engineErrors.ts'
import { openNeo4j } from '../../api/graph/neo4j.ts'
import { describeOnNeo4j } from '../neo4j/describeOnNeo4j.ts'
import { type Neo4jServer, startNeo4j } from '../neo4j/server.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'

const create = (key: string) => ({ cypher: 'CREATE (:Source {key: $key})', parameters: { key } })
/** Bounded, but far too long for any deadline. */
const slow = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n'
const secrets = /bolt|127\.0\.0\.1|correct horse|neo4j:/

/** The error of work that must fail. */
async function failure(work: Promise<unknown>): Promise<Error> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Error)) throw new Error('It did not fail.')
  return error
}

function ownServer(): void {
  let server: Neo4jServer
  let engine: Engine
  const count = async (): Promise<Json | undefined> =>
    (await engine.read('MATCH (s:Source) RETURN count(s) AS n', {}))[0]?.n
  beforeAll(async () => {
    server = await startNeo4j({ auth: true })
    engine = openNeo4j({ ...server, queryTimeoutMs: 20_000 })
    await engine.write([create('a'), create('b')])
  }, patience)
  afterAll(async () => {
    await engine?.close()
    await server?.remove()
  })

  test.each(['CREATE (:Source {key: "x"})', 'MATCH (s:Source) SET s.title = "x"', 'MATCH (s:Source) DETACH DELETE s'])(
    'the server refuses to write through a read: %s',
    async (cypher) => {
      await expect(engine.read(cypher, {})).rejects.toThrow(WriteRefused)
      expect(await count()).toBe(2)
    },
  )
  test('an address that is none and a wrong password are refused without repeating them', async () => {
    expect(() => openNeo4j({ ...server, uri: 'http://user:correct horse@127.0.0.1' })).toThrow(EngineUnavailable)
    const stranger = openNeo4j({ ...server, password: 'wrong horse' })
    const error = await failure(stranger.read('RETURN 1 AS x', {}))
    await stranger.close()
    expect(error).toBeInstanceOf(LoginRefused)
    expect(error.message).not.toMatch(/horse/)
  })
  test('says what is wrong with a statement', async () => {
    expect(await failure(engine.read('MATCH (', {}))).toBeInstanceOf(QueryFailed)
  })
  test('sends whole numbers as integers and other numbers as floats, and gives back plain numbers', async () => {
    const cypher = 'RETURN $n / 2 AS half, $x / 2 AS quarter, [$n, null, {m: $n}] AS list'
    expect(await engine.read(cypher, { n: 7, x: 0.5 })).toEqual([{ half: 3, quarter: 0.25, list: [7, null, { m: 7 }] }])
  })
  test('writes all steps or none', async () => {
    expect(await failure(engine.write([create('c'), create('a')]))).toBeInstanceOf(QueryFailed)
    expect(await count()).toBe(2)
  })
  test('stops a statement at its deadline and one whose caller has gone, on the server too', async () => {
    const hurried = openNeo4j({ ...server, queryTimeoutMs: 200 })
    expect(await failure(hurried.read(slow, {}))).toBeInstanceOf(QueryTimeout)
    await hurried.close()
    const show = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $part RETURN currentQuery'
    const running = async () => (await engine.read(show, { part: 'UNWIND range' })).length
    await expect.poll(running, { timeout: 10_000 }).toBe(0)
    const caller = new AbortController()
    const abandoned = expect(engine.read(slow, {}, caller.signal)).rejects.toThrow('gone')
    await expect.poll(running, { timeout: 10_000 }).toBe(1)
    caller.abort(new Error('gone'))
    await abandoned
    await expect.poll(running, { timeout: 10_000 }).toBe(0)
  })
  test(
    'a server that is gone is unavailable, to reads within three seconds, and usable once it is back',
    async () => {
      await server.kill()
      const late = AbortSignal.timeout(3_000)
      const error = await failure(engine.read('RETURN 1 AS x', {}))
      expect(late.aborted).toBe(false)
      expect(error).toBeInstanceOf(EngineUnavailable)
      expect(error.message).not.toMatch(secrets)
      expect(await failure(engine.write([create('c')]))).toBeInstanceOf(EngineUnavailable)
      await server.start()
      expect(await count()).toBe(2)
      await engine.write([create('c')])
      expect(await count()).toBe(3)
    },
    patience,
  )
}

describeOnNeo4j('the Neo4j engine', ownServer, { own: true })
