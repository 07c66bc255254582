import { beforeAll, describe, expect, test } from 'vitest'
import { type ActorOrder, orderActors } from '../../api/domain/actorOrder.ts'
import { type ActorFilter, around, countFacets, filterActors } from '../../api/domain/actors.ts'
import { type Toy, toyNetwork } from './toyNetwork.ts'

describe('lists of actors', () => {
  let toy: Toy
  beforeAll(async () => {
    toy = await toyNetwork()
  })
  const places = new Map([
    ['dk-region-1081', 1],
    ['dk-region-1082', 0],
  ])
  const found = (
    filter: ActorFilter,
    order: ActorOrder = 'name',
    { reverse = false, positions }: { readonly reverse?: boolean; readonly positions?: readonly number[] } = {},
  ): string[] => {
    const network = toy.inYear(2017)
    const source = { network, directory: toy.directory, around: positions && around(network, positions) }
    const { items } = orderActors(source, filterActors(source, filter), { order, reverse, places })
    return toy.ids([...items])
  }

  test('are empty when a text has no letter and no digit', () => {
    expect(found({ text: ' ? ' })).toEqual([])
  })
  test('do not hold an actor whose property is unknown', () => {
    expect(found({ models: [1, 2, 3, 4, 5, 6] })).toEqual(['cluster-2', 'cluster-1', 'cluster-3'])
    expect(found({ municipalities: ['dk-municipality-0101'] })).not.toContain('knowledge-2')
  })
  test('take null and absent conditions as none', () => {
    expect(found({ kinds: null, text: null, innovationNetwork: null })).toHaveLength(17)
  })
  test('hold who passes every condition', () => {
    expect(found({ sectors: ['knowledge'], regions: ['dk-region-1082'] })).toEqual(['knowledge-2', 'knowledge-1'])
    expect(found({ clusters: ['cluster-1'], kinds: ['cluster', 'gts'] })).toEqual(['gts-1', 'cluster-3'])
    expect(found({ innovationNetwork: false })).toEqual(['cluster-3', 'cluster-4'])
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
    expect(found({ kinds: ['cluster'] }, 'clusters')).toEqual(found({ kinds: ['cluster'] }))
  })
  test('come in the order of any of their properties, each turned round, with what is unknown last either way', () => {
    expect(found({ kinds: ['cluster', 'gts'] }, 'knowledge')).toEqual([
      'cluster-1',
      'cluster-2',
      'cluster-3',
      'cluster-4',
      'gts-1',
    ])
    expect(found({ kinds: ['cluster', 'gts'] }, 'knowledge', { reverse: true })).toEqual([
      'cluster-3',
      'cluster-4',
      'cluster-2',
      'cluster-1',
      'gts-1',
    ])
    expect(found({ kinds: ['cluster'] }, 'firms')).toEqual(['cluster-1', 'cluster-2', 'cluster-3', 'cluster-4'])
    expect(found({ kinds: ['cluster'] }, 'public').slice(0, 2)).toEqual(['cluster-1', 'cluster-3'])
    expect(found({ regions: ['dk-region-1084'] }, 'kind')).toEqual(['university-2', 'gts-1', 'public-3'])
    expect(found({ sectors: ['public'] }, 'type')).toEqual(['public-3', 'public-2', 'public-1'])
    expect(found({ kinds: ['firm'] }, 'field')).toEqual(['firm-2', 'firm-1', 'firm-3', 'firm-4'])
    expect(found({ sectors: ['public'] }, 'region')).toEqual(['public-1', 'public-2', 'public-3'])
    expect(found({ sectors: ['public'] }, 'region', { reverse: true })).toEqual(['public-2', 'public-1', 'public-3'])
    expect(found({ sectors: ['public'] }, 'municipality', { reverse: true })).toEqual(found({ sectors: ['public'] }))
    expect(found({ sectors: ['public'] }, 'name', { reverse: true })).toEqual(found({ sectors: ['public'] }).reverse())
  })
  test('stand around some clusters: these, and whoever is linked to any of them', () => {
    expect(found({}, 'name', { positions: [] })).toEqual([])
    expect(found({}, 'name', { positions: [3] })).toEqual(['firm-4', 'knowledge-1', 'cluster-4'])
    // Cluster 3 is linked to cluster 1, and is none of those asked for.
    expect(found({ kinds: ['cluster'] }, 'name', { positions: [1] })).toEqual(['cluster-1'])
    expect(found({ sectors: ['knowledge'] }, 'clusters', { positions: [2, 3] })).toEqual([
      'university-1',
      'knowledge-1',
    ])
  })
  test('count each property under the other conditions, most frequent first', () => {
    const {
      kinds,
      regions,
      innovationNetworks: networks,
    } = countFacets(
      { network: toy.inYear(2017), directory: toy.directory },
      {
        kinds: ['cluster'],
        regions: ['dk-region-1082'],
      },
    )
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
