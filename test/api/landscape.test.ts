import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, askPackages, toy } from './asking.ts'

describe('landscape', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  })
  afterAll(() => api.close())

  test.each([
    ['landscape(year: 999) { clusterCount }', 'BAD_USER_INPUT: year must be from 1000 to 2100.'],
    [
      'landscape(filter: { ids: ["cluster-1", "x", "firm-1"] }) { clusterCount }',
      'NOT_FOUND: No cluster has any of the ids "x", "firm-1".',
    ],
    ['landscape(filter: { regions: ["9999"] }) { clusterCount }', 'NOT_FOUND: There is no region "9999".'],
    ['landscape(filter: { models: [7] }) { clusterCount }', 'BAD_USER_INPUT: models must be from 1 to 6.'],
    [
      'landscape(filter: { labels: [] }) { clusterCount }',
      'BAD_USER_INPUT: labels must not be an empty list: leave it out to ask for all.',
    ],
  ])('refuses %s', async (field, refusal) => {
    expect(await api.refusals(`{ ${field} }`)).toEqual([refusal])
  })
  test('of no cluster has unknown measures', async () => {
    const { data } = await api.ask(
      '{ landscape(filter: { models: [5] }) { clusterCount innovationNetworkCount knowledge { mean median min max quartiles values { count } } firms { participating } } }',
    )
    const unknown = { mean: null, median: null, min: null, max: null, quartiles: null, values: [] }
    expect(data.landscape).toEqual({
      clusterCount: 0,
      innovationNetworkCount: 0,
      knowledge: unknown,
      firms: { participating: 0 },
    })
  })
  test('of the toy landscape is as worked by hand, with the published mean beside it', async () => {
    const measures =
      'mean median min max quartiles published { value operator unit year source { id } } values { cluster { name } count }'
    const { data } = await api.ask(
      `{ landscape { year clusterCount innovationNetworkCount knowledge { ${measures} } public { mean published { value } } firms { mean participating published { value } } } }`,
    )
    expect(data.landscape).toEqual({
      year: 2017,
      clusterCount: 4,
      innovationNetworkCount: 2,
      knowledge: {
        mean: 2,
        median: 1.5,
        min: 1,
        max: 4,
        quartiles: [1, 1.5, 2.5],
        published: { value: 2, operator: 'EQUAL', unit: 'institutioner', year: 2016, source: { id: 'register' } },
        values: [
          { cluster: { name: 'Ålborg Havneklynge' }, count: 1 },
          { cluster: { name: 'Aarhus Lydlab' }, count: 1 },
          { cluster: { name: 'Fødevarenetværket' }, count: 2 },
          { cluster: { name: 'Vandklyngen' }, count: 4 },
        ],
      },
      public: { mean: 1.25, published: { value: 1 } },
      firms: { mean: 1, participating: 4, published: { value: 1 } },
    })
  })
  test('of an earlier year has the clusters and links of that year', async () => {
    const { data } = await api.ask(
      '{ landscape(year: 2009) { year clusterCount knowledge { values { cluster { id } count } } } }',
    )
    expect(data.landscape).toEqual({
      year: 2009,
      clusterCount: 2,
      knowledge: {
        values: [
          { cluster: { id: 'cluster-4' }, count: 0 },
          { cluster: { id: 'cluster-1' }, count: 2 },
        ],
      },
    })
  })
})
