import { describe, expect, it } from 'vitest'
import { litBy } from '../../web/map/graph/lit.ts'
import { fieldMiddles, layoutProblem, readMapGraph } from '../../web/map/graph/mapGraph.ts'
import type { Network } from '../../web/map/graph/network.ts'
import { nearestTowards } from '../../web/map/input/nearest.ts'
import { besideGone } from '../../web/map/input/useMapKeys.ts'

type Answered = Network['actors'][number]
const actor = (id: string, kind: Answered['kind'], field: Answered['field'] = null): Answered => {
  return { id, name: id.toUpperCase(), kind, type: 'UNIVERSITY', field, lat: null, lon: null }
}
const link = (actor: string, cluster: string, method: 'REGISTER' | 'SYNTHETIC' = 'SYNTHETIC') => {
  return { id: `${actor}-${cluster}`, actor, cluster, method }
}
/** u works with a and b, m with b; c has nobody. */
const answer: Network = {
  actors: [
    actor('a', 'CLUSTER', 'ENERGY'),
    actor('u', 'UNIVERSITY'),
    actor('b', 'CLUSTER', 'ENERGY'),
    actor('m', 'PUBLIC'),
    actor('c', 'CLUSTER', 'FOOD'),
  ],
  links: [link('u', 'a'), link('u', 'b'), link('m', 'b')],
  firms: [],
}
const graph = readMapGraph(answer)

describe('the graph of the map', () => {
  it('of an empty answer is empty', () => {
    expect(readMapGraph({ actors: [], links: [], firms: [] }).actors).toEqual([])
  })

  it('lists clusters first and counts the links of each actor, by hand', () => {
    expect(graph.actors.map(({ id, degree }) => `${id} ${degree}`)).toEqual(['a 1', 'b 2', 'c 0', 'u 2', 'm 1'])
    expect(graph.clusters).toBe(3)
    expect([...(graph.neighbours.get('b') ?? [])]).toEqual(['u', 'm'])
  })

  it('draws four times the links at twice the growth', () => {
    const links = Array.from({ length: 4 }, (_, i) => link(`p${i}`, 'b'))
    const partners = links.map((each) => actor(each.actor, 'PUBLIC'))
    const [one] = readMapGraph({ ...answer, links: [link('u', 'a')] }).actors
    const four = readMapGraph({ ...answer, actors: [...answer.actors, ...partners], links }).byId.get('b')
    const none = graph.byId.get('c')?.radius ?? 0
    expect((four?.radius ?? 0) - none).toBeCloseTo(2 * ((one?.radius ?? 0) - none), 12)
  })

  it('asks the layout with the indexes of clusters and smaller actors on a small canvas', () => {
    const large = layoutProblem(graph, 1040, 560)
    const small = layoutProblem(graph, 390, 300)
    expect(large.memberships).toEqual([[0, 1], [1]])
    expect(large.radii[0]).toBe(graph.actors[0]?.radius)
    expect(small.radii[0]).toBeCloseTo(0.5 * (large.radii[0] ?? 0), 12)
  })

  it('names the middle of a field whose clusters lie together, and no field of one cluster or of scattered ones', () => {
    const places = (bx: number) =>
      new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: bx, y: 0 }],
        ['c', { x: 100, y: 0 }],
      ])
    expect(fieldMiddles(graph, places(10))).toEqual([{ field: 'ENERGY', at: { x: 5, y: 0 } }])
    expect(fieldMiddles(graph, places(200))).toEqual([])
  })
})

describe('what is lit', () => {
  it('is everybody and no link when nothing is chosen', () => {
    const lit = litBy(graph)
    expect([...lit.actors].sort()).toEqual(['a', 'b', 'c', 'm', 'u'])
    expect([...lit.links]).toEqual([])
  })

  it('treats an actor that is not on the map as nothing chosen', () => {
    expect(litBy(graph, { opened: 'nobody' }).actors.size).toBe(5)
  })

  it('is the neighbourhood of a partner, and beside a cluster the other clusters stay', () => {
    expect([...litBy(graph, { opened: 'm' }).actors].sort()).toEqual(['b', 'm'])
    expect([...litBy(graph, { opened: 'a' }).actors].sort()).toEqual(['a', 'b', 'c', 'u'])
    expect([...litBy(graph, { opened: 'a' }).links]).toEqual(['u-a'])
  })

  it('is the union of the neighbourhoods of two clusters, without the other clusters', () => {
    const lit = litBy(graph, { opened: 'a', chosen: ['b'] })
    expect([...lit.actors].sort()).toEqual(['a', 'b', 'm', 'u'])
    expect([...lit.links]).toEqual(['u-a', 'u-b', 'm-b'])
  })

  it('joins what is opened and what is hovered, and knows the other end of the link', () => {
    const lit = litBy(graph, { opened: 'a', hovered: 'm', link: 'u-a' })
    expect([...lit.links]).toEqual(['u-a', 'm-b'])
    expect(lit.linkEnd).toBe('u')
    expect(litBy(graph, { opened: 'u', link: 'u-a' }).linkEnd).toBe('a')
  })

  it('dashes lit links only when the map holds more than one method', () => {
    const mixed = readMapGraph({ ...answer, links: [link('u', 'a', 'REGISTER'), link('u', 'b')] })
    expect(litBy(graph).dashed).toBe(false)
    expect(litBy(mixed).dashed).toBe(true)
  })
})

describe('the nearest actor in a direction', () => {
  const here = { x: 0, y: 0 }

  it('is undefined when nothing lies there', () => {
    expect(nearestTowards(here, 'ArrowLeft', [['a', { x: 5, y: 0 }]])).toBeUndefined()
    expect(nearestTowards(here, 'ArrowLeft', [])).toBeUndefined()
  })

  it('prefers what lies ahead to what is nearer but aside', () => {
    const places = [
      ['aside', { x: 6, y: 7 }],
      ['ahead', { x: 10, y: 1 }],
      ['behind', { x: -1, y: 0 }],
    ] as const
    expect(nearestTowards(here, 'ArrowRight', places)).toBe('ahead')
    expect(nearestTowards(here, 'ArrowDown', places)).toBe('aside')
    expect(nearestTowards(here, 'ArrowLeft', places)).toBe('behind')
  })
})

describe('who stands beside an actor that is gone', () => {
  const list = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  it.each([
    ['is nobody when nobody is left', 'b', [], undefined],
    ['is the next of the list that is still drawn', 'b', ['a', 'd'], 'd'],
    ['is the nearest before it when nobody comes after', 'd', ['a', 'b'], 'b'],
    ['is the first that is drawn when it stood in no list', 'x', ['c', 'd'], 'c'],
  ])('%s', (_, gone, drawn, expected) => {
    expect(besideGone(list, gone, new Set(drawn))).toBe(expected)
  })
})
