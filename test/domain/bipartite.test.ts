import { beforeAll, describe, expect, test } from 'vitest'
import { sectors } from '../../api/domain/closedLists.ts'
import { type Bipartite, bipartite, type Conditions } from '../../api/domain/overlap/bipartite.ts'
import { type Toy, toyNetwork } from './toyNetwork.ts'

describe('the two-mode network under conditions', () => {
  let toy: Toy
  let partners: (conditions: Conditions, year?: number) => Record<string, string[]>
  let under: (conditions: Conditions, year?: number) => Bipartite
  beforeAll(async () => {
    toy = await toyNetwork()
    under = (conditions, year = 2017) => bipartite(toy.inYear(year), toy.directory, conditions)
    partners = (conditions, year) => {
      const { clusters, actors, start, partner } = under(conditions, year)
      const rows = toy.ids(clusters).map((id, i) => {
        const own = [...partner.subarray(start[i], start[i + 1])].map((p) => actors[p] ?? -1)
        return [id, toy.ids(own).sort()] as const
      })
      return Object.fromEntries(rows)
    }
  })

  test('has every cluster and no partner when no link passes', () => {
    const none = under({ sectors: ['knowledge'], roles: ['owner'] })
    expect([none.clusters.length, none.actors.length, none.partner.length, none.degree.length]).toEqual([4, 0, 0, 0])
  })
  test('of knowledge and public in 2017 is the table worked by hand', () => {
    expect(partners({ sectors: ['knowledge', 'public'] })).toEqual({
      'cluster-1': ['gts-1', 'knowledge-1', 'public-1', 'public-2', 'university-1', 'university-2'],
      'cluster-2': ['gts-1', 'public-2', 'university-1'],
      'cluster-3': ['public-1', 'public-3', 'university-1'],
      'cluster-4': ['knowledge-1'],
    })
  })
  test('numbers partners by name and counts the clusters of each', () => {
    const { actors, degree, sector } = under({ sectors: ['knowledge', 'public'] })
    const listed = toy.ids(actors).map((id, i) => [id, degree[i], sectors[sector[i] ?? 0]])
    expect(listed).toContainEqual(['university-1', 3, 'knowledge'])
    expect(listed).toContainEqual(['public-2', 2, 'public'])
    expect([...actors]).toEqual([...actors].sort((a, b) => a - b))
  })
  test.each<[string, Conditions, Record<string, string[]>]>([
    [
      'roles',
      { sectors: ['knowledge', 'public'], roles: ['host', 'board'] },
      {
        'cluster-1': ['public-2'],
        'cluster-2': ['university-1'],
        'cluster-3': ['public-1'],
        'cluster-4': ['knowledge-1'],
      },
    ],
    [
      'types',
      { sectors: ['knowledge', 'public'], types: ['university'] },
      {
        'cluster-1': ['university-1', 'university-2'],
        'cluster-2': ['university-1'],
        'cluster-3': ['university-1'],
        'cluster-4': [],
      },
    ],
    [
      'firms, of every role',
      { sectors: ['firm'] },
      {
        'cluster-1': ['firm-1', 'firm-2'],
        'cluster-2': ['firm-1', 'firm-3'],
        'cluster-3': ['firm-2', 'firm-3'],
        'cluster-4': ['firm-4'],
      },
    ],
  ])('keeps only what passes: %s', (_, conditions, expected) => {
    expect(partners(conditions)).toEqual(expected)
  })
  test('keeps only links that are as sure as asked', () => {
    const all = under({ sectors: ['knowledge', 'public'] }).partner.length
    const parts = ['confirmed', 'likely', 'uncertain'].map(
      (word) => under({ sectors: ['knowledge', 'public'], confidence: [word] }).partner.length,
    )
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(all)
    expect(parts.filter((count) => count > 0).length).toBeGreaterThan(1)
  })
  test('of 2015 still has the partner that left in that year', () => {
    expect(partners({ sectors: ['knowledge'] }, 2015)['cluster-2']).toContain('knowledge-2')
    expect(partners({ sectors: ['knowledge'] }, 2016)['cluster-2']).not.toContain('knowledge-2')
  })
})
