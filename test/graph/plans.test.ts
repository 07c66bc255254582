import { readdirSync } from 'node:fs'
import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cypherText } from '../../api/graph/cypherTexts.ts'
import { describeOnNeo4j } from '../neo4j/describeOnNeo4j.ts'
import { patience, sharedNeo4j } from '../neo4j/sharedNeo4j.ts'

const reads = readdirSync(new URL('../../cypher/', import.meta.url))
  .filter((name) => name.endsWith('.cypher'))
  .map((name) => name.slice(0, -'.cypher'.length))
/** There are few data sets, and this read is meant to list them all. */
const listsEverything = ['datasets']
const parameters = { version: 'v', ids: ['a'], pairs: [['a', 'b']], link: 'l', clusters: ['c'], sectors: ['public'] }

/** How a plan comes by its first nodes or links: the operators at its leaves. */
function sources(plan: Plan): string[] {
  const operator = plan.operatorType.replace(/@.*/, '')
  const own = /Scan|Seek/.test(operator) ? [operator] : []
  return [...own, ...plan.children.flatMap(sources)]
}

describeOnNeo4j('plans on Neo4j', () => {
  let driver: Driver
  beforeAll(async () => {
    const { uri, user, password } = await sharedNeo4j()
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  }, patience)
  afterAll(() => driver?.close())

  async function plan(cypher: string): Promise<string[]> {
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters, { routing: 'READ' })
    if (!summary.plan) throw new Error('Neo4j gave no plan.')
    return sources(summary.plan)
  }
  test('a statement without an index is found out', async () => {
    expect(await plan("MATCH (a:Actor {name: 'x'}) RETURN a.id AS id")).toEqual(['NodeByLabelScan'])
  })
  test.each(reads.filter((name) => !listsEverything.includes(name)))('%s starts from an index', async (name) => {
    const found = await plan(cypherText(name))
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((operator) => !/Index.*Seek/.test(operator))).toEqual([])
  })
})
