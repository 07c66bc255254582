import { beforeAll, describe, expect, test } from 'vitest'
import { existingClusters, linksAt, partnerCount, yearNetwork } from '../../api/domain/yearNetwork.ts'
import { buildProjection } from '../../api/graph/projection.ts'
import { type Toy, toyNetwork } from './toyNetwork.ts'

const [cluster, university] = [0, 1]

describe('the network of a year', () => {
  let toy: Toy
  beforeAll(async () => {
    toy = await toyNetwork()
  })

  test('of a year before everything has no cluster that is known to be younger and no link that began later', () => {
    const { exists, holds } = toy.inYear(1900)
    expect(toy.ids([...exists.keys()].filter((number) => exists[number] === 0))).toEqual([
      'cluster-2',
      'cluster-1',
      'cluster-3',
    ])
    expect(holds.every((held) => held === 0)).toBe(true)
  })
  test('counts the partners of each cluster in 2017 as worked by hand', () => {
    const { counts, projection } = toy.inYear(2017)
    expect(toy.ids(projection.clusters)).toEqual(['cluster-2', 'cluster-1', 'cluster-3', 'cluster-4'])
    expect([...counts.knowledge]).toEqual([2, 4, 1, 1])
    expect([...counts.public]).toEqual([1, 2, 2, 0])
    expect([...counts.dedicated]).toEqual([1, 2, 1, 0])
    expect([...counts.firms]).toEqual([2, 2, 2, 1])
    expect([...counts.others]).toEqual([0, 1, 0, 0])
    expect([...counts.clusters]).toEqual([0, 1, 1, 0])
  })
  test('counts the clusters of each actor in 2017 as worked by hand', () => {
    const { degree } = toy.inYear(2017)
    const count = (id: string): number | undefined => degree[toy.number(id)]
    expect(['university-1', 'gts-1', 'public-2', 'university-2', 'cluster-3', 'knowledge-2'].map(count)).toEqual([
      3, 2, 2, 1, 1, 0,
    ])
  })
  test('of 2010 has cluster-2 with 2 knowledge institutions, because one came in 2012', () => {
    expect(toy.inYear(2010).counts.knowledge[0]).toBe(2)
  })
  test('of 2015 still has the link that ended in 2015, and 2016 has not', () => {
    expect(toy.inYear(2015).counts.knowledge[0]).toBe(3)
    expect(toy.inYear(2016).counts.knowledge[0]).toBe(2)
  })
  test('a link does not hold when one of its ends does not exist, whatever the link says', () => {
    const projection = buildProjection(
      {
        id: ['a', 'b', 'c'],
        kind: [cluster, university, university],
        validFrom: [2010, 0, 0],
        validTo: [9999, 2012, 9999],
      },
      [
        {
          cluster: 0,
          partner: [1, 2],
          role: [7, 7],
          method: [0, 0],
          confidence: [0, 0],
          since: [0, 0],
          until: [9999, 9999],
        },
      ],
    )
    const partners = (year: number): (number | undefined)[] =>
      linksAt(yearNetwork(projection, year), 0).map((link) => projection.partner[link])
    expect([2009, 2010, 2012, 2013].map(partners)).toEqual([[], [1, 2], [1, 2], [2]])
    expect(existingClusters(yearNetwork(projection, 2009))).toEqual([])
  })
  test('all counts of a cluster together are its links that hold', () => {
    for (const year of [2005, 2010, 2013, 2017, 2030]) {
      const network = toy.inYear(year)
      for (const position of network.projection.clusters.keys())
        expect(partnerCount(network, position)).toBe(linksAt(network, position).length)
    }
  })
})
