import { group } from 'd3-array'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { type Asking, askPackages, toy } from '../api/asking.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'

let asking: Asking
let api: Api
beforeAll(async () => {
  asking = await askPackages(toy)
  api = createApi(asking.atlas)
}, patience)
afterAll(async () => {
  await api.close()
  await asking.close()
})

const get = (path: string): Promise<Response> => api.fetch(new Request(`http://localhost${path}`))
async function refusal(path: string): Promise<string> {
  const response = await get(path)
  const { errors } = await response.json()
  return `${response.status} ${errors[0].extensions.code}: ${errors[0].message}`
}

describe('the file of sets', () => {
  test.each([
    ['/export/toy/sets.csv', /^400 BAD_USER_INPUT: clusters must name 2 to 12 clusters for intersections\.$/],
    ['/export/toy/sets.csv?clusters=cluster-1,nowhere', /^404 NOT_FOUND: There is no cluster "nowhere"\.$/],
    ['/export/toy/sets.csv?clusters=cluster-1,cluster-2&draws=1000', /^400 BAD_USER_INPUT: draws is no parameter here/],
  ])('refuses %s', async (path, says) => {
    expect(await refusal(path)).toMatch(says)
  })
  test('has each partner once, with exactly the chosen clusters that have it, as worked by hand', async () => {
    const { rows, year } = await (await get('/export/toy/sets.json?clusters=cluster-1,cluster-2')).json()
    expect(year).toBe(2017)
    const sets = group(rows as readonly Readonly<Record<string, string>>[], ({ clusterIds }) => clusterIds)
    const partners = [...sets].map(([ids, own]) => [ids, own.map(({ id }) => id).sort()])
    expect(Object.fromEntries(partners)).toEqual({
      'cluster-2 cluster-1': ['gts-1', 'public-2', 'university-1'],
      'cluster-1': ['knowledge-1', 'public-1', 'university-2'],
    })
    expect(rows.map(({ size }: { readonly size: number }) => size)).toEqual([3, 3, 3, 3, 3, 3])
  })
})
