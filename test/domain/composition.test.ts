import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { mostShared, partnersByRole, partnersByType } from '../../api/domain/composition.ts'
import { existingClusters, linksAt } from '../../api/domain/yearNetwork.ts'
import { type Toy, toyNetwork } from './toyNetwork.ts'

/** Positions of the clusters of the toy landscape, by name. */
const [food, water, port, sound] = [0, 1, 2, 3]

describe('what the partners of a cluster are', () => {
  let toy: Toy
  beforeAll(async () => {
    toy = await toyNetwork()
  })
  const types = (position: number, year = 2017) => partnersByType(toy.inYear(year), toy.directory, position)

  test('is nothing in a year without clusters', () => {
    expect(types(water, 1990)).toEqual([])
    expect(partnersByRole(toy.inYear(1990), water)).toEqual([])
    expect(mostShared(toy.inYear(1990), water)).toBeUndefined()
  })
  test('stands by type beside the mean of all clusters, what it lacks as nobody, as worked by hand', () => {
    const rows = types(food).map(({ type, partners, actorCount, mean }) => [type, toy.ids(partners), actorCount, mean])
    expect(rows).toEqual([
      ['university', ['university-1'], 2, 1],
      ['gts', ['gts-1'], 1, 0.5],
      ['business_academy', [], 1, 0.5],
      ['agency', [], 1, 0.25],
      ['region', ['public-2'], 1, 0.5],
      ['municipality', [], 1, 0.5],
    ])
  })
  test('is counted by role and sector, strongest role first, without firms and other clusters', () => {
    expect(partnersByRole(toy.inYear(2017), water)).toEqual([
      { role: 'host', knowledge: 0, public: 0, others: 1, all: 1 },
      { role: 'financier', knowledge: 0, public: 1, others: 0, all: 1 },
      { role: 'board', knowledge: 0, public: 1, others: 0, all: 1 },
      { role: 'agreement', knowledge: 1, public: 0, others: 0, all: 1 },
      { role: 'project', knowledge: 1, public: 0, others: 0, all: 1 },
      { role: 'partner', knowledge: 2, public: 0, others: 0, all: 2 },
    ])
  })
  test('is shared most with the cluster that has most of them too, of equals the first by name', () => {
    const network = toy.inYear(2017)
    expect(mostShared(network, food)).toBe(water)
    expect(mostShared(network, water)).toBe(food)
    expect(mostShared(network, port)).toBe(water)
    expect(mostShared(network, sound)).toBe(water)
  })
  test('adds up over all clusters to the mean times their number, in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2005, max: 2020 }), (year) => {
        const network = toy.inYear(year)
        const clusters = existingClusters(network)
        const rows = clusters.map((position) => types(position, year))
        for (const [i, { mean }] of (rows[0] ?? []).entries()) {
          const sum = rows.reduce((total, row) => total + (row[i]?.partners.length ?? 0), 0)
          expect(sum).toBeCloseTo(mean * clusters.length, 9)
        }
        const { partner } = network.projection
        const institutions = clusters
          .flatMap((position) => linksAt(network, position))
          .filter((link) => ['knowledge', 'public'].includes(toy.directory.sector[partner[link] ?? 0] ?? ''))
        expect(rows.flat().reduce((total, { partners }) => total + partners.length, 0)).toBe(institutions.length)
      }),
      { seed: 2017, numRuns: 16 },
    )
  })
})
