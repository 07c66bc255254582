/** The API against graphql-js itself over the same resolvers: what slices and ends work changes no byte of an answer. */
import { execute, getIntrospectionQuery, parse, print, visit } from 'graphql'
import { createSchema } from 'graphql-yoga'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGroupingSearches } from '../../api/groupingSearch/groupingSearches.ts'
import { openNullModels } from '../../api/nullModel/nullModels.ts'
import { createContext } from '../../api/resolvers/context.ts'
import { resolvers } from '../../api/resolvers/resolvers.ts'
import { schemaText } from '../../api/schema/schemaText.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'
import { bytesInUse } from './bytesInUse.ts'
import { randomQuestions, realIds } from './randomQuestions.ts'
import { basicQuestions, storedOperations } from './storedOperations.ts'

const minutes = 60_000
const nullModels = openNullModels()
const groupingSearches = openGroupingSearches()
afterAll(() => Promise.all([nullModels.close(), groupingSearches.close()]))
const plainSchema = createSchema({ typeDefs: schemaText, resolvers })
type Variables = Readonly<Record<string, unknown>>

/** What graphql-js gives, as JSON. */
async function plainly(api: Asking, query: string, variables: Variables, operationName?: string) {
  const document = parse(query)
  const graph = await api.atlas.graph()
  if (!graph) throw new Error('There is no data set.')
  const contextValue = createContext(
    graph,
    { atlas: api.atlas, nullModels, groupingSearches },
    { requestId: 'plain', asker: '' },
  )
  const answer = execute({ schema: plainSchema, document, variableValues: variables, operationName, contextValue })
  return JSON.stringify(await answer)
}

async function given(api: Asking, query: string, variables: Variables, operationName?: string): Promise<string> {
  const { statements: _, ...answer } = await api.ask(query, variables, undefined, operationName)
  return JSON.stringify(answer)
}

describe('random questions with real ids, nested lists, fragments, aliases, conditions and defaults', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  }, 5 * minutes)
  afterAll(() => api.close())

  test('end with an answer or a refusal, answers are those of graphql-js, and nothing of it is kept in memory', async () => {
    const next = randomQuestions(2017, realIds(toy), 3)
    let equal = 0
    let rest = 0
    for (let asked = 0; asked < 1_000; asked++) {
      // What is read once a version and the documents that are kept have come by then.
      if (asked === 200) rest = bytesInUse()
      const { query, variables } = next()
      const answer = await given(api, query, variables)
      expect(answer, query).not.toMatch(/"(INTERNAL|TIMEOUT|UNAVAILABLE)"/)
      if (answer.includes('"errors"')) continue
      if (answer !== (await plainly(api, query, variables))) expect.fail(`graphql-js answers otherwise: ${query}`)
      equal += 1
    }
    expect(equal).toBeGreaterThan(500)
    expect(bytesInUse()).toBeLessThan(1.3 * rest)
  })
})

describe('the questions of the page are answered as graphql-js answers them', () => {
  let api: Asking
  const values: Record<string, unknown> = {
    text: 'arhus',
    first: 7,
    fewer: 3,
    sector: 'PUBLIC',
    compared: true,
    sectors: ['KNOWLEDGE', 'PUBLIC'],
    filter: { sectors: ['FIRM'] },
    model: 3,
    // Fewer than usual: how many networks are drawn changes no byte of what both make of them.
    draws: 2_000,
    reverse: true,
    'orderBy: ActorOrder!': 'CLUSTERS',
    'orderBy: LinkOrder!': 'NAME',
    'orderBy: PartnerChangeOrder!': 'REGIONS',
    ended: [],
    partners: 'LOT',
    sameField: 'NOTHING',
    sameRegion: 'NOTHING',
    balance: 'LOT',
  }
  beforeAll(async () => {
    api = await askPackages(catalogue)
    const [cluster = '', other = ''] = realIds(catalogue).clusters
    const { data } = await api.ask(`{ partnerSuggestions(cluster: "${cluster}", first: 1) { nodes { id } } }`)
    const to = data.partnerSuggestions.nodes[0].id
    const link = realIds(catalogue).links[0]
    Object.assign(values, { id: cluster, cluster, actor: cluster, from: cluster, a: cluster, b: other, to, link })
    Object.assign(values, { clusters: [cluster, other], ids: [cluster], groups: [[cluster, other]] })
  }, 5 * minutes)
  afterAll(() => api.close())

  /** A value for each variable that the question needs. */
  function variablesOf(query: string): Record<string, unknown> {
    const variables: Record<string, unknown> = {}
    visit(parse(query), {
      VariableDefinition({ variable: { name }, type }) {
        if (type.kind !== 'NonNullType') return
        const value = values[`${name.value}: ${print(type)}`] ?? values[name.value]
        if (value === undefined) throw new Error(`This test has no value for ${name.value}: ${print(type)}.`)
        variables[name.value] = value
      },
    })
    return variables
  }
  async function expectEqual(query: string, variables: Variables = {}, operationName?: string) {
    const answer = await given(api, query, variables, operationName)
    expect(answer).toBe(await plainly(api, query, variables, operationName))
    return JSON.parse(answer)
  }

  test.each(storedOperations.map(({ name, document }) => [name, document]))('%s', async (_, document) => {
    expect(await expectEqual(document, variablesOf(document))).not.toHaveProperty('errors')
  })
  test.each(Object.entries(basicQuestions))('the basic question %s', async (_, question) => {
    expect(await expectEqual(question, variablesOf(question))).not.toHaveProperty('errors')
  })
  test('and those about the contract itself', async () => {
    expect(await expectEqual(getIntrospectionQuery())).not.toHaveProperty('errors')
  })
  test('and a document of two operations, of which each is asked by its name', async () => {
    const document = 'query A { dataset { id } } query B { dataset { title } }'
    expect((await expectEqual(document, {}, 'A')).data.dataset).toEqual({ id: 'catalogue-2017' })
    expect(Object.keys((await expectEqual(document, {}, 'B')).data.dataset)).toEqual(['title'])
  })
})
