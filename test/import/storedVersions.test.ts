import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { dropVersion, keepVersions } from '../../api/import/manageVersions.ts'
import { storedVersions } from '../../api/import/storedVersions.ts'
import { retitled, toy, toyCopy } from './toyWith.ts'

let engine: Engine
let folder = ''
beforeEach(async () => {
  engine = await openEmbedded()
  folder = toyCopy()
})
afterEach(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})
const edition = (title: string): string => retitled(folder, title)

describe('stored versions', () => {
  it('refuse to be dropped while served, when unknown, or by too few digits', async () => {
    const { version } = await importPackage(engine, toy)
    await expect(dropVersion(engine, version)).rejects.toThrow('is served and may not be dropped')
    await expect(dropVersion(engine, '000000')).rejects.toThrow('No stored version begins with 000000.')
    await expect(dropVersion(engine, 'abc')).rejects.toThrow('--drop must be 6 to 64 hex digits')
    await expect(keepVersions(engine, 0)).rejects.toThrow('--keep must be a whole number of at least 1.')
  })

  it('are dropped by the beginning of their version, all of them and nothing else', async () => {
    const { version } = await importPackage(engine, toy)
    await importPackage(engine, edition('Second'))
    await dropVersion(engine, version.slice(0, 12), async () => undefined)
    expect(await engine.read('MATCH (n) RETURN count(n) AS nodes', {})).toEqual([{ nodes: 41 }])
    expect((await storedVersions(engine)).map(({ title }) => title)).toEqual(['Second'])
  })

  it('are out of service before anything of them is deleted, so that answers in the making stay whole', async () => {
    const { version } = await importPackage(engine, toy)
    await importPackage(engine, edition('Second'))
    const nodes = () => engine.read('MATCH (n) RETURN count(n) AS nodes', {})
    const whole = await nodes()
    let seen: unknown
    await dropVersion(engine, version, async () => {
      const dropped = (await storedVersions(engine)).find((stored) => stored.version === version)
      seen = [dropped?.complete, await nodes()]
    })
    expect(seen).toEqual([false, whole])
    expect(await nodes()).not.toEqual(whole)
  })

  it('are kept, the newest ones and the served one', async () => {
    await importPackage(engine, toy)
    for (const title of ['Second', 'Third', 'Fourth']) await importPackage(engine, edition(title))
    await importPackage(engine, toy)
    const gone = await keepVersions(engine, 2, async () => undefined)
    expect(gone.map(({ title }) => title)).toEqual(['Third', 'Second'])
    expect((await storedVersions(engine)).map(({ title }) => title).sort()).toEqual([
      'Fourth',
      'Legetøjslandskabet (syntetisk)',
    ])
    expect(await keepVersions(engine, 2, async () => undefined)).toEqual([])
  })
})
