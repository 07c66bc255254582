import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tablesOf } from '../graph/tablesOf.ts'
import { type Asking, askPackages, toy } from './asking.ts'

describe('node', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  })
  afterAll(() => api.close())

  test('refuses to be asked without an id', async () => {
    expect((await api.refusals('{ node { id } }'))[0]).toMatch(/^BAD_USER_INPUT: .*"id" of type "ID!" is required/)
  })
  test('is null for an id that names nothing', async () => {
    expect((await api.ask('{ node(id: "nobody") { id } }')).data).toEqual({ node: null })
  })
  test('is an actor of its own type', async () => {
    for (const [id, type] of [
      ['cluster-1', 'Cluster'],
      ['firm-1', 'Firm'],
      ['gts-1', 'Institution'],
      ['other-1', 'Institution'],
    ]) {
      const { data } = await api.ask(
        'query Node($id: ID!) { node(id: $id) { __typename id ... on Actor { name } ... on Firm { sizeClass } } }',
        { id },
      )
      expect(data.node).toMatchObject({ __typename: type, id })
    }
  })
  test('is a link, event, account or source with all that it says elsewhere', async () => {
    const question = `query Node($id: ID!) { node(id: $id) { __typename id
      ... on Link { actor { id } cluster { id } until source { id } validYears { lastYear } }
      ... on Event { date to { id } } ... on Account { year source { id } } ... on Source { title } } }`
    const { events, event_parties, accounts, sources } = tablesOf(toy)
    const ask = async (id: unknown) => (await api.ask(question, { id })).data.node
    expect(await ask('link-10')).toEqual({
      ...{ __typename: 'Link', id: 'link-10', actor: { id: 'knowledge-2' }, cluster: { id: 'cluster-2' } },
      ...{ until: '2015', source: { id: 'register' }, validYears: { lastYear: 2015 } },
    })
    expect([events.length, accounts.length, sources.length].every((count) => count > 0)).toBe(true)
    for (const { id, date } of events) {
      const to = event_parties.filter(({ event, direction }) => event === id && direction === 'to')
      const found = await ask(id)
      expect(found).toMatchObject({ __typename: 'Event', id, date })
      expect(found.to.map((actor: { id: string }) => actor.id).sort()).toEqual(to.map(({ actor }) => actor).sort())
    }
    for (const { id, year, source } of accounts)
      expect(await ask(id)).toEqual({ __typename: 'Account', id, year, source: { id: source } })
    for (const { id, title } of sources) expect(await ask(id)).toEqual({ __typename: 'Source', id, title })
  })
  test('of another actor has the field that the facets count', async () => {
    const { data } = await api.ask('{ node(id: "other-1") { ... on Institution { kind field } } }')
    expect(data.node).toEqual({ kind: 'OTHER', field: null })
  })
})
