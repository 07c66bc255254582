import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'

describe('links about which the degrees leave no choice', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy, catalogue)
  }, patience)
  afterAll(() => api.close())
  const question = (asked: string) =>
    `{ overlap${asked} { settledLinks { forcedLinkCount forbiddenLinkCount fixedPairCount } } }`
  const settled = async (asked: string, dataset = 'toy') =>
    (await api.ask(question(asked), {}, dataset)).data.overlap.settledLinks

  test('are not told by weights, which have no model without draws', async () => {
    expect(await settled('(weighted: true)')).toBeNull()
  })
  test('of toy are as worked by hand: cluster-1 has all four institutions, so nobody else has the one of one cluster', async () => {
    expect(await settled('')).toEqual({ forcedLinkCount: 4, forbiddenLinkCount: 3, fixedPairCount: 0 })
    // Public actors: 2, 1, 2 and 0 of three with 2, 2 and 1 clusters; several networks have these degrees, and each link.
    expect(await settled('(sectors: [PUBLIC])')).toEqual({
      forcedLinkCount: 0,
      forbiddenLinkCount: 0,
      fixedPairCount: 0,
    })
  })
  test('leave pairs without an answer, whom the rest of the answer does not wait for', async () => {
    // In 2013 university-1 has all three clusters that have anybody, and cluster-3 nobody else.
    const { data, errors } = await api.ask(
      '{ overlap(sectors: [KNOWLEDGE], clusters: ["cluster-1", "cluster-3"], year: 2013) { settledLinks { forcedLinkCount fixedPairCount } pairs { shared chance { z } analytic { expected z } } } }',
    )
    expect(errors).toBeUndefined()
    expect(data.overlap).toEqual({
      settledLinks: { forcedLinkCount: 3, fixedPairCount: 1 },
      pairs: [{ shared: 1, chance: { z: null }, analytic: { expected: 1, z: null } }],
    })
  })
  test('are none in catalogue-2017', async () => {
    expect(await settled('', 'catalogue-2017')).toEqual({
      forcedLinkCount: 0,
      forbiddenLinkCount: 0,
      fixedPairCount: 0,
    })
  })
})
