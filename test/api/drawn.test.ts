import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, toy } from './asking.ts'

let asking: Asking
let api: Api
beforeAll(async () => {
  asking = await askPackages(toy)
  api = createApi(asking.atlas, { cacheBytes: 0 })
}, patience)
afterAll(async () => {
  await api.close()
  await asking.close()
})

let asked = 0

interface Told {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly rule: string } }[]
}

async function ask(query: string): Promise<{ readonly told: Told; readonly drawn: number }> {
  asked += 1
  const id = `counted-${asked}`
  const question = new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'x-request-id': id },
    body: JSON.stringify({ query }),
  })
  const told: Told = await (await api.fetch(question)).json()
  const progress = await api.fetch(new Request(`http://localhost/progress/${id}`))
  return { told, drawn: progress.status === 404 ? 0 : (await progress.json()).of }
}

describe('a question that is refused draws nothing', () => {
  test.each([
    [
      'an order that weights leave without sense',
      '{ overlap(draws: 1000, weighted: true) { bindingActors(order: EXCESS) { share } } }',
    ],
    ['sets of too few clusters', '{ overlap(draws: 1000, clusters: ["cluster-1"]) { above } }'],
    ['a pair of one cluster', '{ pair(a: "cluster-1", b: "cluster-1", draws: 1000) { overlap { chance { z } } } }'],
  ])('for %s', async (_, query) => {
    const { told, drawn } = await ask(query)
    expect(told.errors).toHaveLength(1)
    expect(drawn).toBe(0)
  })
})

describe('random networks are drawn for the fields that need them, and for no other', () => {
  test.each([
    ['year linkCount actorCount partnerCount', 0],
    ['comparedClusters { partnerCount }', 0],
    ['pairs { shared jaccard }', 0],
    ['pairs { analytic { z qMore } }', 0],
    ['method { draws seed smallestQ threshold }', 0],
    ['bindingActors { share pairCount jaccardWithout }', 0],
    ['above @skip(if: true) year', 0],
    ['method { hash }', 1_000],
    ['above', 1_000],
    ['below', 1_000],
    ['disagreements', 1_000],
    ['pairs { chance { z } }', 1_000],
    ['pairs { disagreement }', 1_000],
    ['bindingActors { abovePairCount }', 1_000],
    ['bindingActors { excess }', 1_000],
    ['bindingActors(order: EXCESS) { share }', 1_000],
  ])('overlap { %s }: %i', async (fields, networks) => {
    const { told, drawn } = await ask(`{ overlap(draws: 1000) { ${fields} } }`)
    expect(told).not.toHaveProperty('errors')
    expect(drawn).toBe(networks)
  })

  test.each([
    ['a { id } b { id } year partnersA partnersB distance', 0],
    ['sharedPartners { clusterCount hub links { id } } onlyA { hub } onlyB { hub }', 0],
    ['sharedSpecialists jaccardWithoutHubs', 0],
    ['hubRules { moreThan }', 0],
    ['overlap { shared analytic { z } }', 0],
    ['method { draws smallestQ }', 0],
    ['method { hash }', 1_000],
    ['overlap { chance { verdict } }', 1_000],
    ['overlap { disagreement }', 1_000],
  ])('pair { %s }: %i', async (fields, networks) => {
    const { told, drawn } = await ask(`{ pair(a: "cluster-1", b: "cluster-2", draws: 1000) { ${fields} } }`)
    expect(told).not.toHaveProperty('errors')
    expect(drawn).toBe(networks)
  })

  test('intersections of named clusters: 0', async () => {
    const { drawn } = await ask(
      '{ overlap(draws: 1000, clusters: ["cluster-1", "cluster-2"]) { intersections { size } } }',
    )
    expect(drawn).toBe(0)
  })

  test('once for a question of many such fields', async () => {
    const { told, drawn } = await ask(
      '{ overlap(draws: 2000) { above below disagreements pairs { chance { z } } bindingActors { excess } method { hash } } }',
    )
    expect(told).not.toHaveProperty('errors')
    expect(drawn).toBe(2_000)
  })
})
