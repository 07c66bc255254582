import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import graphqlPlugin from '@graphql-eslint/eslint-plugin'
import { Linter } from 'eslint'
import { expect, test } from 'vitest'
import { schemaText } from '../../api/schema/schemaText.ts'

/** What the Relay rules for connections, edges, page info and arguments say of a contract. */
function relayProblems(contract: string): readonly string[] {
  const linter = new Linter({ configType: 'flat' })
  const config = {
    files: ['**/*.graphql'],
    languageOptions: { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig: { schema: contract } } },
    plugins: { graphql: graphqlPlugin },
    rules: {
      'graphql/relay-arguments': ['error', { includeBoth: false }],
      'graphql/relay-connection-types': 'error',
      // Without listTypeCanWrapOnlyEdgeType: closed lists and small lists are plain lists on purpose.
      'graphql/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
      ],
      'graphql/relay-page-info': 'error',
    },
  }
  return linter
    .verify(contract, config as never, { filename: 'schema.graphql' })
    .map(({ ruleId, line, message }) => `${ruleId}: ${message} (${contract.split('\n')[line - 1]?.trim()})`)
}

test('the rules see a connection without page info and an edge without cursor', () => {
  const broken = schemaText
    .replace(/type ActorEdge \{\s*(?:"[^"]*"\s*)?cursor: String!/, 'type ActorEdge {')
    .replace(/(type SearchConnection \{[^}]*?)\n\s*(?:"[^"]*"\s*)?pageInfo: PageInfo!/, '$1')
  expect(broken).not.toBe(schemaText)
  expect(relayProblems(broken).map((problem) => problem.split(':')[0])).toEqual(
    expect.arrayContaining(['graphql/relay-edge-types', 'graphql/relay-connection-types']),
  )
})

test("the contract keeps Relay's rules for connections, edges and objects", () => {
  expect(relayProblems(schemaText)).toEqual([])
})

test('each file of the contract begins with the question that it answers', () => {
  const folder = fileURLToPath(new URL('../../api/schema/', import.meta.url))
  const contract = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  const firstLines = contract.map((name) => readFileSync(folder + name, 'utf8').split('\n')[0])
  expect(firstLines.length).toBeGreaterThan(10)
  for (const line of firstLines) expect(line).toMatch(/^# .+\?/)
})
