import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { toy } from '../api/asking.ts'
import { pathOf } from '../graph/tablesOf.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'

let api: Api
let close: () => Promise<void>
beforeAll(async () => {
  const engine = await openEmbedded()
  await importPackage(engine, pathOf(toy))
  const atlas = await openAtlas(engine, { refreshMs: 3_600_000 })
  api = createApi(atlas)
  close = async () => {
    await api.close()
    atlas.close()
    await engine.close()
  }
}, patience)
afterAll(() => close())

const get = (query: string, form = 'csv') =>
  api.fetch(new Request(`http://localhost/export/toy/changed-partners.${form}?${query}`))
const rowsOf = async (query: string): Promise<readonly Record<string, unknown>[]> =>
  (await (await get(query, 'json')).json()).rows
const scenario = 'groups=cluster-1,cluster-2!Vand&ended=cluster-3'

describe('the file of who loses', () => {
  test.each([
    ['groups=cluster-1', /groups must have at least two clusters in each group, and group 1 has 1/],
    ['groups=cluster-1,cluster-2*', /groups must not be an empty list/],
    ['groups=cluster-1,cluster-2&ended=cluster-2', /ended must not have cluster-2, which groups has too/],
    ['groups=cluster-1,nobody', /There is no cluster "nobody"/],
    ['sort=name', /sort must be one of memberships, regions/],
    ['weighted=1', /weighted is no parameter here/],
  ])('refuses %s', async (query, refusal) => {
    const response = await get(query)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect((await response.json()).errors[0].message).toMatch(refusal)
  })
  test('is empty where nothing is grouped and nothing ends', async () => {
    expect(await rowsOf('')).toEqual([])
  })
  test('has everybody who loses a membership, the most first, as worked by hand', async () => {
    const rows = await rowsOf(scenario)
    expect(
      rows.map(({ id, outcome, clusterCount, remainingCount }) => [id, outcome, clusterCount, remainingCount]),
    ).toEqual([
      ['university-1', 'ONE_LEFT', 3, 1],
      ['public-3', 'LOST', 1, 0],
      ['public-2', 'ONE_LEFT', 2, 1],
      ['gts-1', 'ONE_LEFT', 2, 1],
      ['public-1', 'ONE_LEFT', 2, 1],
    ])
    expect(rows[0]).toMatchObject({
      lostMembershipCount: 2,
      lostRegionCount: 1,
      lostRegions: 'dk-region-1081',
      groupPlaces: '1',
    })
    // Each loses one region, so that memberships decide; turned round, who loses least comes first.
    expect((await rowsOf(`${scenario}&sort=-memberships`))[4]).toMatchObject({ id: 'university-1' })
    expect((await rowsOf(`${scenario}&sort=regions`))[0]).toMatchObject({ id: 'university-1' })
  })
  test('says the scenario and its hash, and is in the words of a language as CSV', async () => {
    const { method, year } = await (await get(scenario, 'json')).json()
    expect([year, method.groups, method.ended]).toEqual([2017, ['cluster-1 cluster-2'], ['cluster-3']])
    expect(method.hash).toMatch(/^[0-9a-f]{64}$/)
    const answer = await get(`${scenario}&lang=da`)
    expect(answer.headers.get('content-disposition')).toContain(`-${method.hash.slice(0, 8)}.csv`)
    const [first] = parse(await answer.text(), { columns: true, bom: true, delimiter: ';' })
    expect(first).toMatchObject({ Navn: 'Havneby Universitet', 'Har tilbage': 'én af flere', Mistet: '2' })
  })
})
