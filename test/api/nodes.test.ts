import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, askPackages, toy } from './asking.ts'

describe('nodes', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  })
  afterAll(() => api.close())
  const query = 'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }'

  test('refuses more than 100 ids', async () => {
    const ids = Array.from({ length: 101 }, (_, i) => `x${i}`)
    expect(await api.refusals(query, { ids })).toEqual(['BAD_USER_INPUT: ids must name at most 100 objects.'])
  })
  test('are none for no id', async () => {
    expect((await api.ask(query, { ids: [] })).data).toEqual({ nodes: [] })
  })
  test('come in the order of their ids, null where there is none, twice when asked twice, actors in one statement', async () => {
    const { data, statements } = await api.ask(query, { ids: ['firm-2', 'cluster-1', 'firm-2'] })
    expect(data.nodes).toEqual([{ id: 'firm-2' }, { id: 'cluster-1' }, { id: 'firm-2' }])
    expect(statements).toBe(1)
    const mixed = { ids: ['link-02', 'nobody', 'register', 'cluster-1', 'link-03'] }
    const found = (await api.ask(query, mixed)).data.nodes
    expect(found).toEqual([{ id: 'link-02' }, null, { id: 'register' }, { id: 'cluster-1' }, { id: 'link-03' }])
    // Actors, then both links; sources, events, accounts and the ends of links are in memory by now.
    expect((await api.ask(`${query} `, mixed)).statements).toBe(2)
  })
})
