/** Conditions that leave no link: an answer like any other, in which nothing is shared. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, askPackages, toy } from './asking.ts'

describe('overlap without any link', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  })
  afterAll(() => api.close())

  test.each(['roles: [OWNER]', 'roles: [OWNER], weighted: true', 'types: [MINISTRY], roles: [HOST]'])(
    'has every cluster without a partner, and every pair with nothing (%s)',
    async (conditions) => {
      const { data, errors } = await api.ask(`{
        overlap(${conditions}, draws: 1000) {
          linkCount actorCount partnerCount above below disagreements comparedClusters { partnerCount }
          pairs { shared weight jaccard chance { expected z pMore pFewer verdict } analytic { expected z verdict } }
          bindingActors { share } method { tests hash }
        }
        pair(a: "cluster-1", b: "cluster-2", ${conditions}, draws: 1000) {
          partnersA partnersB sharedPartners { hub } onlyA { clusterCount } onlyB { clusterCount } overlap { jaccard chance { verdict fragility { linkCount } } }
        }
      }`)
      expect(errors).toBeUndefined()
      const { overlap, pair } = data
      const weighted = conditions.includes('weighted')
      expect(overlap).toMatchObject({
        linkCount: 0,
        actorCount: 0,
        partnerCount: 0,
        above: 0,
        below: 0,
        bindingActors: [],
      })
      expect(overlap.disagreements).toBe(weighted ? null : 0)
      expect(overlap.method.hash).toMatch(/^[0-9a-f]{64}$/)
      const clusters = overlap.comparedClusters.length
      expect(clusters).toBeGreaterThan(2)
      expect(overlap.comparedClusters).toEqual(Array(clusters).fill({ partnerCount: 0 }))
      const analytic = weighted ? null : { expected: 0, z: null, verdict: 'WITHIN' }
      const chance = { expected: 0, z: null, pMore: 1, pFewer: 1, verdict: 'WITHIN' }
      expect(overlap.pairs).toEqual(
        Array((clusters * (clusters - 1)) / 2).fill({ shared: 0, weight: 0, jaccard: 0, chance, analytic }),
      )
      expect(pair).toMatchObject({ partnersA: 0, partnersB: 0, sharedPartners: [], onlyA: [], onlyB: [] })
      expect(pair.overlap).toMatchObject({ jaccard: 0, chance: { verdict: 'WITHIN' } })
    },
  )
  test('of a year in which one cluster exists, whose beginning is unknown, has no pair', async () => {
    const { data, errors } = await api.ask(
      '{ overlap(year: 1000, draws: 1000) { linkCount comparedClusters { partnerCount } pairs { shared } above bindingActors { share } method { tests hash } } }',
    )
    expect(errors).toBeUndefined()
    expect(data.overlap).toMatchObject({
      linkCount: 0,
      comparedClusters: [{ partnerCount: 0 }],
      pairs: [],
      above: 0,
      bindingActors: [],
    })
    expect(data.overlap.method.tests).toBe(0)
  })
})
