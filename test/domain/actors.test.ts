import { beforeAll, describe, expect, test } from 'vitest'
import { type ActorFilter, type ActorOrder, countFacets, filterActors, orderActors } from '../../api/domain/actors.ts'
import { type Toy, toyNetwork } from './toyNetwork.ts'

describe('lists of actors', () => {
  let toy: Toy
  beforeAll(async () => {
    toy = await toyNetwork()
  })
  const found = (filter: ActorFilter, order: ActorOrder = 'name'): string[] => {
    const network = toy.inYear(2017)
    return toy.ids(orderActors(network, filterActors(network, toy.directory, filter), order))
  }

  test('are empty when a text has no letter and no digit', () => {
    expect(found({ text: ' ? ' })).toEqual([])
  })
  test('do not hold an actor whose property is unknown', () => {
    expect(found({ models: [1, 2, 3, 4, 5, 6] })).toEqual(['cluster-2', 'cluster-1', 'cluster-3'])
    expect(found({ municipalities: ['dk-municipality-0101'] })).not.toContain('knowledge-2')
  })
  test('take null and absent conditions as none', () => {
    expect(found({ kinds: null, text: null, network: null })).toHaveLength(17)
  })
  test('hold who passes every condition', () => {
    expect(found({ sectors: ['knowledge'], regions: ['dk-region-1082'] })).toEqual(['knowledge-2', 'knowledge-1'])
    expect(found({ clusters: ['cluster-1'], kinds: ['cluster', 'gts'] })).toEqual(['gts-1', 'cluster-3'])
    expect(found({ network: false })).toEqual(['cluster-3', 'cluster-4'])
  })
  test('put most clusters or most partners first, equal ones by name', () => {
    expect(found({ sectors: ['knowledge'] }, 'clusters')).toEqual([
      'university-1',
      'gts-1',
      'knowledge-1',
      'university-2',
      'knowledge-2',
    ])
    expect(found({ kinds: ['cluster'] }, 'partners')).toEqual(['cluster-1', 'cluster-3', 'cluster-2', 'cluster-4'])
    expect(found({ kinds: ['cluster'] }, 'clusters')).toEqual(['cluster-1', 'cluster-3', 'cluster-2', 'cluster-4'])
  })
  test('count each property under the other conditions, most frequent first', () => {
    const { kinds, regions, networks } = countFacets(toy.inYear(2017), toy.directory, {
      kinds: ['cluster'],
      regions: ['dk-region-1082'],
    })
    expect(kinds).toEqual([
      { value: 'cluster', count: 2 },
      { value: 'firm', count: 2 },
      { value: 'knowledge', count: 2 },
      { value: 'other', count: 1 },
      { value: 'public', count: 1 },
    ])
    expect(regions).toEqual([
      { value: 'dk-region-1081', count: 2 },
      { value: 'dk-region-1082', count: 2 },
    ])
    expect(networks).toEqual([
      { value: 'false', count: 1 },
      { value: 'true', count: 1 },
    ])
  })
})
