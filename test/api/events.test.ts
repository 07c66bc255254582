import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, askPackages, toy } from './asking.ts'

describe('events', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  })
  afterAll(() => api.close())

  test.each([
    [
      'events(types: []) { totalCount }',
      'BAD_USER_INPUT: types must not be an empty list: leave it out to ask for all.',
    ],
    ['events(actor: "nobody") { totalCount }', 'NOT_FOUND: There is no actor "nobody".'],
    [
      'events(from: "last year") { totalCount }',
      'BAD_USER_INPUT: from must be an ISO date or year, for example 2013-05-01 or 2013.',
    ],
    [
      'events(to: "2013-13") { totalCount }',
      'BAD_USER_INPUT: to must be an ISO date or year, for example 2013-05-01 or 2013.',
    ],
    ['events(first: 0) { totalCount }', 'BAD_USER_INPUT: first must be from 1 to 100.'],
  ])('refuses %s', async (field, refusal) => {
    expect(await api.refusals(`{ ${field} }`)).toEqual([refusal])
  })
  test('of the toy landscape come oldest first with who went in and came out', async () => {
    const { data } = await api.ask(
      '{ events { totalCount edges { cursor } nodes { id date precision type developmentPath confidence remarkEn source { id } from { id __typename } to { name } } } }',
    )
    expect(data.events.totalCount).toBe(2)
    expect(data.events.nodes[0]).toEqual({
      id: 'event-1',
      date: '2010-05-01',
      precision: 'DAY',
      type: 'FOUNDED',
      developmentPath: 2,
      confidence: 'CONFIRMED',
      remarkEn: 'Founded by a university and a region.',
      source: { id: 'register' },
      from: [
        { id: 'university-1', __typename: 'Institution' },
        { id: 'public-2', __typename: 'Institution' },
      ],
      to: [{ name: 'Fødevarenetværket' }],
    })
    expect(data.events.nodes[1]).toMatchObject({ id: 'event-2', developmentPath: null, remarkEn: null })
  })
  test('are narrowed by type, actor and time', async () => {
    const { data } = await api.ask(
      '{ type: events(types: [PROJECT]) { nodes { id } } actor: events(actor: "cluster-2") { nodes { id } } time: events(from: "2010", to: "2015-12-31") { nodes { id } } }',
    )
    expect(data).toEqual({
      type: { nodes: [{ id: 'event-2' }] },
      actor: { nodes: [{ id: 'event-1' }] },
      time: { nodes: [{ id: 'event-1' }] },
    })
  })
})
