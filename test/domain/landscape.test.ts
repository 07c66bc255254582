import { beforeAll, describe, expect, test } from 'vitest'
import { landscape } from '../../api/domain/landscape.ts'
import { type Toy, toyNetwork } from './toyNetwork.ts'

describe('the landscape', () => {
  let toy: Toy
  beforeAll(async () => {
    toy = await toyNetwork()
  })

  test('of no cluster has unknown measures and no firms', () => {
    const {
      clusterCount: clusters,
      innovationNetworkCount: networks,
      knowledge,
      firms,
    } = landscape(toy.inYear(2017), toy.directory, [], 2017)
    expect([clusters, networks, knowledge.mean, knowledge.values, firms.participating]).toEqual([0, 0, null, [], 0])
  })
  test('of 2017 is as worked by hand', () => {
    const found = landscape(toy.inYear(2017), toy.directory, [0, 1, 2, 3], 2017)
    expect([found.clusterCount, found.innovationNetworkCount, found.invented]).toEqual([4, 2, 4])
    expect(found.knowledge).toMatchObject({ mean: 2, median: 1.5, min: 1, max: 4 })
    expect(found.public).toMatchObject({ mean: 1.25, median: 1.5, min: 0, max: 2 })
    expect(found.firms).toMatchObject({ mean: 1, median: 1, min: 0, max: 2, participating: 4 })
  })
  test('of a later year than that of the data says which clusters are certain: those whose end, or last trace, is known', () => {
    const network = toy.inYear(2017)
    const { validFrom, validTo } = network.projection
    const begun = network.projection.clusters.map((number) => validFrom[number] ?? 0)
    const ended = network.projection.clusters.map((number) => validTo[number] ?? 9999)
    const naive = (dataYear: number) =>
      [0, 1, 2, 3].filter((place) => (begun[place] ?? 0) > 0 && ((ended[place] ?? 9999) < 9999 || dataYear >= 2017))
        .length
    for (const dataYear of [2016, 2017, 2018])
      expect(landscape(network, toy.directory, [0, 1, 2, 3], dataYear).certainClusterCount).toBe(naive(dataYear))
    expect(naive(2016)).toBeLessThan(naive(2017))
  })
  test('lists the smallest count first and equal ones by name', () => {
    const { values } = landscape(toy.inYear(2017), toy.directory, [0, 1, 2, 3], 2017).knowledge
    expect(values.map(({ count }) => count)).toEqual([1, 1, 2, 4])
    expect(toy.ids(values.map(({ cluster }) => cluster))).toEqual(['cluster-3', 'cluster-4', 'cluster-2', 'cluster-1'])
  })
})
