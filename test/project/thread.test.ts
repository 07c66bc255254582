import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSchema, concatAST, parse, Source, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { resolvers } from '../../api/resolvers/resolvers.ts'
import { schemaText } from '../../api/schema/schemaText.ts'

/** One name runs through all layers: who searches for a root field finds everything that makes it. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const text = (path: string): string => (existsSync(root + path) ? readFileSync(root + path, 'utf8') : '')
/** Texts of the files in a folder and the folders in it that end in this way, by path. */
const textsIn = (folder: string, ending: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => [`${folder}/${name}`, text(`${folder}/${name}`)]),
  )
const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(root + folder).flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []))

const schema = buildSchema(schemaText)
const fields = Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()

/** What a root field lacks, a sentence a layer; `read` gives the text of a file, empty when there is none. */
function missingLayers(field: string, mapped: readonly string[], read: (path: string) => string): readonly string[] {
  const schemaFile = `api/schema/${field}.graphql`
  const questionFile = `api/questions/${field}.ts`
  const ask = `ask${field[0]?.toUpperCase()}${field.slice(1)}`
  const resolverFile = `api/resolvers/${field}.ts`
  const testFile = `test/api/${field}.test.ts`
  const declared = new RegExp(`^# .+\\?\\n[^]*type Query \\{[^]*^  ${field}[(:]`, 'm')
  const refusesFirst = /test(?:\.each\([\s\S]*?\]\))?\(\s*['"`]refuses/
  const layers: readonly (readonly [there: boolean, sentence: string])[] = [
    [
      declared.test(read(schemaFile)),
      `The schema of ${field} is missing: ${schemaFile} declares it below its question.`,
    ],
    [
      read(questionFile).includes(`function ${ask}(`),
      `The question of ${field} is missing: ${questionFile} answers it in ${ask}.`,
    ],
    [
      read(resolverFile).includes(`export const ${field}: QueryResolvers['${field}']`),
      `The resolver of ${field} is missing: ${resolverFile} exports it.`,
    ],
    [mapped.includes(field), `The resolver of ${field} is not in the map of api/resolvers/resolvers.ts.`],
    [refusesFirst.test(read(testFile)), `The test of ${field} is missing: ${testFile} says what it refuses.`],
  ]
  return layers.flatMap(([there, sentence]) => (there ? [] : [sentence]))
}

/** Statements and reads that have no other half: a name in `Reads` has a file in `cypher/` and somebody who reads it. */
function brokenReads(
  reads: readonly string[],
  cypherFiles: readonly string[],
  sources: Iterable<string>,
): readonly string[] {
  const asked = new Set(
    [...sources].flatMap((source) =>
      [...source.matchAll(/\b(?:read\(|mapColumns\(\w+, )'(\w+)'/g)].map(([, name]) => name),
    ),
  )
  return [
    ...reads.filter((name) => !cypherFiles.includes(name)).map((name) => `cypher/${name}.cypher is missing.`),
    ...reads.filter((name) => !asked.has(name)).map((name) => `Nothing in api/questions or api/graph reads ${name}.`),
  ]
}

/** What the contract says against the operations of the page, one sentence a fault with the file it is in. */
function badOperations(operations: ReadonlyMap<string, string>): readonly string[] {
  const documents = [...operations].map(([path, body]) => parse(new Source(body, path)))
  return validate(schema, concatAST(documents)).map(({ message, source }) => `${source?.name}: ${message}`)
}

const mapped = Object.keys(resolvers.Query ?? {})
const reads = [
  ...(/export interface Reads \{[\s\S]*/.exec(text('api/graph/reads.ts'))?.[0] ?? '').matchAll(
    /^ {2}readonly (\w+): Read</gm,
  ),
].map(([, name]) => name ?? '')
const sources = ['api/questions', 'api/graph'].flatMap((folder) => [...textsIn(folder, '.ts').values()])
const operations = textsIn('web', '.graphql')
const statements = namesIn('cypher', '.cypher')

describe('a broken thread is named', () => {
  test('when a root field has nothing but its name', () => {
    expect(missingLayers('weather', mapped, text)).toEqual([
      'The schema of weather is missing: api/schema/weather.graphql declares it below its question.',
      'The question of weather is missing: api/questions/weather.ts answers it in askWeather.',
      'The resolver of weather is missing: api/resolvers/weather.ts exports it.',
      'The resolver of weather is not in the map of api/resolvers/resolvers.ts.',
      'The test of weather is missing: test/api/weather.test.ts says what it refuses.',
    ])
  })
  test.each([
    ['api/schema/actors.graphql', 'The schema of actors is missing'],
    ['api/questions/actors.ts', 'The question of actors is missing'],
    ['api/resolvers/actors.ts', 'The resolver of actors is missing'],
    ['test/api/actors.test.ts', 'The test of actors is missing'],
  ])('when %s alone is gone', (gone, sentence) => {
    const found = missingLayers('actors', mapped, (path) => (path === gone ? '' : text(path)))
    expect(found).toEqual([expect.stringContaining(sentence)])
  })
  test('when a read has no statement or nobody who asks for it', () => {
    expect(brokenReads(['links', 'weather'], ['links'], ["graph.read('links', {})"])).toEqual([
      'cypher/weather.cypher is missing.',
      'Nothing in api/questions or api/graph reads weather.',
    ])
  })
  test('when the page asks for a field that is gone', () => {
    const asked = new Map([['web/weather/weather.graphql', 'query Weather { weather { clusters } }']])
    expect(badOperations(asked)).toEqual(['web/weather/weather.graphql: Cannot query field "weather" on type "Query".'])
  })
})

test.each(fields)('%s has its schema, its question, its resolver and its test', (field) => {
  expect(missingLayers(field, mapped, text)).toEqual([])
})
test('no resolver is left whose root field is gone', () => {
  expect([...mapped].sort()).toEqual(fields)
})
test('every read has its statement and is read by a question or by the graph', () => {
  expect(reads).toContain('actors')
  expect(brokenReads(reads, statements, sources)).toEqual([])
})
test('every statement of the cypher folder is one of the reads, or the list of data sets', () => {
  expect(statements.filter((name) => name !== 'datasets').sort()).toEqual([...reads].sort())
})
test('every operation of the page asks for what the contract has', () => {
  expect(operations.size).toBeGreaterThan(0)
  expect(badOperations(operations)).toEqual([])
})
test.each(fields.filter((field) => operations.has(`web/${field}/${field}.graphql`)))(
  'the view of %s asks the root field of its name',
  (field) => {
    expect(operations.get(`web/${field}/${field}.graphql`)).toMatch(new RegExp(`^  ${field}\\b`, 'm'))
  },
)
const rules = [...textsIn('api/domain', '.ts').keys()].map((path) => basename(path, '.ts'))
test.each(rules.filter((name) => fields.includes(name)))('the rule %s has a test of its own', (name) => {
  expect(existsSync(`${root}test/domain/${name}.test.ts`)).toBe(true)
})
