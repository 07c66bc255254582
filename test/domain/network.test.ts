import { beforeAll, describe, expect, test } from 'vitest'
import { network } from '../../api/domain/network.ts'
import { type Toy, toyNetwork } from './toyNetwork.ts'

describe('the network of some clusters', () => {
  let toy: Toy
  beforeAll(async () => {
    toy = await toyNetwork()
  })
  const pairs = (found: ReturnType<typeof network>): string[] =>
    found.links.map(({ actor, cluster }) => toy.ids([actor, cluster]).join(' '))

  test('of no cluster is empty', () => {
    expect(network(toy.inYear(2017), [], ['knowledge'])).toEqual({ actors: [], links: [], firms: [] })
  })
  test('has clusters without partners too, and actors in Danish alphabetical order', () => {
    const found = network(toy.inYear(2017), [0, 1, 2, 3], ['public'])
    expect(toy.ids(found.actors.map(({ number }) => number))).toEqual([
      'cluster-2',
      'public-3',
      'public-2',
      'cluster-1',
      'public-1',
      'cluster-3',
      'cluster-4',
    ])
    expect(found.actors.map(({ clusters }) => clusters)).toEqual([0, 1, 2, 0, 2, 0, 0])
    expect(found.links).toHaveLength(5)
  })
  test('has a link of two clusters once, as it is stored, and only when clusters are asked for', () => {
    expect(pairs(network(toy.inYear(2017), [0, 1, 2, 3], ['cluster']))).toEqual(['cluster-3 cluster-1'])
    expect(pairs(network(toy.inYear(2017), [0, 1, 2, 3], ['other']))).toEqual(['other-1 cluster-1'])
  })
  test('has no link to a cluster that the filter leaves out', () => {
    expect(network(toy.inYear(2017), [1], ['cluster']).actors).toHaveLength(1)
  })
  test('counts firms even when they are not listed', () => {
    const { firms } = network(toy.inYear(2017), [0, 1, 2, 3], ['knowledge'])
    expect(firms.map(({ count, dedicated }) => [count, dedicated])).toEqual([
      [2, 1],
      [2, 2],
      [2, 1],
      [1, 0],
    ])
  })
})
