import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Atlas, openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { EngineUnavailable } from '../../api/graph/engineErrors.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { pathOf } from './tablesOf.ts'

const version = (letter: string): string => letter.repeat(64)
function dataset(id: string, letter: string, marks: { current: boolean; complete?: boolean }) {
  const properties = {
    key: `${version(letter)}/${id}`,
    id,
    version: version(letter),
    gaps: '[]',
    complete: true,
    ...marks,
  }
  return { cypher: 'UNWIND [$properties] AS row CREATE (d:Dataset) SET d = row', parameters: { properties } }
}
const serve = (id: string, letter: string) => ({
  cypher: 'MATCH (d:Dataset {id: $id}) SET d.current = (d.version = $version)',
  parameters: { id, version: version(letter) },
})
const drop = (letter: string) => ({
  cypher: 'MATCH (d:Dataset {version: $version}) DELETE d',
  parameters: { version: version(letter) },
})

describe('the atlas', () => {
  let engine: Engine
  let atlas: Atlas
  const served = (): string[] => atlas.datasets().map(({ id, version: [letter] }) => `${id} ${letter}`)
  beforeEach(async () => {
    engine = await openEmbedded()
    atlas = await openAtlas(engine, { order: ['m'], refreshMs: 20, pinned: 1 })
  })
  afterEach(async () => {
    atlas.close()
    await engine.close()
  })

  test('serves nothing and is not ready before any import', async () => {
    expect(atlas.datasets()).toEqual([])
    expect(await atlas.graph()).toBeUndefined()
    expect(await atlas.ready()).toBe(false)
  })
  test('does not serve a version that is not stored whole, even if it is named', async () => {
    await engine.write([dataset('m', 'a', { current: true, complete: false })])
    await atlas.refresh()
    expect(atlas.datasets()).toEqual([])
    expect(await atlas.graph('m', version('a'))).toBeUndefined()
  })
  test('has no graph for an unknown data set, an unknown version or the version of another data set', async () => {
    await engine.write([dataset('m', 'a', { current: true }), dataset('n', 'b', { current: true })])
    await atlas.refresh()
    expect(await atlas.graph('x')).toBeUndefined()
    expect(await atlas.graph('m', version('x'))).toBeUndefined()
    expect(await atlas.graph('m', version('b'))).toBeUndefined()
  })
  test('offers the default data set first and the others by id', async () => {
    await engine.write(['z', 'm', 'b'].map((id) => dataset(id, id, { current: true })))
    await atlas.refresh()
    expect(served()).toEqual(['m m', 'b b', 'z z'])
    expect((await atlas.graph())?.dataset.id).toBe('m')
  })
  test('notices a new current version by itself and goes on serving the old one to those who name it', async () => {
    await engine.write([dataset('m', 'a', { current: true })])
    await expect.poll(served).toEqual(['m a'])
    const before = await atlas.graph('m')
    await engine.write([dataset('m', 'b', { current: false }), serve('m', 'b')])
    await expect.poll(served).toEqual(['m b'])
    expect((await atlas.graph('m'))?.dataset.version).toBe(version('b'))
    const pinned = await atlas.graph('m', version('a'))
    expect(pinned?.dataset.current).toBe(false)
    expect(before?.dataset.version).toBe(version('a'))
  })
  test('lets go of a version that was dropped', async () => {
    await engine.write([dataset('m', 'a', { current: true }), dataset('m', 'b', { current: false })])
    await atlas.refresh()
    expect(await atlas.graph('m', version('b'))).toBeDefined()
    await engine.write([drop('b')])
    await expect.poll(() => atlas.graph('m', version('b'))).toBeUndefined()
  })
  test('keeps every current graph and only so many others', async () => {
    await engine.write(['a', 'b', 'c', 'd'].map((letter) => dataset('m', letter, { current: letter === 'a' })))
    await atlas.refresh()
    const [current, b] = [await atlas.graph(), await atlas.graph('m', version('b'))]
    expect(await atlas.graph('m', version('b'))).toBe(b)
    await atlas.graph('m', version('c'))
    expect(await atlas.graph('m', version('b'))).not.toBe(b)
    expect(await atlas.graph()).toBe(current)
  })
  test('tells once that the database is gone, with why, and once that it is back', async () => {
    let broken = false
    const told: string[] = []
    const failing: Engine = {
      ...engine,
      async read(...given) {
        if (broken) throw new EngineUnavailable()
        return engine.read(...given)
      },
    }
    const onGone = (why: unknown) => told.push(`gone: ${why instanceof Error ? why.message : why}`)
    const other = await openAtlas(failing, { refreshMs: 3_600_000, onGone, onBack: () => told.push('back') })
    for (const state of [false, true, true, false, false, true]) {
      broken = state
      await other.refresh().catch(() => undefined)
    }
    const gone = 'gone: The database does not answer.'
    expect(told).toEqual([gone, 'back', gone])
    other.close()
  })
  test('loads network and directory of a version once, but asks again after a failure', async () => {
    await importPackage(engine, pathOf('test/fixtures/toy'))
    let broken = true
    let asked = 0
    const counting: Engine = {
      ...engine,
      async read(cypher, parameters, signal) {
        if (!cypher.includes(':Dataset')) asked += 1
        if (broken) throw new EngineUnavailable()
        return engine.read(cypher, parameters, signal)
      },
    }
    await expect(openAtlas(counting)).rejects.toThrow(EngineUnavailable)
    broken = false
    const other = await openAtlas(counting)
    const graph = await other.graph('toy')
    broken = true
    expect(await other.ready()).toBe(false)
    await expect(graph?.projection()).rejects.toThrow(EngineUnavailable)
    await expect(graph?.directory()).rejects.toThrow(EngineUnavailable)
    broken = false
    expect(await other.ready()).toBe(true)
    asked = 0
    const [first, second] = await Promise.all([graph?.projection(), graph?.projection()])
    expect(first).toBe(second)
    expect(first?.ids).toHaveLength(17)
    expect(await graph?.directory()).toBe(await graph?.directory())
    expect(asked).toBe(1)
    other.close()
  })
})
