import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { resolvers } from '../api/resolvers/resolvers.ts'
import { schemaText } from '../api/schemaText.ts'

/** One name runs through all layers: who searches for a root field finds everything that makes it. */
const root = new URL('../', import.meta.url)
const there = (path: string): boolean => existsSync(new URL(path, root))
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const fields = Object.keys(buildSchema(schemaText).getQueryType()?.getFields() ?? {})
const namesIn = (folder: string): string[] => (there(folder) ? readdirSync(new URL(folder, root)) : [])

test('the contract has the root fields of the first slice', () => {
  expect(fields.sort()).toEqual(
    [
      'actor',
      'actors',
      'dataset',
      'datasets',
      'events',
      'evidence',
      'landscape',
      'network',
      'node',
      'nodes',
      'search',
    ].sort(),
  )
})

describe.each(fields)('%s', (field) => {
  test('has a schema file that declares it below its question', () => {
    expect(text(`api/schema/${field}.graphql`)).toMatch(
      new RegExp(`^# .+\\?\\n[\\s\\S]*type Query \\{[\\s\\S]*^  ${field}[(:]`, 'm'),
    )
  })
  test('has a resolver of its own that the map knows', () => {
    expect(text(`api/resolvers/${field}.ts`)).toContain(`export const ${field}: QueryResolvers['${field}']`)
    expect(Object.keys(resolvers.Query ?? {})).toContain(field)
  })
  test('has a test of its own that refuses first', () => {
    const tests = [...text(`test/api/${field}.test.ts`).matchAll(/\btest(?:\.each)?\(/g)]
    expect(tests.length).toBeGreaterThan(1)
    expect(text(`test/api/${field}.test.ts`)).toMatch(/test(?:\.each\([\s\S]*?\]\))?\(\s*['"`]refuses/)
  })
  test('is asked by the view of its name, if there is one', () => {
    if (!namesIn(`web/${field}`).some((name) => name.endsWith('.graphql'))) return
    expect(text(`web/${field}/${field}.graphql`)).toMatch(new RegExp(`^  ${field}\\b`, 'm'))
  })
})

test.each(namesIn('api/domain/').filter((name) => fields.includes(name.replace('.ts', ''))))(
  'the rule %s has a test of its own',
  (name) => {
    expect(there(`test/domain/${name.replace('.ts', '.test.ts')}`)).toBe(true)
  },
)
test('no resolver is left whose field is gone', () => {
  expect(Object.keys(resolvers.Query ?? {}).sort()).toEqual(fields.sort())
})
