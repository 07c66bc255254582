import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Atlas, openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { toy } from '../api/asking.ts'
import { pathOf } from '../graph/tablesOf.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'

let engine: Engine
let atlas: Atlas
let api: Api
beforeAll(async () => {
  engine = await openEmbedded()
  await importPackage(engine, pathOf(toy))
  atlas = await openAtlas(engine, { refreshMs: 3_600_000 })
  api = createApi(atlas)
}, patience)
afterAll(async () => {
  await api.close()
  atlas.close()
  await engine.close()
})
const get = (path: string): Promise<Response> => api.fetch(new Request(`http://localhost${path}`))
async function rowsOf(query: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await (await get(`/export/toy/links.json${query}`)).json()).rows
}

describe('the file of links', () => {
  test.each([
    ['?measure=jaccard', /^measure is no parameter here; these are: region, .*lang\.$/],
    ['?draws=1000', /^draws is no parameter here/],
    ['?role=host&role=owner', /^role must be given once\.$/],
    ['?role=host&roles=owner', /^roles must be given once\.$/],
    ['?role=friend', /^role must not have friend; these are: host, /],
    ['?role=', /^role must not be an empty list: leave it out to ask for all\.$/],
    ['?model=7', /^model must not have 7; these are: 1, 2, 3, 4, 5, 6\.$/],
    ['?network=perhaps', /^network must be yes or no\.$/],
    ['?sort=beauty', /^sort must be one of name, /],
    ['?years=all', /^years must not have all; these are: any\.$/],
    ['?years=any&year=2016', /^years cannot stand beside year: leave one out\.$/],
    ['?year=soon', /^year must be a year of four digits\.$/],
    ['?lang=sv', /^lang must be da or en\.$/],
    ['?region=1', /^There is no region "1"\.$/],
    [`?text=${'a'.repeat(501)}`, /^text must be at most 500 characters long\.$/],
  ])('refuses %s', async (query, message) => {
    const response = await get(`/export/toy/links.csv${query}`)
    const { errors } = await response.json()
    expect(errors[0].message).toMatch(message)
    expect([400, 404]).toContain(response.status)
  })
  test('as JSON has for each link what its row in the table says, in the words of the API', async () => {
    const response = await get('/export/toy/links.json?text=baltic&sort=-since&year=2016')
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="links-toy-invented-[0-9a-f]{12}-\d{4}-\d\d-\d\d\.json"$/,
    )
    const { rows, count, columns, year, conditions, dataset, synthetic, method } = await response.json()
    expect(method).toEqual({ software: expect.stringMatching(/^Klyngeatlas \d/) })
    expect([count, year, conditions, dataset, typeof synthetic]).toEqual([
      2,
      2016,
      'sector=knowledge,public&text=baltic&year=2016',
      'toy',
      'boolean',
    ])
    expect(columns.find(({ id }: { id: string }) => id === 'since')).toEqual({
      id: 'since',
      type: 'date',
      heading: 'Since',
    })
    expect(rows[0]).toEqual({
      id: 'link-04',
      actorId: 'gts-1',
      clusterId: 'cluster-1',
      actor: 'Østersøinstituttet',
      cluster: 'Vandklyngen',
      role: 'PROJECT',
      since: '2014',
      method: 'REGISTER',
      confidence: 'CONFIRMED',
      source: expect.any(String),
      until: null,
      locator: 'row 4',
      retrieved: '2017-11-01',
      counts: true,
      validFrom: '2014',
      validTo: null,
    })
  })
  test('holds the links of all years when asked for any, and then says no year', async () => {
    const { rows, year, conditions } = await (await get('/export/toy/links.json?years=any&sector=knowledge')).json()
    expect([rows.length, year, conditions]).toEqual([9, null, 'years=any&sector=knowledge'])
    expect(rows).toContainEqual(
      expect.objectContaining({ id: 'link-10', counts: true, validFrom: '2010', validTo: '2015' }),
    )
    expect(await rowsOf('?sector=knowledge')).toHaveLength(8)
  })
  test('holds the rows of the filter in its order', async () => {
    expect((await rowsOf('?sector=public&network=no')).map(({ id }) => id)).toEqual(['link-14', 'link-13'])
    expect((await rowsOf('?role=host,founder&sort=role')).map(({ role }) => role)).toEqual([
      'HOST',
      'HOST',
      'HOST',
      'FOUNDER',
    ])
    expect(await rowsOf('?clusters=cluster-4&kinds=public')).toEqual([])
  })
  test('as Danish CSV has the words and signs of the language, empty cells for what is unknown, and its origin in each row', async () => {
    const response = await get('/export/toy/links.csv?lang=da&sector=knowledge,firm')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows: Readonly<Record<string, string>>[] = parse(bytes, { columns: true, delimiter: ';', bom: true })
    expect(rows).toHaveLength(15)
    expect(rows.find(({ id }) => id === 'link-03')).toMatchObject({
      Aktør: 'Ærø Universitet',
      Klynge: 'Vandklyngen',
      Rolle: 'Partner',
      Siden: '',
      until: '',
      locator: 'row 3',
    })
    const firm = rows.find(({ id }) => id === 'link-17')
    expect(firm?.Sikkerhed).toMatch(/^\S+ .*\S$/)
    for (const { dataset, licence, version, conditions, address } of rows) {
      expect([dataset, conditions]).toEqual(['toy', 'sector=knowledge,firm'])
      expect(licence).toMatch(/\w/)
      expect(address).toBe(
        `http://localhost/export/toy/${version?.slice(0, 12)}/links.csv?lang=da&sector=knowledge,firm`,
      )
    }
  })
  test('of a pinned version may be kept for ever', async () => {
    const { version } = await (await get('/export/toy/links.json')).json()
    const response = await get(`/export/toy/${version}/links.csv?lang=en`)
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect((await response.text()).split('\r\n')[0]).toMatch(/^id,actorId,clusterId,Actor,Cluster,Role,Since,Method,/)
  })
})
