import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { openNeo4j } from '../../api/graph/neo4j.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { storedVersions } from '../../api/import/storedVersions.ts'
import { describeOnNeo4j } from '../neo4j/describeOnNeo4j.ts'
import { type Neo4jServer, startNeo4j } from '../neo4j/server.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { graphOf } from './graphOf.ts'
import { toy, toyCopy } from './toyWith.ts'

const cli = fileURLToPath(new URL('../../api/import/cli.ts', import.meta.url))
const foreign = `CREATE (:Source {title: 'foreign'})-[:FROM]->(:Movie {title: 'The Matrix'}), (:Dataset {id: 'toy'})`
const firms = 8_000

/** The toy package with many more firms, so that an import takes long enough to be killed in the middle. */
function largePackage(): string {
  const folder = toyCopy()
  const path = join(folder, 'actors.csv')
  const [header = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const firm = rows.find((row) => row.startsWith('firm-1,')) ?? ''
  const more = Array.from({ length: firms }, (_, at) =>
    firm.replaceAll('firm-1', `firm-x${at}`).replace('Firma 1', `Firma x${at}`),
  )
  writeFileSync(path, `${[header, ...rows, ...more].join('\n')}\n`)
  return folder
}

describeOnNeo4j(
  'an import into a real Neo4j',
  () => {
    let server: Neo4jServer
    let engine: Engine
    let large = ''
    beforeAll(async () => {
      server = await startNeo4j({ auth: true })
      engine = openNeo4j({ ...server, queryTimeoutMs: 60_000 })
      large = largePackage()
    }, patience)
    afterAll(async () => {
      await engine?.close()
      await server?.remove()
      if (large) rmSync(large, { recursive: true })
    })

    function runImport(args: readonly string[], password = server.password): ChildProcess {
      const env = { ...process.env, NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: password }
      return spawn(process.execPath, ['--import', 'tsx', cli, 'import', ...args], { env })
    }
    async function outcome(args: readonly string[], password?: string) {
      const child = runImport(args, password)
      if (!child.stdout || !child.stderr) throw new Error('The process has no output.')
      const ended = once(child, 'close')
      const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
      const [code] = await ended
      return { stdout, stderr, code }
    }

    async function storedActors(): Promise<number> {
      return Number((await engine.read('MATCH (a:Actor) RETURN count(a) AS actors', {}))[0]?.actors)
    }

    it(
      'with a wrong password ends with one sentence',
      async () => {
        const { code, stderr } = await outcome([toy], 'wrong')
        expect([code, stderr]).toEqual([1, 'The database refuses the user name or the password.\n'])
      },
      patience,
    )

    it(
      'stores the same graph as the embedded engine',
      async () => {
        await importPackage(engine, toy)
        const embedded = await openEmbedded()
        await importPackage(embedded, toy)
        expect(await graphOf(engine)).toEqual(await graphOf(embedded))
        await embedded.close()
      },
      patience,
    )

    it(
      'killed at three random moments leaves the served version whole, and the next import cleans up',
      async () => {
        await engine.write([{ cypher: foreign, parameters: {} }])
        const before = await graphOf(engine)
        for (let kill = 0; kill < 3; kill += 1) {
          const child = runImport([large])
          const ended = once(child, 'exit')
          // Any moment from its announcement to nine in ten of its firms: some of it is still to come then.
          const moment = Math.random() * 0.9 * firms
          while (!(await storedVersions(engine)).some(({ complete }) => !complete)) await wait(5)
          while ((await storedActors()) < moment) await wait(5)
          child.kill('SIGKILL')
          expect(await ended).toEqual([null, 'SIGKILL'])
          const stored = await storedVersions(engine)
          expect(stored.map(({ complete, current }) => [complete, current]).sort()).toEqual([
            [false, false],
            [true, true],
          ])
          const whole = new Set(await graphOf(engine))
          expect(before.filter((each) => !whole.has(each))).toEqual([])
          expect(await importPackage(engine, toy)).toMatchObject({ already: true, removed: 1 })
          expect(await graphOf(engine)).toEqual(before)
        }
      },
      patience,
    )

    it(
      'leaves the version before served while it runs, then serves its own, and is listed and dropped',
      async () => {
        const [toyVersion] = await storedVersions(engine)
        const running = outcome([large])
        const titles = new Set<string>()
        let done = false
        running.finally(() => {
          done = true
        })
        while (!done) {
          const served = (await storedVersions(engine)).filter(({ current }) => current)
          titles.add(served.map(({ version }) => version).join())
          await wait(20)
        }
        const { code, stdout, stderr } = await running
        expect([code, stdout]).toEqual([0, expect.stringContaining('actors 8,017, clusters 4, links 23')])
        expect(stderr).toMatch(/^10 %, [\d,]+ of 8,\d+ rows\n[\s\S]*100 %/)
        expect([...titles][0]).toBe(toyVersion?.version)
        expect((await outcome([large])).stdout).toContain('already there')

        const listed = await outcome(['--list'])
        expect(listed.stdout).toMatch(/kept [\s\S]*served/)
        const short = toyVersion?.version.slice(0, 12) ?? ''
        expect((await outcome(['--drop', short])).stdout).toBe(`Dropped version ${short} of toy.\n`)
        expect((await outcome(['--keep', '1'])).stdout).toBe('Nothing to drop.\n')
        expect(await storedVersions(engine)).toHaveLength(1)
        expect(
          await engine.read("MATCH (s:Source {title: 'foreign'})-[:FROM]->(m:Movie) RETURN count(m) AS movies", {}),
        ).toEqual([{ movies: 1 }])
      },
      patience,
    )
  },
  { own: true },
)
