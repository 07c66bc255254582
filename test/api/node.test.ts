import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
})
