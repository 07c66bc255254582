import { getIntrospectionQuery, parse, print, visit } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Atlas, openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { folders, pathOf } from '../graph/tablesOf.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { basicQuestions, storedOperations } from './storedOperations.ts'

let engine: Engine
let atlas: Atlas
let compiled: Api
let plain: Api
const values: Record<string, unknown> = {
  text: 'arhus',
  first: 7,
  sector: 'PUBLIC',
  compared: true,
  sectors: ['KNOWLEDGE', 'PUBLIC'],
  filter: { sectors: ['FIRM'] },
  model: 3,
  reverse: true,
  'orderBy: ActorOrder!': 'CLUSTERS',
  'orderBy: LinkOrder!': 'NAME',
}

beforeAll(async () => {
  engine = await openEmbedded()
  for (const folder of folders) await importPackage(engine, pathOf(folder))
  atlas = await openAtlas(engine, { refreshMs: 3_600_000 })
  compiled = createApi(atlas, { compiled: true, cacheBytes: 0 })
  plain = createApi(atlas, { compiled: false, cacheBytes: 0 })
  const { data } = JSON.parse(
    await textOf(
      plain,
      '{ actors(filter: { kinds: [CLUSTER] }, first: 2) { nodes { ... on Cluster { id partners(first: 1) { edges { link } } } } } }',
    ),
  )
  const [cluster, other] = data.actors.nodes
  values.id = cluster.id
  values.cluster = cluster.id
  values.actor = cluster.id
  values.a = cluster.id
  values.b = other.id
  values.clusters = [cluster.id, other.id]
  values.link = cluster.partners.edges[0].link
  values.ids = [cluster.id]
  values.from = cluster.id
  const suggested = await textOf(plain, `{ partnerSuggestions(cluster: "${cluster.id}", first: 1) { nodes { id } } }`)
  values.to = JSON.parse(suggested).data.partnerSuggestions.nodes[0].id
}, patience)
afterAll(async () => {
  await Promise.all([compiled.close(), plain.close()])
  atlas.close()
  await engine.close()
})

async function textOf(api: Api, query: string, variables = {}, operationName?: string): Promise<string> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const body = JSON.stringify({ query, variables, operationName })
  return (await api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))).text()
}

/** A value for each variable that the question needs. */
function variablesOf(query: string): Record<string, unknown> {
  const variables: Record<string, unknown> = {}
  visit(parse(query), {
    VariableDefinition({ variable: { name }, type }) {
      if (type.kind !== 'NonNullType') return
      const value = values[`${name.value}: ${print(type)}`] ?? values[name.value]
      if (value === undefined) throw new Error(`This test has no value for the variable ${name.value}: ${print(type)}.`)
      variables[name.value] = value
    },
  })
  return variables
}

/** Asks twice, because the compiled form is kept after the first time. */
async function expectEqual(query: string, variables = {}, operationName?: string): Promise<string> {
  const expected = await textOf(plain, query, variables, operationName)
  for (const _ of [1, 2]) {
    const given = await textOf(compiled, query, variables, operationName)
    expect(given).toBe(expected)
  }
  return expected
}

describe('compiled and plain execution give equal JSON', () => {
  test.each(storedOperations.map(({ name, document }) => [name, document]))('for %s', async (_, document) => {
    expect(JSON.parse(await expectEqual(document, variablesOf(document)))).not.toHaveProperty('errors')
  })

  test.each(Object.entries(basicQuestions))('for the basic question %s', async (_, question) => {
    expect(JSON.parse(await expectEqual(question, variablesOf(question)))).not.toHaveProperty('errors')
  })

  test('for questions about the contract itself', async () => {
    expect(JSON.parse(await expectEqual(getIntrospectionQuery()))).not.toHaveProperty('errors')
  })

  test('for a document of two operations, of which each is asked by its name', async () => {
    const document = 'query A { dataset { id } } query B { dataset { title } }'
    expect(JSON.parse(await expectEqual(document, {}, 'A')).data.dataset).toEqual({ id: 'catalogue-2017' })
    expect(Object.keys(JSON.parse(await expectEqual(document, {}, 'B')).data.dataset)).toEqual(['title'])
  })

  test('for parts that are left out or taken in by a variable', async () => {
    const document = 'query Q($with: Boolean!) { dataset { id title @include(if: $with) year @skip(if: $with) } }'
    const taken = JSON.parse(await expectEqual(document, { with: true })).data.dataset
    const left = JSON.parse(await expectEqual(document, { with: false })).data.dataset
    expect([Object.keys(taken), Object.keys(left)]).toEqual([
      ['id', 'title'],
      ['id', 'year'],
    ])
  })

  test('for a default value of the question and a variable that is not given', async () => {
    const document = 'query Q($first: Int = 3, $text: String!) { search(text: $text, first: $first) { nodes { id } } }'
    expect(JSON.parse(await expectEqual(document, { text: 'universitet' })).data.search.nodes).toHaveLength(3)
  })

  test.each([
    ['an unknown id', '{ dataset { id } actor(id: "nobody") { id } }', {}, 'NOT_FOUND'],
    ['a value out of range', '{ search(text: "a", first: 0) { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['a missing variable', 'query Q($id: ID!) { actor(id: $id) { id } }', {}, 'BAD_USER_INPUT'],
  ])('code and data are equal for %s', async (_, document, variables, code) => {
    const [expected, given] = await Promise.all([
      textOf(plain, document, variables),
      textOf(compiled, document, variables),
    ])
    const codeAndData = (text: string) => {
      const { data, errors } = JSON.parse(text)
      return {
        data: data ?? null,
        codes: errors.map((error: { extensions: { code: string } }) => error.extensions.code),
      }
    }
    expect(codeAndData(given)).toEqual(codeAndData(expected))
    expect(codeAndData(given).codes).toEqual([code])
  })
})
