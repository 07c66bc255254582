import { rmSync } from 'node:fs'
import { setImmediate as breathe } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { importPackage } from '../../api/import/importPackage.ts'
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

async function served(): Promise<readonly string[]> {
  return (await storedVersions(engine)).filter(({ current, complete }) => current && complete).map(({ title }) => title)
}

/** The engine with every write held up for some turns and noted: how many ran at once, and in which order they began. */
function watched(fails: (cypher: string) => boolean = () => false) {
  const seen = { running: 0, most: 0, begun: [] as string[] }
  const watching: Engine = {
    ...engine,
    async write(steps) {
      const [first] = steps
      seen.begun.push(first?.cypher ?? '')
      seen.running += 1
      seen.most = Math.max(seen.most, seen.running)
      // Another one would have begun by now.
      for (let turn = 0; turn < 10; turn += 1) await breathe()
      try {
        if (first && fails(first.cypher)) throw new Error('The disk is full.')
        await engine.write(steps)
      } finally {
        seen.running -= 1
      }
    },
  }
  return { watching, seen }
}

describe('the batches of an import', () => {
  it('are written two at a time, links only when all nodes are there', async () => {
    const { watching, seen } = watched()
    await importPackage(watching, toy)
    expect(seen.most).toBe(2)
    const isLink = seen.begun.map((cypher) => cypher.includes('CREATE (start)-'))
    const isNode = seen.begun.map((cypher) => cypher.includes('CREATE (node:'))
    expect(isLink.indexOf(true)).toBeGreaterThan(isNode.lastIndexOf(true))
    expect(isNode.filter(Boolean).length).toBeGreaterThan(2)
  })

  it('begin no more when one fails; what runs is waited for, and the old version stays served', async () => {
    await importPackage(engine, toy)
    const { watching, seen } = watched((cypher) => cypher.includes('(node:Source'))
    await expect(importPackage(watching, edition('Second'))).rejects.toThrow('The disk is full.')
    expect(seen.running).toBe(0)
    expect(seen.begun.filter((cypher) => cypher.includes('CREATE (start)-'))).toEqual([])
    expect(await served()).toEqual(['Legetøjslandskabet (syntetisk)'])
    expect(await importPackage(engine, folder)).toMatchObject({ already: false, removed: 1 })
  })
})
