/**
 * Gives all test files of a run one Neo4j with the packages below: that of NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD,
 * else one from jars. It starts when a test first knocks at its door, so a run without Neo4j tests does not wait for it.
 */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import type { Engine } from '../../api/graph/graph.ts'
import { openNeo4j } from '../../api/graph/neo4j.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { withLease } from '../../api/import/lease.ts'
import { removeVersion } from '../../api/import/removeVersion.ts'
import { storedVersions } from '../../api/import/storedVersions.ts'
import { type Neo4jAccess, startNeo4j } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Loopback port that answers with the access to the shared Neo4j as JSON. */
    neo4jDoor: number
  }
}

const packages = ['test/fixtures/toy', 'data/catalogue-2017']

interface Shared {
  readonly access: Neo4jAccess
  remove(): Promise<void>
}

/** The versions that were not there before. */
async function load(engine: Engine): Promise<readonly string[]> {
  const added: string[] = []
  for (const folder of packages) {
    const imported = await importPackage(engine, fileURLToPath(new URL(`../../${folder}`, import.meta.url)))
    if (!imported.already) added.push(imported.version)
  }
  return added
}

/** A database that was given keeps what it held before: only the versions of this run are removed from it. */
async function openGiven(access: Neo4jAccess): Promise<Shared> {
  const engine = openNeo4j(access)
  const added = await load(engine)
  async function remove(): Promise<void> {
    const ours = (await storedVersions(engine)).filter(({ version }) => added.includes(version))
    for (const stored of ours) await withLease((lease) => removeVersion(engine, stored, lease))
    await engine.close()
  }
  return { access, remove }
}

async function openOwn(): Promise<Shared> {
  const { uri, user, password, remove } = await startNeo4j()
  const engine = openNeo4j({ uri, user, password })
  await load(engine)
  await engine.close()
  return { access: { uri, user, password }, remove }
}

function openShared(): Promise<Shared> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
  return uri === undefined ? openOwn() : openGiven({ uri, user, password })
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let shared: Promise<Shared> | undefined
  const door = createServer((socket) => {
    shared ??= openShared()
    shared.then(
      ({ access }) => socket.end(JSON.stringify(access)),
      (error: unknown) => socket.end(JSON.stringify({ failure: String(error) })),
    )
  }).listen(0, '127.0.0.1')
  await once(door, 'listening')
  const address = door.address()
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  project.provide('neo4jDoor', address.port)
  return async () => {
    door.close()
    const opened = await shared?.catch(() => undefined)
    await opened?.remove()
  }
}
