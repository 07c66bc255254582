import { describe, expect, test } from 'vitest'
import { whyNoNeo4j } from './fetchJars.ts'

/**
 * A group of tests that need a real Neo4j. Where there is none the group is left out and its title says why;
 * with CI=true it fails instead. `own` says that they start a server of their own, so NEO4J_URI is not enough.
 */
export function describeOnNeo4j(title: string, tests: () => void, { own = false } = {}): void {
  const reason = !own && process.env.NEO4J_URI !== undefined ? undefined : whyNoNeo4j()
  if (reason === undefined) describe(title, tests)
  else if (process.env.CI === 'true') test(`${title}: a Neo4j can be started`, () => expect.fail(reason))
  else describe.skip(`${title} (left out: ${reason})`, tests)
}
