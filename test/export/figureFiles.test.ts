import { parse } from 'csv-parse/sync'
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

const get = (path: string): Promise<Response> => api.fetch(new Request(`http://localhost/export/toy/${path}`))
async function refusal(path: string): Promise<string> {
  const response = await get(path)
  const { errors } = await response.json()
  return `${response.status} ${errors[0].extensions.code}: ${errors[0].message}`
}
const rowsOf = async (path: string) => (await (await get(path)).json()).rows

describe('the file of events', () => {
  test('refuses a type that no event has, and what it does not take', async () => {
    expect(await refusal('events.csv?events=vanished')).toMatch(/^400 BAD_USER_INPUT: events must not have vanished; /)
    expect(await refusal('events.csv?year=2016')).toMatch(/^400 BAD_USER_INPUT: year is no parameter here/)
  })
  test('has every event of the answer once in its order, or those of some types, with names and source', async () => {
    const { data } = await asking.ask('{ events { nodes { id type from { name } to { name } source { title } } } }')
    const names = (actors: readonly { readonly name: string }[]) => actors.map(({ name }) => name).join(', ')
    const expected = (data.events.nodes as readonly Answered[]).map(({ id, type, from, to, source }) => ({
      ...{ id, type, fromNames: names(from), toNames: names(to), sourceTitle: source.title },
    }))
    expect(expected.length).toBeGreaterThan(1)
    expect(await rowsOf('events.json')).toMatchObject(expected)
    const [first] = expected
    const ofType = expected.filter(({ type }) => type === first?.type)
    expect(await rowsOf(`events.json?events=${first?.type.toLowerCase()}`)).toMatchObject(ofType)
    const csv: readonly object[] = parse(await (await get('events.csv')).text(), { columns: true, bom: true })
    expect(csv).toHaveLength(expected.length)
  })
})

interface Answered {
  readonly id: string
  readonly type: string
  readonly from: readonly { readonly name: string }[]
  readonly to: readonly { readonly name: string }[]
  readonly source: { readonly title: string }
}

describe('the file of what a cluster shares with others', () => {
  test('refuses to be asked of no cluster, and of one that nobody is', async () => {
    expect(await refusal('shared-with.csv')).toMatch(/^400 BAD_USER_INPUT: cluster must name the cluster/)
    expect(await refusal('shared-with.csv?cluster=nowhere')).toBe('404 NOT_FOUND: There is no cluster "nowhere".')
  })
  test('has each other cluster of the answer in its order, with what is shared and expected, and no verdict where none is given', async () => {
    const { data } = await asking.ask(
      '{ profile(cluster: "cluster-1") { others { cluster { id name } shared expected z distance analytic { qMore verdict } } } }',
    )
    const expected = data.profile.others.map(({ cluster, analytic, distance, ...pair }: SharedPair) => ({
      ...{ ...cluster, ...pair, distanceKm: distance, qMore: analytic?.qMore ?? null },
      verdict: analytic?.verdict ?? null,
    }))
    expect(expected.length).toBeGreaterThan(0)
    expect(await rowsOf('shared-with.json?cluster=cluster-1')).toMatchObject(expected)
  })
})

interface SharedPair {
  readonly cluster: { readonly id: string; readonly name: string }
  readonly analytic: { readonly qMore: number; readonly verdict: string | null } | null
  readonly distance: number | null
  readonly shared: number
  readonly expected: number
  readonly z: number | null
}
