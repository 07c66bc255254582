/**
 * Gives all test files of a run one Neo4j with the packages below: that of NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD,
 * else one from jars. It starts when a test first knocks at its door, so a run without Neo4j tests does not wait for it.
 */
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import type { Engine } from '../../api/graph/engine.ts'
import { openNeo4j } from '../../api/graph/neo4j.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { withLease } from '../../api/import/lease.ts'
import { removeVersion } from '../../api/import/removeVersion.ts'
import { storedVersions } from '../../api/import/storedVersions.ts'
import { hangDoor, type Opened } from '../door.ts'
import { type Neo4jAccess, startNeo4j } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The door of the shared Neo4j, which hands out the access to it. */
    neo4jDoor: number
  }
}

const packages = ['test/fixtures/toy', 'data/catalogue-2017']

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
async function openGiven(access: Neo4jAccess): Promise<Opened<Neo4jAccess>> {
  const engine = openNeo4j({ ...access, queryTimeoutMs: 60_000 })
  const added = await load(engine)
  async function remove(): Promise<void> {
    const ours = (await storedVersions(engine)).filter(({ version }) => added.includes(version))
    for (const stored of ours) await withLease((lease) => removeVersion(engine, stored, lease))
    await engine.close()
  }
  return { access, remove }
}

async function openOwn(): Promise<Opened<Neo4jAccess>> {
  const { uri, user, password, remove } = await startNeo4j()
  const engine = openNeo4j({ uri, user, password, queryTimeoutMs: 60_000 })
  await load(engine)
  await engine.close()
  return { access: { uri, user, password }, remove }
}

function openShared(): Promise<Opened<Neo4jAccess>> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
  return uri === undefined ? openOwn() : openGiven({ uri, user, password })
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const door = await hangDoor(openShared)
  project.provide('neo4jDoor', door.port)
  return door.close
}
