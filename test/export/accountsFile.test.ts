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

const get = (path: string): Promise<Response> => api.fetch(new Request(`http://localhost${path}`))
async function refusal(path: string): Promise<string> {
  const response = await get(path)
  const { errors } = await response.json()
  return `${response.status} ${errors[0].extensions.code}: ${errors[0].message}`
}

describe('the file of accounts', () => {
  test('refuses a cluster that nobody is, and what it does not take', async () => {
    expect(await refusal('/export/toy/accounts.csv?clusters=nowhere')).toBe(
      '404 NOT_FOUND: There is no cluster "nowhere".',
    )
    expect(await refusal('/export/toy/accounts.csv?year=2016')).toMatch(
      /^400 BAD_USER_INPUT: year is no parameter here/,
    )
  })
  test('has what the table says, of all clusters or of those that are named, and of no year', async () => {
    const { rows, year } = await (await get('/export/toy/accounts.json')).json()
    expect(year).toBeNull()
    expect(rows).toMatchObject([
      { id: 'account-2', clusterName: 'Fødevarenetværket', year: '2016', staffFte: 2, financingState: null },
      { id: 'account-1', clusterName: 'Vandklyngen', participatingFirms: 2, staffFte: 3.5, financingState: 1_000_000 },
    ])
    const csv = await (await get('/export/toy/accounts.csv?clusters=cluster-1')).text()
    expect(parse(csv, { columns: true, bom: true })).toMatchObject([{ id: 'account-1', method: 'SELF_REPORTED' }])
  })
})
