import { beforeAll, describe, expect, test } from 'vitest'
import { membershipsOf, type Partnership, partnersOf } from '../../api/domain/partners.ts'
import { type Toy, toyNetwork } from './toyNetwork.ts'

describe('the links of one actor', () => {
  let toy: Toy
  beforeAll(async () => {
    toy = await toyNetwork()
  })
  const others = (links: readonly Partnership[]): string[] => toy.ids(links.map(({ number }) => number))
  const position = (cluster: string): number => toy.inYear(2017).projection.clusters.indexOf(toy.number(cluster))

  test('are none for a position that is no cluster and an actor that is unknown', () => {
    expect(partnersOf(toy.inYear(2017), 99, {})).toEqual([])
    expect(membershipsOf(toy.inYear(2017), -1)).toEqual([])
  })
  test('are the partners of a cluster in Danish alphabetical order', () => {
    expect(others(partnersOf(toy.inYear(2017), position('cluster-1'), { sector: 'knowledge' }))).toEqual([
      'university-1',
      'university-2',
      'gts-1',
      'knowledge-1',
    ])
  })
  test('are narrowed by kind, role and year', () => {
    const network = toy.inYear(2017)
    expect(others(partnersOf(network, position('cluster-1'), { kinds: ['gts', 'firm'] }))).toEqual([
      'firm-1',
      'firm-2',
      'gts-1',
    ])
    expect(others(partnersOf(network, position('cluster-1'), { roles: ['host'] }))).toEqual(['other-1'])
    expect(others(partnersOf(toy.inYear(2012), position('cluster-1'), { sector: 'firm' }))).toEqual(['firm-1'])
  })
  test('of two clusters stand under both, with the ends as they are stored', () => {
    const stored = { actor: toy.number('cluster-3'), cluster: toy.number('cluster-1') }
    const filter = { sector: 'cluster' }
    const network = toy.inYear(2017)
    expect(partnersOf(network, position('cluster-1'), filter)).toEqual([{ number: stored.actor, ...stored }])
    expect(partnersOf(network, position('cluster-3'), filter)).toEqual([{ number: stored.cluster, ...stored }])
    expect(membershipsOf(network, stored.actor)).toEqual([{ number: stored.cluster, ...stored }])
    expect(membershipsOf(network, stored.cluster)).toEqual([{ number: stored.actor, ...stored }])
  })
  test('are the clusters of an institution by name, without those that ended', () => {
    expect(others(membershipsOf(toy.inYear(2017), toy.number('university-1')))).toEqual([
      'cluster-2',
      'cluster-1',
      'cluster-3',
    ])
    expect(others(membershipsOf(toy.inYear(2015), toy.number('knowledge-2')))).toEqual(['cluster-2'])
    expect(membershipsOf(toy.inYear(2017), toy.number('knowledge-2'))).toEqual([])
  })
})
