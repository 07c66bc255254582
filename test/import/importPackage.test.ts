import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine, Row } from '../../api/graph/engine.ts'
import { ImportFailed } from '../../api/import/importFailed.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { dropVersion } from '../../api/import/manageVersions.ts'
import { PackageRefused } from '../../api/import/problem.ts'
import { storedVersions } from '../../api/import/storedVersions.ts'
import { haltedEngine } from './haltedEngine.ts'
import { retitled, toy, toyCopy, toyWith } from './toyWith.ts'

const foreign = `CREATE (:Source {title: 'foreign'})-[:FROM]->(:Movie {title: 'The Matrix'}), (:Dataset {id: 'toy', current: true}),
  (:Actor {name: 'Keanu Reeves'})`
const everything = 'MATCH (n) RETURN count(n) AS nodes'
const foreigners =
  'MATCH (n) WHERE n.key IS NULL RETURN coalesce(n.title, n.name, n.id) AS what, n.current AS current ORDER BY what'

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

async function ask(cypher: string): Promise<readonly Row[]> {
  return engine.read(cypher, {})
}

async function served(): Promise<readonly string[]> {
  return (await storedVersions(engine)).filter(({ current, complete }) => current && complete).map(({ title }) => title)
}

/** What a killed import leaves: its announcement, with a lease of a process that is gone, and some of its nodes. */
async function leaveInterrupted(lease: Readonly<Record<string, string | number>>): Promise<void> {
  const version = 'f'.repeat(64)
  const properties = {
    key: `${version}/toy`,
    id: 'toy',
    version,
    title: 'Half',
    complete: false,
    current: false,
    ...lease,
  }
  const half = `CREATE (c:Actor:Cluster {key: $c, version: $version})<-[:PARTNERS_WITH {version: $version}]-(a:Actor {key: $a, version: $version}),
    (:Evidence {key: $e, version: $version})`
  await engine.write([
    { cypher: 'CREATE (d:Dataset) SET d = $properties', parameters: { properties } },
    { cypher: half, parameters: { version, c: `${version}/c`, a: `${version}/a`, e: `${version}/e` } },
  ])
}
const dead = { lease: 'x', leaseHost: 'another-machine', leasePid: 1, leaseTime: 0 }

describe('an import is refused', () => {
  it('with its problems when the package is bad, and nothing is written', async () => {
    const bad = toyWith('many-at-once')
    await expect(importPackage(engine, bad)).rejects.toThrow(PackageRefused)
    expect(await ask(everything)).toEqual([{ nodes: 0 }])
    rmSync(bad, { recursive: true })
  })

  it('while another one is at work, in this process or on another machine', async () => {
    const { halted, goOn } = haltedEngine(engine)
    const first = importPackage(halted, toy)
    while ((await storedVersions(engine)).length === 0) await breathe()
    await expect(importPackage(engine, edition('Later'))).rejects.toThrow('Another import of "toy" is at work')
    goOn()
    await first
    await leaveInterrupted({ ...dead, leaseTime: Date.now() })
    await expect(importPackage(engine, edition('Later'))).rejects.toThrow(ImportFailed)
    expect(await served()).toEqual(['Legetøjslandskabet (syntetisk)'])
  })

  it('when its lease is taken over half-way, and what it wrote is not served', async () => {
    let taken = false
    const robbing: Engine = {
      ...engine,
      async write(steps) {
        if (!taken && steps.some(({ cypher }) => cypher.includes('MEMBER_OF'))) {
          taken = true
          await engine.write([{ cypher: "MATCH (d:Dataset {id: 'toy'}) SET d.lease = 'robber'", parameters: {} }])
        }
        await engine.write(steps)
      },
    }
    await expect(importPackage(robbing, toy)).rejects.toThrow(ImportFailed)
    expect(await served()).toEqual([])
    expect(await importPackage(engine, toy)).toMatchObject({ already: false, removed: 1 })
    expect(await served()).toHaveLength(1)
  })
})

describe('an import', () => {
  it('stores every row of the toy package as nodes and links', async () => {
    const { id, version, counts, already, removed } = await importPackage(engine, toy)
    expect({ id, already, removed }).toEqual({ id: 'toy', already: false, removed: 0 })
    expect(counts).toMatchObject({ actors: 17, links: 23 })
    // 17 actors, 2 sources, 7 places, 3 evidence, 2 accounts, 2 events, 3 benchmarks, 2 terms, 2 traits, 1 data set.
    expect(await ask(everything)).toEqual([{ nodes: 41 }])
    expect(await ask('MATCH (a)-[r]->(b) RETURN type(r) AS type, count(r) AS links ORDER BY type')).toEqual([
      { type: 'ENTERS', links: 3 },
      { type: 'FROM', links: 3 },
      { type: 'MEMBER_OF', links: 7 },
      { type: 'OF', links: 2 },
      { type: 'PARTNERS_WITH', links: 16 },
      { type: 'YIELDS', links: 2 },
    ])
    const astray = 'MATCH (n) WHERE n.version <> $version RETURN count(n) AS nodes'
    expect(await engine.read(astray, { version })).toEqual([{ nodes: 0 }])
  })

  it('keeps each cell as it was, leaves out what is unknown, and adds what is derived', async () => {
    const { version } = await importPackage(engine, toy)
    const [row] = await ask("MATCH (c:Actor:Cluster {id: 'cluster-4'}) RETURN properties(c) AS properties")
    expect(row?.properties).toEqual({
      ...{ version, key: `${version}/cluster-4`, id: 'cluster-4', kind: 'cluster', type: 'cluster_organisation' },
      ...{
        name: 'Aarhus Lydlab',
        municipality: 'dk-municipality-0751',
        region: 'dk-region-1082',
        lat: 56.15,
        lon: 10.21,
      },
      ...{ field: 'creative', synthetic: true, source: 'register', confidence: 'confirmed' },
      ...{ network: false, level: 'local', status: 'catalogue', label: 'in_process' },
      ...{ sector: 'cluster', kindCode: 0, order: 16, searchText: 'arhus lydlab', fromYear: 0, toYear: 9999 },
    })
    const link =
      "MATCH (:Actor {id: 'knowledge-2'})-[r:PARTNERS_WITH]->(:Cluster {id: 'cluster-2'}) RETURN properties(r) AS properties"
    expect((await ask(link))[0]?.properties).toEqual({
      ...{ id: 'link-10', role: 'partner', since: '2010', until: '2015' },
      ...{
        source: 'register',
        locator: 'row 10',
        method: 'register',
        confidence: 'confirmed',
        retrieved: '2017-11-01',
      },
      codes: 2010_2015_07_0_0,
    })
  })

  it('numbers actors by the Danish alphabet, as worked by hand', async () => {
    await importPackage(engine, toy)
    const inOrder = await ask('MATCH (a:Actor) RETURN a.name AS name, a.order AS place ORDER BY place')
    const readme = readFileSync(join(toy, 'README.md'), 'utf8')
    const byHand = [...readme.matchAll(/(?:^| )(\d+) ([A-ZÆØÅ][^·\n]*?) ?(?=·|\n|$)/gm)].slice(-17)
    expect(inOrder.map(({ name, place }) => `${place} ${name}`)).toEqual(
      byHand.map(([, place, name]) => `${place} ${name}`),
    )
  })

  it('done twice changes nothing', async () => {
    await importPackage(engine, toy)
    const before = await ask('MATCH (d:Dataset) RETURN properties(d) AS properties')
    expect(await importPackage(engine, toy)).toMatchObject({ already: true })
    expect(await ask('MATCH (d:Dataset) RETURN properties(d) AS properties')).toEqual(before)
    expect(await ask(everything)).toEqual([{ nodes: 41 }])
  })

  it('becomes visible in one step, and until then the version before is served', async () => {
    await importPackage(engine, toy)
    let done = false
    const importing = importPackage(engine, edition('Second')).finally(() => {
      done = true
    })
    const seen: string[] = []
    while (!done) {
      seen.push((await served()).join())
      await breathe()
    }
    await importing
    seen.push((await served()).join())
    expect([...new Set(seen)]).toEqual(['Legetøjslandskabet (syntetisk)', 'Second'])
  })

  it('of an earlier version serves it again without writing it again', async () => {
    await importPackage(engine, toy)
    await importPackage(engine, edition('Second'))
    expect(await importPackage(engine, toy)).toMatchObject({ already: true })
    expect(await served()).toEqual(['Legetøjslandskabet (syntetisk)'])
  })

  it('removes first what an interrupted import left, and tells how far it is', async () => {
    await leaveInterrupted(dead)
    const told: [number, number][] = []
    expect(await importPackage(engine, toy, (done, total) => told.push([done, total]))).toMatchObject({ removed: 1 })
    expect(await ask(everything)).toEqual([{ nodes: 41 }])
    expect(told.at(-1)).toEqual([73, 73])
    expect(told.every(([done], at) => done > (told[at - 1]?.[0] ?? 0))).toBe(true)
  })

  it('never touches nodes that it did not write', async () => {
    await engine.write([{ cypher: foreign, parameters: {} }])
    const before = await ask(foreigners)
    await leaveInterrupted(dead)
    const { version } = await importPackage(engine, toy)
    const tie = 'MATCH (c:Cluster) MATCH (m:Movie) CREATE (m)-[:ABOUT]->(c)'
    await engine.write([{ cypher: tie, parameters: {} }])
    await importPackage(engine, edition('Second'))
    await dropVersion(engine, version, async () => undefined)
    expect(await ask(foreigners)).toEqual(before)
    expect(await ask(everything)).toEqual([{ nodes: 41 + 4 }])
  })
})
