import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Atlas, openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { originOf } from '../../api/http/exchange.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { toy } from '../api/asking.ts'
import { pathOf } from '../graph/tablesOf.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'

let engine: Engine
let atlas: Atlas
let api: Api
beforeAll(async () => {
  engine = await openEmbedded()
  for (const folder of [toy, 'data/denmark-sourced']) await importPackage(engine, pathOf(folder))
  atlas = await openAtlas(engine, { refreshMs: 3_600_000 })
  api = createApi(atlas)
}, patience)
afterAll(async () => {
  await api.close()
  atlas.close()
  await engine.close()
})
const get = (path: string): Promise<Response> => api.fetch(new Request(`http://localhost${path}`))
type Row = Readonly<Record<string, unknown>>
const rowsOf = async (path: string): Promise<readonly Row[]> => (await (await get(`/export/${path}`)).json()).rows
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id)

describe('the file of actors', () => {
  test.each([
    ['actors.csv?role=host', /^role is no parameter here; these are: region, .*lang\.$/],
    ['actors.csv?sort=role', /^sort must be one of name, kind, /],
    ['actors.csv?kinds=', /^kinds must not be an empty list/],
    ['actors.csv?type=castle', /^type must not have castle; these are: /],
    ['actors.csv?region=1', /^There is no region "1"\.$/],
    ['actors.csv?clusters=gts-1', /^There is no cluster "gts-1"\.$/],
    ['firms.csv?kinds=firm', /^kinds is no parameter here/],
    ['firms.csv?sort=kind', /^sort must be one of name, municipality, /],
    ['firms.csv?year=soon', /^year must be a year of four digits\.$/],
  ])('refuses %s', async (path, message) => {
    const response = await get(`/export/toy/${path}`)
    expect([400, 404]).toContain(response.status)
    expect((await response.json()).errors[0].message).toMatch(message)
  })
  test('as JSON has clusters with their partners and partners with their clusters, in the words of the API', async () => {
    const { rows, conditions, count, year, address, columns } = await (
      await get('/export/toy/actors.json?field=maritime,creative&sort=-clusters')
    ).json()
    expect([conditions, count, year]).toEqual(['sector=knowledge,public&field=maritime,creative', 6, 2017])
    expect(address).toMatch(
      /^http:\/\/localhost\/export\/toy\/[0-9a-f]{12}\/actors\.json\?field=maritime,creative&sort/,
    )
    expect(columns.map(({ heading }: { heading: string }) => heading).slice(0, 3)).toEqual(['id', 'Name', 'Kind'])
    expect(ids(rows)).toEqual(['university-1', 'public-3', 'public-1', 'knowledge-1', 'cluster-3', 'cluster-4'])
    expect(rows[0]).toMatchObject({ kind: 'UNIVERSITY', region: 'Region Nord', clusters: 1, knowledge: null })
    expect(rows[4]).toMatchObject({
      name: 'Ålborg Havneklynge',
      type: 'CLUSTER_ORGANISATION',
      municipality: 'Havneby',
      municipalityCode: 'dk-municipality-0851',
      clusters: null,
      knowledge: 1,
      public: 2,
      firms: 1,
    })
  })
  test('holds the rows of the conditions in their order, found by folded names', async () => {
    expect(ids(await rowsOf('toy/actors.json?text=oestersoe'))).toEqual(['gts-1'])
    expect(ids(await rowsOf('toy/actors.json?sector=public&kinds=public&sort=type'))).toEqual([
      'public-3',
      'public-2',
      'public-1',
    ])
    expect(ids(await rowsOf('toy/actors.json?clusters=cluster-4'))).toEqual(['knowledge-1', 'cluster-4'])
    expect(ids(await rowsOf('toy/actors.json?type=region,agency&sort=-name'))).toEqual(['public-2', 'public-3'])
  })
  test('in Danish has the words, places and signs of the language', async () => {
    const bytes = Buffer.from(await (await get('/export/toy/actors.csv?lang=da&kinds=gts')).arrayBuffer())
    const rows: Row[] = parse(bytes, { columns: true, delimiter: ';', bom: true })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ Navn: 'Østersøinstituttet', Type: 'GTS-institut', regionCode: 'dk-region-1084' })
    expect(rows[0]).toMatchObject({ conditions: 'sector=knowledge,public&kinds=gts', licence: expect.any(String) })
  })
  test('leaves a number empty of which no source speaks, and says what is a 0', async () => {
    const rows = await rowsOf('denmark-sourced/actors.json?kinds=cluster')
    expect(rows.length).toBeGreaterThan(10)
    expect(new Set(rows.map(({ firms }) => firms))).toEqual(new Set([null]))
    expect(rows.every(({ knowledge }) => typeof knowledge === 'number')).toBe(true)
  })
  test('of firms has those of the clusters under the conditions, most clusters first when asked', async () => {
    expect(ids(await rowsOf('toy/firms.json'))).toEqual(['firm-1', 'firm-2', 'firm-3', 'firm-4'])
    const rows = await rowsOf('toy/firms.json?network=yes&sort=-clusters')
    expect(rows.map(({ id, clusters }) => [id, clusters])).toEqual([
      ['firm-1', 2],
      ['firm-2', 1],
      ['firm-3', 1],
    ])
    expect(rows[0]).toMatchObject({ field: 'FOOD', sizeClass: 'UNDER_50', municipality: 'Havneby' })
  })
})

describe('the address in a file', () => {
  test('begins with the host that was asked, by the scheme that a proxy names', () => {
    expect(originOf('atlas.example:8443', undefined)).toBe('http://atlas.example:8443')
    expect(originOf('atlas.example', 'https, http')).toBe('https://atlas.example')
    expect(originOf('[::1]:4000', 'gopher')).toBe('http://[::1]:4000')
  })
  test('has no host that is none', () => {
    for (const host of [undefined, '', 'a b', 'a/b', '"><x', 'a:b', 'x\r\ny']) expect(originOf(host, 'https')).toBe('')
  })
})
