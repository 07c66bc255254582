import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine, Json } from '../../api/graph/engine.ts'
import { EngineUnavailable, QueryFailed, WriteRefused } from '../../api/graph/engineErrors.ts'

const create = (key: string) => ({ cypher: 'CREATE (:Source {key: $key})', parameters: { key } })

describe('the embedded engine', () => {
  let engine: Engine
  const count = async (): Promise<Json | undefined> =>
    (await engine.read('MATCH (s:Source) RETURN count(s) AS n', {}))[0]?.n
  beforeAll(async () => {
    engine = await openEmbedded()
  })
  afterAll(() => engine.close())

  test.each([
    'CREATE (:Source {key: "x"})',
    'MATCH (s:Source) SET s.title = "x"',
    'MATCH (s:Source)\nDETACH DELETE s',
    'merge (:Source {key: "x"})',
    'MATCH (s:Source) REMOVE s.title',
    'DROP INDEX source_key',
    'CALL db.clear()',
    'LOAD CSV FROM "/etc/hostname" AS line RETURN line',
    "MATCH (s:Source) WHERE s.title = '//' CREATE (:Source)",
  ])('refuses to write through a read: %s', async (cypher) => {
    await expect(engine.read(cypher, {})).rejects.toThrow(WriteRefused)
  })
  test('reads a text that only mentions a writing word', async () => {
    const cypher = "// Which to CREATE, $delete?\nMATCH (s:Source {key: 'SET'}) RETURN s.created AS x"
    expect(await engine.read(cypher, {})).toEqual([])
  })
  test('names the parameter that is no JSON value, and the rule', async () => {
    const circle: Json[] = []
    circle.push(circle)
    const wrong = async (x: unknown): Promise<unknown> => engine.read('RETURN $x AS x', { x: x as Json })
    await expect(wrong(circle)).rejects.toThrow('Parameter $x is nested more than 16 levels deep.')
    await expect(wrong([1, Number.NaN])).rejects.toThrow('Parameter $x must be a finite number.')
    await expect(wrong({ day: new Date() })).rejects.toThrow('Parameter $x must be a plain object.')
    await expect(wrong(undefined)).rejects.toThrow('Parameter $x must be a JSON value, not a undefined.')
    await expect(wrong(10n)).rejects.toThrow('Parameter $x must be a JSON value, not a bigint.')
  })
  test('says what is wrong with a statement', async () => {
    await expect(engine.read('MATCH (', {})).rejects.toThrow(QueryFailed)
  })
  test('does not begin a read whose caller has gone', async () => {
    await expect(engine.read('RETURN 1 AS x', {}, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
  })
  test('writes all steps or none', async () => {
    await engine.write([create('a'), create('b')])
    expect(await count()).toBe(2)
    await expect(engine.write([create('c'), create('a'), create('d')])).rejects.toThrow(QueryFailed)
    expect(await count()).toBe(2)
    await expect(engine.write([create('c'), { cypher: 'nonsense', parameters: {} }])).rejects.toThrow(QueryFailed)
    expect(await count()).toBe(2)
  })
  test('lets many write at once, one after another, and a failing one disturbs no other', async () => {
    const writes = Array.from({ length: 40 }, (_, i) => engine.write([create(i % 4 === 3 ? 'a' : `many-${i}`)]))
    const outcomes = (await Promise.allSettled(writes)).map(({ status }) => status)
    expect(outcomes.filter((status) => status === 'rejected')).toHaveLength(10)
    expect(await count()).toBe(32)
  })
  test('is unavailable once it is closed, and may be closed twice', async () => {
    const other = await openEmbedded()
    await other.close()
    await other.close()
    await expect(other.read('RETURN 1 AS x', {})).rejects.toThrow(EngineUnavailable)
    await expect(other.write([create('x')])).rejects.toThrow(EngineUnavailable)
  })
})
