/**
 * Gives all test files of a run one Neo4j with the packages below: that of NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD,
 * else one from jars. It starts when a test first knocks at its door, so a run without Neo4j tests does not wait for it.
 */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { openNeo4j } from '../../api/graph/neo4j.ts'
import { importPackage } from '../../api/import/importPackage.ts'
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

async function openShared(): Promise<Shared> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
  const server = uri === undefined ? await startNeo4j() : undefined
  const access = server ?? { uri: uri ?? '', user, password }
  const engine = openNeo4j(access)
  try {
    for (const folder of packages) {
      await importPackage(engine, fileURLToPath(new URL(`../../${folder}`, import.meta.url)))
    }
  } finally {
    await engine.close()
  }
  return {
    access: { uri: access.uri, user: access.user, password: access.password },
    remove: async () => server?.remove(),
  }
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
