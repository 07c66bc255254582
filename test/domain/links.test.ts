import { beforeAll, describe, expect, test } from 'vitest'
import { countLinkFacets, filterLinks, type LinkFilter, type LinkOrder, orderLinks } from '../../api/domain/links.ts'
import { networkLinks } from '../../api/domain/network.ts'
import { type Toy, toyNetwork } from './toyNetwork.ts'

const everyone = [0, 1, 2, 3]

describe('the links of a network', () => {
  let toy: Toy
  beforeAll(async () => {
    toy = await toyNetwork()
  })
  const source = () => ({ network: toy.inYear(2017), directory: toy.directory })
  /** "partner cluster" of each. */
  const ends = (links: Iterable<number>): string[] => {
    const { projection, clusterOf } = toy.inYear(2017)
    return [...links].map((link) => {
      const cluster = projection.clusters[clusterOf[link] ?? 0] ?? 0
      return toy.ids([projection.partner[link] ?? 0, cluster]).join(' ')
    })
  }
  const found = (filter: LinkFilter, sectors = ['knowledge', 'public'], positions = everyone): readonly number[] =>
    filterLinks(source(), networkLinks(source().network, positions, sectors), filter)
  const ordered = (
    order: LinkOrder,
    reverse = false,
    sectors = ['public', 'cluster'],
    ranks?: Int32Array,
  ): string[] => {
    const options = { order, reverse, ...(ranks && { ranks: { since: ranks, source: ranks } }) }
    return ends(orderLinks(source().network, found({}, sectors), options).items)
  }

  test('are none for a text without a letter or digit, and all without one', () => {
    expect(found({ text: ' ? ' })).toEqual([])
    expect(found({ text: null, kinds: null })).toHaveLength(13)
  })
  test('hold every word in a name of either end, whatever its spelling', () => {
    expect(ends(found({ text: 'ostersoe vandklyngen' }))).toEqual(['gts-1 cluster-1'])
    expect(ends(found({ text: 'baltic FOOD' }))).toEqual(['gts-1 cluster-2'])
    expect(ends(found({ text: 'aarhus' }))).toEqual(['knowledge-1 cluster-4'])
    expect(found({ text: 'baltic nobody' })).toEqual([])
  })
  test('meet every condition, by the partner and by the link itself', () => {
    expect(ends(found({ kinds: ['gts', 'public'], roles: ['partner', 'host'] }))).toEqual([
      'gts-1 cluster-2',
      'public-1 cluster-3',
    ])
    expect(ends(found({ types: ['business_academy'], confidence: ['uncertain'] }))).toEqual(['knowledge-1 cluster-1'])
    expect(ends(found({ kinds: ['cluster'] }, ['cluster']))).toEqual(['cluster-3 cluster-1'])
    expect(found({}, ['cluster'], [1, 3])).toEqual([])
  })
  test('come by partner and then cluster, or the other way, each turned round', () => {
    expect(ordered('name')).toEqual([
      'public-3 cluster-3',
      'public-2 cluster-2',
      'public-2 cluster-1',
      'public-1 cluster-1',
      'public-1 cluster-3',
      'cluster-3 cluster-1',
    ])
    expect(ordered('name', true)).toEqual([
      'cluster-3 cluster-1',
      'public-1 cluster-1',
      'public-1 cluster-3',
      'public-2 cluster-2',
      'public-2 cluster-1',
      'public-3 cluster-3',
    ])
    expect(ordered('cluster', true).slice(0, 3)).toEqual([
      'public-3 cluster-3',
      'public-1 cluster-3',
      'public-2 cluster-1',
    ])
  })
  test('come with the strongest role first, equal ones by name either way', () => {
    expect(ordered('role')).toEqual([
      'public-1 cluster-3',
      'public-2 cluster-2',
      'public-3 cluster-3',
      'public-1 cluster-1',
      'public-2 cluster-1',
      'cluster-3 cluster-1',
    ])
    expect(ordered('role', true).slice(-4)).toEqual([
      'public-3 cluster-3',
      'public-1 cluster-1',
      'public-2 cluster-2',
      'public-1 cluster-3',
    ])
  })
  test('of which nothing is known to order by are last either way', () => {
    const ranks = new Int32Array(toy.inYear(2017).projection.partner.length).fill(-1)
    const [first = 0, second = 0, ...unknown] = found({}, ['public'])
    ranks[first] = 7
    ranks[second] = 3
    const [a = '', b = ''] = ends([second, first])
    expect(ordered('since', false, ['public'], ranks).slice(0, 2)).toEqual([a, b])
    expect(ordered('source', true, ['public'], ranks).slice(0, 2)).toEqual([b, a])
    expect(ordered('since', true, ['public'], ranks).slice(2).sort()).toEqual(ends(unknown).sort())
  })
  test('have keys that ascend, so that a list can be cut after any of them', () => {
    for (const order of ['name', 'cluster', 'role', 'confidence'] as const) {
      for (const reverse of [false, true]) {
        const { items, keyOf } = orderLinks(source().network, found({}), { order, reverse })
        const keys = [...items].map((link) =>
          keyOf(link)
            .map((part) => String(part).padStart(6, '0'))
            .join(),
        )
        expect(keys).toEqual([...new Set(keys)].sort())
      }
    }
  })
  test('are counted by each property under the other conditions', () => {
    const links = networkLinks(source().network, everyone, ['public', 'other'])
    const { kinds, roles } = countLinkFacets(source(), links, { kinds: ['other'], roles: ['host'] })
    expect(kinds).toEqual([
      { value: 'other', count: 1 },
      { value: 'public', count: 1 },
    ])
    expect(roles).toEqual([{ value: 'host', count: 1 }])
  })
})
