import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tablesOf } from '../graph/tablesOf.ts'
import { type Asking, askPackages, toy } from './asking.ts'

describe('search', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  })
  afterAll(() => api.close())
  const query =
    'query Search($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) { totalCount nodes { id } } }'
  async function found(text: string, dataset?: string): Promise<string[]> {
    const { data } = await api.ask(query, { text, first: 100 }, dataset)
    return data.search.nodes.map(({ id }: { id: string }) => id)
  }

  test('refuses a text of more than 500 characters, pages outside 1–100 and cursors of other texts', async () => {
    expect(await api.refusals(query, { text: 'a'.repeat(501) })).toEqual([
      'BAD_USER_INPUT: text must be at most 500 characters long.',
    ])
    for (const first of [0, -1, 101])
      expect(await api.refusals(query, { text: 'a', first })).toEqual(['BAD_USER_INPUT: first must be from 1 to 100.'])
    const { data } = await api.ask('{ search(text: "kommune") { edges { cursor } } }')
    for (const after of [data.search.edges[0].cursor, 'damaged', ''])
      expect(await api.refusals(query, { text: 'havn', after })).toEqual([
        'BAD_USER_INPUT: after must be a cursor of this very list, filter, order, year and data version.',
      ])
  })
  test('finds nothing for an empty text, and for one of 500 characters that no name holds', async () => {
    expect(await found('')).toEqual([])
    expect(await found('a'.repeat(500))).toEqual([])
  })
  test('gives the best match first in the toy landscape', async () => {
    expect(await found('havn')).toEqual(['university-1', 'cluster-3'])
    expect(await found('hav')).toEqual(['university-1', 'public-3', 'cluster-3'])
    expect(await found('vand')).toEqual(['cluster-1', 'other-1'])
  })
  test('finds by seat, field and likeness only when it is asked to, and refuses a cursor of another way', async () => {
    const ask = async (text: string, by: string) => {
      const asked = `query Search($text: String!, $by: SearchBy!) { search(text: $text, by: $by, first: 100) { totalCount nodes { id } edges { cursor } } }`
      const { data } = await api.ask(asked, { text, by })
      return data.search
    }
    const ids = async (text: string, by: string) => (await ask(text, by)).nodes.map(({ id }: { id: string }) => id)
    const rows = tablesOf('test/fixtures/toy').actors.filter(({ kind }) => kind === 'cluster')
    const seated = rows.filter(({ region }) => region === 'dk-region-1082').map(({ id }) => id)
    expect(seated.length).toBeGreaterThan(0)
    expect((await ids('midt', 'SEAT')).sort()).toEqual(seated.sort())
    expect(await ids('midt', 'FIELD')).toEqual([])
    const energy = rows.filter(({ field }) => field === 'energy').map(({ id }) => id)
    expect((await ids('energi', 'FIELD')).sort()).toEqual(energy.sort())
    expect(await ids('havnn', 'LIKENESS')).toContain('university-1')
    const { edges } = await ask('havnn', 'LIKENESS')
    expect(await api.refusals(query, { text: 'havnn', after: edges[0].cursor })).toEqual([
      'BAD_USER_INPUT: after must be a cursor of this very list, filter, order, year and data version.',
    ])
  })
})
