import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { without } from '../../web/map/graph/shownGraph.ts'
import { pinAt, unpin, withPins } from '../../web/map/input/pins.ts'
import type { PlacedGraph } from '../../web/map/layout/useLayout.ts'
import { chooseShared, sharedPartners, withinSteps } from '../../web/network/conditions/nearby.ts'
import { bringBack, hiddenIds, hideActors, hideOthers } from '../../web/network/edits/hidden.ts'
import { firmCircles, withFirms } from '../../web/network/firms/firmCircles.ts'
import { changeViewState } from '../../web/state/changeViewState.ts'
import { formatViewState, parseViewState, type ViewState } from '../../web/state/viewState.ts'
import { clustersOnly, handGraph } from './handGraph.ts'

const graph = handGraph()
const network: ViewState = { view: 'network' }
const served = { data: 'toy', version: '0123456789ab' }
const ids = (set: Iterable<string> | undefined) => set && [...set].sort().join('')

describe('hiding', () => {
  it('counts ids that are not in the data as nothing', () => {
    expect(ids(hiddenIds({ hide: ['u', 'nobody'] }, graph))).toBe('u')
    expect(hideActors(network, graph, ['nobody'], served).hide).toBeUndefined()
  })

  it('says that places of other data cannot be read, and hides from there on by what is known', () => {
    const state = { ...network, ...served, hide: { bitmap: 'AAAA' } }
    expect(hiddenIds(state, graph)).toBeUndefined()
    expect(hideActors(state, graph, ['u'], served).hide).toEqual(['u'])
  })

  it('takes what is hidden out of the choice, and brings it back alone or with the others', () => {
    const state: ViewState = { ...network, actor: 'a', chosen: ['u', 'b'], link: 'ua' }
    const hid = changeViewState(state, hideActors(state, graph, ['a', 'm'], served))
    expect(hid).toEqual({ view: 'network', actor: 'u', chosen: ['b'], hide: ['a', 'm'] })
    expect(bringBack(hid, graph, ['m'], served).hide).toEqual(['a'])
    expect(bringBack(hid, graph, ['a', 'm'], served).hide).toBeUndefined()
  })

  it('of the others leaves the chosen ones and whom they work with', () => {
    expect(hideOthers({ ...network, actor: 'a', chosen: ['u'] }, graph, served).hide).toEqual(['b', 'c', 'm', 'n'])
  })

  it('writes 40 ids as text and 41 as places with the version that they count in', () => {
    const many = clustersOnly(60)
    const first = (count: number) => many.actors.slice(0, count).map(({ id }) => id)
    expect(hideActors(network, many, first(40), served)).toMatchObject({ hide: expect.any(Array) })
    expect(hideActors(network, many, first(40), served).version).toBeUndefined()
    expect(hideActors(network, many, first(41), served)).toMatchObject({
      hide: { bitmap: expect.any(String) },
      ...served,
    })
  })

  it('gives any hidden actors back from the address', () => {
    const many = clustersOnly(442)
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(441)), (places) => {
        const hide = places.map((place) => `c${place}`)
        const state = changeViewState(network, hideActors(network, many, hide, served))
        const address = formatViewState(state)
        expect(address.length).toBeLessThan(400)
        expect(hiddenIds(parseViewState(address), many)).toEqual(new Set(hide))
      }),
      { seed: 2017, numRuns: 60 },
    )
  })

  it('leaves the others with the links that they still have', () => {
    const left = without(graph, new Set(['u', 'c']))
    expect(left.actors.map(({ id, degree }) => `${id}${degree}`)).toEqual(['a1', 'b2', 'g2', 'm1', 'n0'])
    expect(left.links.map(({ id }) => id)).toEqual(['ga', 'gb', 'mb'])
  })
})

describe('steps around actors', () => {
  it('are none around nobody', () => {
    expect(ids(withinSteps(graph, ['nobody'], 3))).toBe('')
  })

  it('reach partners, then their clusters, then partners of those, by hand', () => {
    expect([1, 2, 3].map((steps) => ids(withinSteps(graph, ['a'], steps)))).toEqual(['agu', 'abgu', 'abgmu'])
    expect(ids(withinSteps(graph, ['m', 'n'], 1))).toBe('bcmn')
  })

  it('are shortest paths, as Floyd and Warshall find them', () => {
    const pair = fc.tuple(fc.nat(4), fc.nat(9))
    fc.assert(
      fc.property(
        fc.uniqueArray(pair, { selector: String }),
        fc.nat(4),
        fc.constantFrom(1, 2, 3),
        (pairs, from, steps) => {
          const links = pairs.map(([cluster, partner]) => [`c${cluster}`, `p${partner}`] as const)
          const names = [
            ...Array.from({ length: 5 }, (_, i) => `c${i}`),
            ...Array.from({ length: 10 }, (_, i) => `p${i}`),
          ]
          const neighbours = new Map(
            names.map((id) => [id, new Set(links.flatMap(([a, b]) => (a === id ? b : b === id ? a : [])))]),
          )
          const byId = new Map(names.map((id) => [id, { id }]))
          const reached = withinSteps({ neighbours, byId } as never, [`c${from}`], steps)
          const distance = floydWarshall(names, links)
          expect(ids(reached)).toBe(ids(names.filter((id) => (distance.get(`c${from} ${id}`) ?? 99) <= steps)))
        },
      ),
      { seed: 2017, numRuns: 60 },
    )
  })
})

function floydWarshall(names: readonly string[], links: readonly (readonly [string, string])[]) {
  const distance = new Map(names.map((id) => [`${id} ${id}`, 0]))
  for (const [a, b] of links) distance.set(`${a} ${b}`, 1).set(`${b} ${a}`, 1)
  const of = (a: string, b: string) => distance.get(`${a} ${b}`) ?? 99
  for (const via of names) {
    for (const a of names) for (const b of names) distance.set(`${a} ${b}`, Math.min(of(a, b), of(a, via) + of(via, b)))
  }
  return distance
}

describe('shared partners', () => {
  it('need two chosen clusters', () => {
    expect(sharedPartners(graph, ['a', 'u'])).toEqual([])
  })

  it('are those of every chosen cluster and join the choice', () => {
    expect(sharedPartners(graph, ['a', 'b', 'm'])).toEqual(['u', 'g'])
    expect(sharedPartners(graph, ['a', 'b', 'c'])).toEqual([])
    const change = chooseShared({ ...network, actor: 'a', chosen: ['b', 'u'] }, graph)
    expect(change).toEqual({ actor: 'a', chosen: ['b', 'u', 'g'] })
  })
})

describe('a pin', () => {
  const positions = new Map(graph.actors.map(({ id }, i) => [id, { x: 100 + 60 * i, y: 200 }]))
  const plan = { id: 'ring' } as const
  const placed: PlacedGraph = { graph, whole: graph, plan, positions, width: 1000, height: 500, full: false }

  it('of an actor that is not drawn changes nothing', () => {
    expect(withPins(placed, [{ id: 'nobody', x: 1, y: 2 }])).toBe(placed)
  })

  it('outside the canvas becomes the nearest place inside', () => {
    expect(pinAt(network, 'a', { x: -4, y: 700 }, placed).pins).toEqual([{ id: 'a', x: 0, y: 1000 }])
  })

  it('moves when it is set again, and goes alone', () => {
    const state = changeViewState(network, pinAt(network, 'a', { x: 100, y: 250 }, placed))
    const both = changeViewState(state, pinAt(state, 'u', { x: 1, y: 1 }, placed))
    expect(pinAt(both, 'a', { x: 200, y: 250 }, placed).pins).toEqual([
      { id: 'a', x: 200, y: 500 },
      { id: 'u', x: 1, y: 2 },
    ])
    expect(unpin(both, 'a').pins).toEqual([{ id: 'u', x: 1, y: 2 }])
    expect(unpin(state, 'a').pins).toBeUndefined()
  })

  it('holds its actor and takes bubble and firms along; nobody else moves', () => {
    const firm = { id: 'firm-1', name: 'Firm', link: 'l', method: 'SYNTHETIC' } as const
    const circles = firmCircles(['a'], new Map([['a', [firm]]]), 10)
    const before = withFirms(placed, ['a'], circles, new Map())
    const after = withPins(before, [{ id: 'a', x: 900, y: 100 }])
    expect(after.positions.get('a')).toEqual({ x: 900, y: 50 })
    const moved = [...before.positions].filter(([id, { x, y }]) => {
      const now = after.positions.get(id)
      return now?.x !== x || now?.y !== y
    })
    expect(moved.map(([id]) => id).sort()).toEqual(['a', 'firm-1', 'firms-of-a'])
    const gap = (positions: PlacedGraph['positions']) =>
      (positions.get('firms-of-a')?.x ?? 0) - (positions.get('a')?.x ?? 0)
    expect(gap(after.positions)).toBeCloseTo(gap(before.positions), 9)
  })
})
