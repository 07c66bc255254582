import { describe, expect, it } from 'vitest'
import type { NetworkQuery } from '../../web/generated/graphql.ts'
import { partOf, readNetwork } from '../../web/map/graph/network.ts'

const actor = (id: string, kind: 'CLUSTER' | 'PUBLIC' = 'PUBLIC') => {
  return { id, name: id.toUpperCase(), kind, type: 'REGION' as const, field: null, lat: null, lon: null }
}
/** m works with a and b, n with b alone; c has nobody. */
const answer: NetworkQuery['network'] = {
  actors: [actor('m'), actor('a', 'CLUSTER'), actor('n'), actor('b', 'CLUSTER'), actor('c', 'CLUSTER')],
  linkColumns: { actorIndices: [0, 0, 2], clusterIndices: [1, 3, 3], methods: ['SYNTHETIC', 'REGISTER', 'WEBSITE'] },
  firmCounts: [
    { clusterId: 'a', count: 3, dedicated: 1 },
    { clusterId: 'b', count: 0, dedicated: 0 },
    { clusterId: 'c', count: 1, dedicated: 1 },
  ],
}

describe('the network of an answer', () => {
  it('of nothing is nothing', () => {
    const empty = { actors: [], linkColumns: { actorIndices: [], clusterIndices: [], methods: [] }, firmCounts: [] }
    expect(readNetwork(empty)).toEqual({ actors: [], links: [], firms: [] })
  })

  it('names both ends of a link by id, by hand', () => {
    expect(readNetwork(answer).links).toEqual([
      { id: 'm a', actor: 'm', cluster: 'a', method: 'SYNTHETIC' },
      { id: 'm b', actor: 'm', cluster: 'b', method: 'REGISTER' },
      { id: 'n b', actor: 'n', cluster: 'b', method: 'WEBSITE' },
    ])
  })

  it('is the same for the same answer, so that nothing is drawn anew', () => {
    expect(readNetwork(answer)).toBe(readNetwork(answer))
    expect(readNetwork({ ...answer })).not.toBe(readNetwork(answer))
  })

  it('has a part whose links have both ends in it, and whose firms are those of its clusters', () => {
    const whole = readNetwork(answer)
    const part = partOf(whole, new Set(['m', 'a', 'c', 'gone']))
    expect(part.actors.map(({ id }) => id)).toEqual(['m', 'a', 'c'])
    expect(part.links.map(({ id }) => id)).toEqual(['m a'])
    expect(part.firms.map(({ clusterId }) => clusterId)).toEqual(['a', 'c'])
    expect(partOf(whole, undefined)).toBe(whole)
    expect(partOf(whole, new Set())).toEqual({ actors: [], links: [], firms: [] })
  })
})
