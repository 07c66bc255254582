import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'

describe('datasets', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy, catalogue)
  })
  afterAll(() => api.close())

  test('refuses an argument', async () => {
    expect(await api.refusals('{ datasets(first: 1) { id } }')).toEqual([
      'BAD_USER_INPUT: Unknown argument "first" on field "Query.datasets".',
    ])
  })
  test('lists what is served, the default first, whichever data set is asked', async () => {
    for (const asked of ['toy', 'catalogue-2017']) {
      const { data } = await api.ask(
        '{ dataset { id } datasets { id current synthetic counts { clusters } benchmarks { source { id } } } }',
        {},
        asked,
      )
      expect(data.dataset.id).toBe(asked)
      expect(
        data.datasets.map(({ id, current, counts }: { id: string; current: boolean; counts: { clusters: number } }) => [
          id,
          current,
          counts.clusters,
        ]),
      ).toEqual([
        ['toy', true, 4],
        ['catalogue-2017', true, 42],
      ])
      expect(data.datasets[0].benchmarks[0].source.id).toBe('register')
      expect(data.datasets[1].benchmarks[0].source.id).toBe('source-ced-2018')
    }
  })
})
