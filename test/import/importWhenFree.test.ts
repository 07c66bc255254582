import { rmSync } from 'node:fs'
import { setImmediate as breathe } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { importWhenFree } from '../../api/import/importWhenFree.ts'
import { PackageRefused } from '../../api/import/problem.ts'
import { storedVersions } from '../../api/import/storedVersions.ts'
import { haltedEngine } from './haltedEngine.ts'
import { retitled, toy, toyCopy, toyWith } from './toyWith.ts'

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
const titles = async () => (await storedVersions(engine)).map(({ title, complete }) => [title, complete])

it('waits for nobody when the package itself is refused', async () => {
  const bad = toyWith('unknown-kind')
  await expect(importWhenFree(engine, bad)).rejects.toThrow(PackageRefused)
  rmSync(bad, { recursive: true })
})

it('waits while another import is at work, says so once, and then imports', async () => {
  const { halted, goOn } = haltedEngine(engine)
  const first = importPackage(halted, toy)
  while ((await storedVersions(engine)).length === 0) await breathe()
  let waits = 0
  const second = importWhenFree(engine, retitled(folder, 'Later'), {
    onWait() {
      waits += 1
      goOn()
    },
  })
  expect(await first).toMatchObject({ already: false })
  expect(await second).toMatchObject({ title: 'Later', already: false, removed: 0 })
  expect(waits).toBe(1)
})

it('of two that begin at one moment with one package imports once', async () => {
  const both = await Promise.all([importWhenFree(engine, toy), importWhenFree(engine, toy)])
  expect(both.map(({ already }) => already).sort()).toEqual([false, true])
  expect(await titles()).toEqual([[both[0].title, true]])
})

it('of two that begin at one moment with two packages imports both, and leaves nothing unfinished', async () => {
  await Promise.all([importWhenFree(engine, toy), importWhenFree(engine, retitled(folder, 'Later'))])
  expect((await titles()).sort()).toEqual([
    ['Later', true],
    ['Legetøjslandskabet (syntetisk)', true],
  ])
})

it('waits for what a killed import holds until its lease has run out, removes it, and imports', async () => {
  const version = 'f'.repeat(64)
  const lease = { lease: 'x', leaseHost: 'another-machine', leasePid: 1, leaseTime: Date.now() }
  const properties = { key: `${version}/toy`, id: 'toy', version, title: 'Half', complete: false, ...lease }
  await engine.write([{ cypher: 'CREATE (d:Dataset) SET d = $properties', parameters: { properties } }])
  let waits = 0
  const imported = await importWhenFree(engine, toy, {
    onWait() {
      waits += 1
      // As a minute later.
      void engine.write([{ cypher: 'MATCH (d:Dataset) SET d.leaseTime = 0', parameters: {} }])
    },
  })
  expect([imported.removed, waits]).toEqual([1, 1])
})
