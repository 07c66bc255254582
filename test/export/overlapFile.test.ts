import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Atlas, openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { catalogue, toy } from '../api/asking.ts'
import { pathOf } from '../graph/tablesOf.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'

let engine: Engine
let atlas: Atlas
let api: Api
beforeAll(async () => {
  engine = await openEmbedded()
  for (const folder of [toy, catalogue]) await importPackage(engine, pathOf(folder))
  atlas = await openAtlas(engine, { order: ['catalogue-2017'], refreshMs: 3_600_000 })
  api = createApi(atlas)
}, patience)
afterAll(async () => {
  await api.close()
  atlas.close()
  await engine.close()
})

const get = (path: string, headers = {}): Promise<Response> =>
  api.fetch(new Request(`http://localhost${path}`, { headers }))
async function refusal(path: string): Promise<string> {
  const response = await get(path)
  const { errors } = await response.json()
  return `${response.status} ${errors[0].extensions.code}: ${errors[0].message}`
}

describe('the export of overlap', () => {
  test('without any link has its header and every pair with 0, and none of a year without clusters', async () => {
    const csv = await (await get('/export/toy/overlap.csv?roles=owner&draws=1000')).text()
    const rows: readonly Record<string, string>[] = parse(csv, { columns: true, bom: true, comment: '#' })
    expect(rows.length).toBeGreaterThan(2)
    expect(new Set(rows.map(({ shared, jaccard, verdict }) => [shared, jaccard, verdict].join()))).toEqual(
      new Set(['0,0,WITHIN']),
    )
    const none = await (await get('/export/toy/overlap.csv?year=1000&draws=1000')).text()
    expect(none.split(/\r?\n/)[0]).toBe(csv.split(/\r?\n/)[0])
    expect(parse(none, { columns: true, bom: true })).toEqual([])
    const json = await (await get('/export/toy/overlap.json?year=1000&draws=1000')).json()
    expect(json).toMatchObject({ year: 1000, rows: [] })
  })
  test.each([
    ['/export/pairs.csv', '404 NOT_FOUND: There is no export "/export/pairs.csv".'],
    ['/export/nowhere/overlap.csv', '404 NOT_FOUND: There is no data set "nowhere".'],
    [
      '/export/overlap.csv?region=1081',
      '400 BAD_USER_INPUT: region is no parameter here; these are: clusters, sector, role, confidence, type, year, draws, seed, weighted, fragility, lang.',
    ],
    ['/export/overlap.csv?year=2016&year=2017', '400 BAD_USER_INPUT: year must be given once.'],
    ['/export/overlap.csv?year=soon', '400 BAD_USER_INPUT: year must be a year of four digits.'],
    ['/export/overlap.csv?weighted=perhaps', '400 BAD_USER_INPUT: weighted must be 0 or 1 or true or false.'],
    ['/export/overlap.csv?lang=sv', '400 BAD_USER_INPUT: lang must be da or en.'],
    [
      '/export/overlap.csv?roles=friend',
      '400 BAD_USER_INPUT: roles must not have friend; these are: host, founder, owner, financier, board, agreement, project, partner, dedicated, participant.',
    ],
    ['/export/overlap.csv?roles=', '400 BAD_USER_INPUT: roles must not be an empty list: leave it out to ask for all.'],
    ['/export/overlap.csv?draws=many', '400 BAD_USER_INPUT: draws must be a whole number.'],
    ['/export/overlap.xlsx', '404 NOT_FOUND: There is no export "/export/overlap.xlsx".'],
    [
      '/export/binding-actors.csv?order=beauty',
      '400 BAD_USER_INPUT: order must not have beauty; these are: share, excess.',
    ],
    [
      '/export/binding-actors.csv?order=excess&weighted=1',
      '400 BAD_USER_INPUT: order must be SHARE when weighted is true.',
    ],
    ['/export/overlap.csv?draws=10', '400 BAD_USER_INPUT: draws must be from 1,000 to 100,000.'],
    [
      '/export/overlap.json?sectors=firm',
      '400 TOO_EXPENSIVE: The question has 17 seconds of drawing; at most 10 are allowed. Ask for at most 12,000 draws, or compare by fewer links: name sectors, types or roles.',
    ],
  ])('refuses %s', async (path, expected) => {
    expect(await refusal(path)).toBe(expected)
  })
  test('has what a verdict hangs on in columns of its own, only where it is wanted', async () => {
    const two = '/export/overlap.json?clusters=dk-cluster-001,dk-cluster-022'
    const [plain] = (await (await get(two)).json()).rows
    const [wanted] = (await (await get(`${two}&fragility=1`)).json()).rows
    const { fragilityLinkCount, fragilityMissing, fragilityPartners, ...others } = wanted
    expect(others).toEqual(plain)
    expect(fragilityMissing).toBe(String(wanted.verdict !== 'ABOVE'))
    expect(fragilityPartners.split(' ')).toHaveLength(fragilityLinkCount)
  })
  test('as JSON has the method and one row for each of 861 pairs, equal to what GraphQL answers', async () => {
    const response = await get('/export/overlap.json?draws=1000')
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="overlap-catalogue-2017-invented-[0-9a-f]{12}-[0-9a-f]{8}\.json"$/,
    )
    const { method, rows: pairs, licence, count, address, conditions } = await response.json()
    expect([count, conditions]).toEqual([861, 'sector=knowledge,public&draws=1000'])
    expect(address).toMatch(/^http:\/\/localhost\/export\/catalogue-2017\/[0-9a-f]{12}\/overlap\.json\?draws=1000$/)
    expect([licence, method.synthetic, method.draws]).toEqual(['CC-BY-4.0', true, 1_000])
    expect(pairs).toHaveLength(861)
    const query =
      '{ overlap(draws: 1000) { method { hash version } pairs { idA idB shared jaccard overlapCoefficient containmentA containmentB chance { expected z qMore } analytic { qFewer } } } }'
    const { data } = await (
      await get(`/graphql?query=${encodeURIComponent(query)}`, { accept: 'application/json' })
    ).json()
    expect([method.hash, method.version]).toEqual(Object.values(data.overlap.method))
    data.overlap.pairs.forEach(({ chance, analytic, ...pair }: Record<string, Record<string, unknown>>, i: number) => {
      expect(pairs[i]).toMatchObject({ ...pair, ...chance, analyticQFewer: analytic?.qFewer })
      expect(['ABOVE', 'BELOW', 'WITHIN']).toContain(pairs[i].verdict)
    })
  })
  test('as CSV says in every row what it comes from, and a standard reader gets the numbers back', async () => {
    const text = await (await get('/export/toy/overlap.csv?draws=1000')).text()
    expect(text.startsWith('idA,idB,nameA,nameB,shared,')).toBe(true)
    const rows: Record<string, string>[] = parse(text, { columns: true })
    expect(rows).toHaveLength(6)
    expect(rows[0]).toMatchObject({
      idA: 'cluster-2',
      idB: 'cluster-1',
      shared: '3',
      jaccard: '0.5',
      dataset: 'toy',
      draws: '1000',
    })
    expect(
      rows.every(({ version, synthetic, hash }) => version?.length === 64 && synthetic && hash?.length === 64),
    ).toBe(true)
  })
  test('as CSV names its conditions in every row, so that files of two filters can be told apart', async () => {
    const one = await get(
      '/export/toy/overlap.csv?draws=1000&types=MUNICIPALITY,REGION,AGENCY&sector=PUBLIC&weighted=1',
    )
    const [row] = parse(await one.text(), { columns: true }) as Record<string, string>[]
    expect(row).toMatchObject({ sectors: 'public', types: 'agency,municipality,region', roles: '', weighted: 'true' })
    expect([row?.licence, row?.nullModel]).toEqual([expect.stringMatching(/\w/), expect.stringContaining('Curveball')])
    const other = await get('/export/toy/overlap.csv?draws=1000')
    expect(one.headers.get('content-disposition')).not.toBe(other.headers.get('content-disposition'))
  })
  test('takes the names that its parameters had before for the same question', async () => {
    const [now, before] = await Promise.all(
      ['sector=PUBLIC&role=HOST,BOARD', 'sectors=PUBLIC&roles=HOST,BOARD'].map(async (query) =>
        (await get(`/export/toy/overlap.json?draws=1000&${query}`)).json(),
      ),
    )
    expect([before.rows, before.method, before.conditions]).toEqual([now.rows, now.method, now.conditions])
  })
  test('of binding actors has the list of the page with its method', async () => {
    const { rows, method, conditions, columns } = await (await get('/export/toy/binding-actors.json?draws=1000')).json()
    const query =
      '{ overlap(draws: 1000) { method { hash } bindingActors { actor { id name } clusterCount pairCount share abovePairCount excess jaccardWithout } } }'
    const { data } = await (
      await get(`/graphql/toy?query=${encodeURIComponent(query)}`, { accept: 'application/json' })
    ).json()
    expect([method.hash, conditions]).toEqual([
      data.overlap.method.hash,
      'sector=knowledge,public&order=share&draws=1000',
    ])
    expect(rows).toEqual(
      data.overlap.bindingActors.map(({ actor, ...figures }: { actor: object }) =>
        expect.objectContaining({ ...actor, ...figures }),
      ),
    )
    expect(rows[0].id).toBe('university-1')
    expect(columns[0]).toEqual({ id: 'id', type: 'code', heading: 'id' })
    const text = await (await get('/export/toy/binding-actors.csv?draws=1000&order=excess&lang=da')).text()
    expect(text.split('\r\n')[0]).toContain('id;Aktør;')
  })
  test('is not sent again to who has it', async () => {
    const etag = (await get('/export/toy/overlap.csv?draws=1000')).headers.get('etag') ?? ''
    const again = await get('/export/toy/overlap.csv?draws=1000', { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })
  test('in Danish has semicolons, decimal commas and a byte order mark', async () => {
    const response = await get('/export/toy/overlap.csv?draws=1000&lang=da')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows: Record<string, string>[] = parse(bytes, { columns: true, delimiter: ';', bom: true })
    expect(rows[0]).toMatchObject({ shared: '3', jaccard: '0,5', nameA: 'Fødevarenetværket' })
  })
  test('of some clusters under a pinned version may be kept for ever', async () => {
    const version = (await (await get('/export/toy/overlap.json?draws=1000')).json()).method.version
    const response = await get(
      `/export/toy/${version}/overlap.json?draws=1000&clusters=cluster-1,cluster-3&sectors=PUBLIC&weighted=1`,
    )
    expect(response.headers.get('cache-control')).toContain('immutable')
    const { rows: pairs, method } = await response.json()
    expect(method).toMatchObject({ sectors: ['public'], weighted: true, tests: 6 })
    expect(pairs).toEqual([expect.objectContaining({ idA: 'cluster-1', idB: 'cluster-3', shared: 1 })])
    expect(pairs[0]).not.toHaveProperty('analyticZ')
  })
})

describe('progress', () => {
  test('of a request that waits for nothing is refused', async () => {
    expect(await refusal('/progress/nobody-here')).toBe(
      '404 NOT_FOUND: There is no request that waits for random networks or groupings "nobody-here".',
    )
  })
  test('of a request is told under the id that the caller gave it', async () => {
    const headers = { accept: 'application/json', 'x-request-id': 'my-request-1' }
    const query = encodeURIComponent('{ overlap(draws: 8000, seed: 77) { above } }')
    const asked = get(`/graphql?query=${query}`, headers)
    let progress: Response
    do {
      await new Promise((resolve) => setTimeout(resolve, 10))
      progress = await get('/progress/my-request-1')
    } while (progress.status === 404)
    expect(await progress.json()).toEqual({ done: expect.any(Number), of: 8_000 })
    expect((await (await asked).json()).data.overlap.above).toBeGreaterThan(20)
    expect(await (await get('/progress/my-request-1')).json()).toEqual({ done: 8_000, of: 8_000 })
  })
})
