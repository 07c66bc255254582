/** Who is drawn on the map, where firms stand, and what its guides say. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../bench/page/seededRandom.ts'
import { graphOf, layoutProblem } from '../../web/map/graph/mapGraph.ts'
import { atMost, egoGraph, ofKinds } from '../../web/map/graph/shownGraph.ts'
import { bandNamesBelow, egoBands, scaleBar } from '../../web/map/guides/guideMeasures.ts'
import type { Standing } from '../../web/map/layout/freeSpot.ts'
import { overlapMap } from '../../web/map/layout/overlapMap.ts'
import type { PlacedGraph } from '../../web/map/layout/useLayout.ts'
import { chooseActor, linkBetween } from '../../web/network/choose.ts'
import { drawableLayout, middleIn } from '../../web/network/conditions/layoutOf.ts'
import { type FirmLists, firmCircles, type ListedFirm, withFirms } from '../../web/network/firms/firmCircles.ts'
import { drawnKinds } from '../../web/state/parameters/network.ts'
import { clustersOnly } from './handGraph.ts'
import { graph, ids } from './smallNetwork.ts'

describe('the layout', () => {
  it('is the overlap map where the one asked for lacks what it is drawn by', () => {
    const asked = { view: 'network', layout: 'geographic' } as const
    expect(graph.actors.some(({ place }) => place)).toBe(false)
    expect(drawableLayout(graph, asked)).toBe('overlap')
    const [first, ...others] = graph.actors
    const there = first ? [{ ...first, place: { lat: 55, lon: 10 } }, ...others] : []
    expect(drawableLayout(graphOf(there, graph.links, graph.firms), asked)).toBe('geographic')
    expect(drawableLayout(clustersOnly(0), { view: 'network', layout: 'ego' })).toBe('overlap')
    expect(middleIn(clustersOnly(0), { view: 'network', layout: 'ego' })).toBeUndefined()
    expect(middleIn(graph, { view: 'network', layout: 'ego' })).toBe('b')
  })
})

describe('who is shown', () => {
  it('is nobody of kinds that nobody has, and everybody when no kind is named', () => {
    expect(ofKinds(graph, ['KNOWLEDGE']).actors).toEqual([])
    expect(ofKinds(graph, undefined)).toBe(graph)
  })

  it('has only the links whose two ends are shown, by hand', () => {
    const shown = ofKinds(graph, ['CLUSTER', 'GTS'])
    expect(shown.actors.map(({ id, degree }) => `${id} ${degree}`)).toEqual(['a 0', 'b 1', 'c 0', 'g 1'])
    expect(ids(shown.links)).toEqual(['g-b'])
    expect(shown.clusters).toBe(3)
  })

  it('keeps the size of an actor whose partners are hidden', () => {
    expect(ofKinds(graph, ['CLUSTER']).byId.get('b')?.radius).toBe(graph.byId.get('b')?.radius)
  })

  it('equals a count without graphs for every set of kinds', () => {
    fc.assert(
      fc.property(fc.subarray([...drawnKinds], { minLength: 1 }), (kinds) => {
        const names: readonly string[] = kinds
        const kept = graph.actors.filter(({ kind }) => names.includes(kind))
        const shown = ofKinds(graph, kinds)
        expect(ids(shown.actors)).toEqual(ids(kept))
        const both = graph.links.filter((one) => ids(kept).includes(one.actor) && ids(kept).includes(one.cluster))
        expect(ids(shown.links)).toEqual(ids(both))
      }),
      { seed: 2017, numRuns: 60 },
    )
  })

  it('is in an ego network every cluster and the partners of the one in the middle', () => {
    expect(ids(egoGraph(graph, 'a').actors)).toEqual(['a', 'b', 'c', 'u'])
    expect(ids(egoGraph(graph, 'nobody').actors)).toEqual(['a', 'b', 'c'])
  })

  it('beyond the most that is drawn is the partners of fewest clusters', () => {
    expect(atMost(graph, 6)).toBe(graph)
    expect(ids(atMost(graph, 4).actors)).toEqual(['a', 'b', 'c', 'u'])
    expect(ids(atMost(graph, 1).actors)).toEqual(['a', 'b', 'c'])
  })
})

describe('firms', () => {
  const listed = (cluster: string, numbers: readonly number[]): readonly ListedFirm[] =>
    numbers.map((n) => ({ id: `f${n}`, name: `Firma ${n}`, link: `f${n}-${cluster}`, method: 'SYNTHETIC' }))
  const pages = (pageCount: number) =>
    listed(
      'a',
      Array.from({ length: 10 * pageCount }, (_, i) => i),
    )
  const size = { width: 1040, height: 560 }
  const points = overlapMap(layoutProblem(graph, size.width, size.height))
  const placed: PlacedGraph = {
    graph,
    whole: graph,
    plan: { id: 'overlap' },
    positions: new Map(graph.actors.flatMap(({ id }, i) => (points[i] ? [[id, points[i]]] : []))),
    ...size,
    full: false,
  }

  it('of no cluster are no circle, and of a cluster without firms no bubble', () => {
    expect(firmCircles([], new Map(), 600).actors).toEqual([])
    const { graph: drawn } = withFirms(placed, ['c'], firmCircles(['c'], new Map(), 600), new Map())
    expect(ids(drawn.actors)).toEqual(ids(graph.actors))
  })

  it('are drawn once though they have two clusters, and only as long as there is room, by hand', () => {
    const lists: FirmLists = new Map([
      ['a', listed('a', [1, 2])],
      ['b', listed('b', [2, 3])],
    ])
    const all = firmCircles(['a', 'b'], lists, 600)
    expect(all.actors.map(({ id, degree }) => `${id} ${degree}`)).toEqual(['f1 1', 'f2 2', 'f3 1'])
    expect(all.links.map(({ stored }) => stored)).toEqual(['f1-a', 'f2-a', 'f2-b', 'f3-b'])
    expect(ids(all.links)).toEqual(['f1 a', 'f2 a', 'f2 b', 'f3 b'])
    const few = firmCircles(['a', 'b'], lists, 2)
    expect(ids(few.actors)).toEqual(['f1', 'f2'])
    expect(ids(few.links)).toEqual(['f1 a', 'f2 a', 'f2 b'])
  })

  it('come with one counted bubble a cluster, which is no link that anybody could cite', () => {
    const lists: FirmLists = new Map([['a', pages(1)]])
    const { graph: drawn } = withFirms(placed, ['a', 'b', 'c'], firmCircles(['a'], lists, 600), new Map())
    const bubbles = drawn.actors.flatMap(({ bubble }) => bubble ?? [])
    expect(bubbles).toEqual([
      { cluster: 'a', count: 25, drawn: 10 },
      { cluster: 'b', count: 3, drawn: 0 },
    ])
    expect(drawn.links.filter(({ method }) => method === undefined)).toHaveLength(2)
    expect(linkBetween(drawn, 'firms-of-a', 'a')).toBeUndefined()
    expect(drawn.clusters).toBe(3)
  })

  it('never move what stands, overlap nothing, and stand alike on every run', () => {
    const kept = new Map<string, Standing>()
    const draw = (count: number, memory: Map<string, Standing>) =>
      withFirms(placed, ['a', 'b'], firmCircles(['a'], new Map([['a', pages(count)]]), 600), memory)
    let before = draw(0, kept)
    for (const count of [1, 2, 3]) {
      const after = draw(count, kept)
      for (const [id, at] of before.positions) expect(after.positions.get(id)).toEqual(at)
      before = after
    }
    const discs = before.graph.actors.map(({ id, radius }) => ({
      radius,
      at: before.positions.get(id) ?? { x: 0, y: 0 },
    }))
    const depths = discs.flatMap((one, i) =>
      discs
        .slice(0, i)
        .map((other) => one.radius + other.radius - Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)),
    )
    expect(Math.max(...depths)).toBeLessThan(0)
    expect(draw(3, new Map()).positions).toEqual(draw(3, new Map()).positions)
  })

  it('are what pressing a bubble shows', () => {
    const { graph: drawn } = withFirms(placed, ['a'], firmCircles(['a'], new Map(), 600), new Map())
    expect(chooseActor({ view: 'network' }, drawn, 'firms-of-a', false)).toEqual({
      firms: [{ cluster: 'a', pages: 1 }],
    })
  })
})

describe('guides', () => {
  it('have no band without partners', () => {
    expect(egoBands(new Map())).toEqual([])
  })

  it('end each band half way to the next ring, by hand', () => {
    const rings = new Map([
      [2, 0.3],
      [6, 0.5],
      [15, 0.7],
    ])
    expect(egoBands(rings)).toEqual([
      { from: 2, to: 6, outer: 0.6 },
      { from: 15, to: undefined, outer: 0.75 },
    ])
  })

  it('have names in turn above and below where rings are closer than a line', () => {
    const bands = [0.3, 0.5, 0.6].map((outer, i) => ({ from: i, to: undefined, outer }))
    expect(bandNamesBelow(bands, 300)).toEqual([false, false, false])
    expect(bandNamesBelow(bands, 100)).toEqual([false, true, false])
    expect(bandNamesBelow([], 100)).toEqual([])
  })

  it('hold every ring in the band of its number of clusters', () => {
    const random = seededRandom(5)
    const rings = new Map([...Array(40).keys()].filter(() => random() < 0.5).map((n) => [n + 1, 0.2 + n / 80]))
    const bands = egoBands(rings)
    for (const [degree, share] of rings) {
      const inside = bands.find(({ from, to = Number.POSITIVE_INFINITY }) => degree >= from && degree <= to)
      expect(inside?.outer).toBeGreaterThan(share)
    }
  })

  it('draw a round distance that is at most 120 pixels long', () => {
    expect(scaleBar(1)).toEqual({ km: 100, pixels: 100 })
    expect(scaleBar(1.7)).toEqual({ km: 50, pixels: 85 })
    expect(scaleBar(30)).toEqual({ km: 2, pixels: 60 })
    for (const pixelsPerKm of [0.013, 0.7, 2.4, 119, 121]) {
      const { pixels } = scaleBar(pixelsPerKm)
      expect(pixels > 40 && pixels <= 120).toBe(true)
    }
  })
})
