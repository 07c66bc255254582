/** The one Neo4j of a test run, which holds the packages named in `globalSetup.ts`. Nobody writes to it. */
import { inject } from 'vitest'
import type { Engine } from '../../api/graph/engine.ts'
import { openNeo4j } from '../../api/graph/neo4j.ts'
import { knock } from '../door.ts'
import type { Neo4jAccess } from './server.ts'

/** How long its start and the import may take on a slow machine, for `beforeAll`. */
export const patience = 600_000

/** Starts the server when it is the first of the run to ask. Errors: why there is none. */
export function sharedNeo4j(): Promise<Neo4jAccess> {
  return knock(inject('neo4jDoor'))
}

export async function openSharedNeo4j(): Promise<Engine> {
  return openNeo4j({ ...(await sharedNeo4j()), queryTimeoutMs: 30_000 })
}
