/** What the conditions on clusters and on kinds leave of the map, and how that is said. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldAt, pinOn } from '../../web/map/input/pins.ts'
import { inForce } from '../../web/network/conditions/inForce.ts'
import { kindNumbers, kindPart, kindsWith } from '../../web/network/conditions/kindChoice.ts'
import { type MapFilter, passing } from '../../web/network/conditions/mapFilter.ts'
import { drawnKinds } from '../../web/state/parameters/network.ts'
import type { ViewState } from '../../web/state/viewState.ts'
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'
import { handGraph } from './handGraph.ts'

const graph = handGraph()
const en = createWords('en', english)
const da = createWords('da', danish)
const all = { kinds: undefined, hidden: new Set<string>(), focus: undefined, pins: [] }
const scene = (listed: readonly string[], plan: 'overlap' | 'ego' = 'overlap', more: Partial<MapFilter> = {}) => {
  const filter = { ...all, listed: new Set(listed), ...more }
  return { graph, filter, drawn: passing(graph, filter), plan: { id: plan, middle: 'a' } }
}

describe('what passes', () => {
  it('is nobody when nobody is listed, and everybody without conditions', () => {
    expect(passing(graph, { ...all, listed: new Set() }).actors).toEqual([])
    expect(passing(graph, { ...all, listed: undefined })).toBe(graph)
  })

  it('keeps sizes and counts links of what is left, by hand', () => {
    const left = passing(graph, { ...all, listed: new Set(['b', 'u', 'g', 'm']) })
    expect(left.actors.map(({ id, degree }) => `${id}${degree}`)).toEqual(['b3', 'u1', 'g1', 'm1'])
    expect(left.byId.get('u')?.radius).toBe(graph.byId.get('u')?.radius)
  })

  it('equals a count without graphs for any listed actors and kinds', () => {
    const ids = graph.actors.map(({ id }) => id)
    const some = fc.tuple(fc.subarray(ids), fc.subarray([...drawnKinds], { minLength: 1 }))
    fc.assert(
      fc.property(some, ([listed, kinds]) => {
        const names: readonly string[] = kinds
        const kept = graph.actors
          .filter(({ id, kind }) => listed.includes(id) && names.includes(kind))
          .map(({ id }) => id)
        const left = passing(graph, { ...all, listed: new Set(listed), kinds })
        expect(left.actors.map(({ id }) => id)).toEqual(kept)
        expect(left.links.length).toBe(
          graph.links.filter(({ actor, cluster }) => kept.includes(actor) && kept.includes(cluster)).length,
        )
      }),
      { seed: 2017, numRuns: 100 },
    )
  })
})

describe('kinds', () => {
  it('of which the conditions leave nobody stay with 0; firms are counted by bubbles', () => {
    const numbers = kindNumbers(scene(['b', 'u'])).map(({ kind, number }) => `${kind} ${number}`)
    expect(numbers).toEqual(['CLUSTER 1', 'UNIVERSITY 1', 'GTS 0', 'PUBLIC 0', 'FIRM 0'])
    expect(kindNumbers(scene(['a', 'u'], 'ego')).at(-1)).toEqual({ kind: 'FIRM', on: true, number: 1 })
  })

  it('are counted as they are drawn: without what hands hid and what is beyond the focus', () => {
    const told = (more: Partial<MapFilter>) =>
      kindNumbers(scene(['a', 'b', 'c', 'u', 'g', 'm', 'n'], 'overlap', more)).map(
        ({ kind, on, number }) => `${kind} ${on ? '' : 'off '}${number}`,
      )
    expect(told({})).toEqual(['CLUSTER 3', 'UNIVERSITY 1', 'GTS 1', 'PUBLIC 2', 'FIRM 1'])
    expect(told({ hidden: new Set(['a', 'n']) })).toEqual(['CLUSTER 2', 'UNIVERSITY 1', 'GTS 1', 'PUBLIC 1', 'FIRM 0'])
    const focus = { steps: 1, chosen: ['c'] }
    expect(told({ focus })).toEqual(['CLUSTER 1', 'UNIVERSITY 0', 'GTS 0', 'PUBLIC 1', 'FIRM 0'])
    // A kind that is switched off tells how many it would bring, not how many there are.
    expect(told({ focus, kinds: ['CLUSTER', 'GTS'] })).toEqual([
      'CLUSTER 1',
      'UNIVERSITY off 0',
      'GTS 0',
      'PUBLIC off 1',
      'FIRM off 0',
    ])
  })

  it('are no condition when all that are offered are chosen, or none', () => {
    const part = kindPart(en, {}, kindNumbers(scene(['a', 'u'])))
    const offered = part.options.map(({ id }) => id)
    expect(kindsWith(part, offered)).toEqual({ kinds: undefined })
    expect(kindsWith(part, [])).toEqual({ kinds: undefined })
    expect(kindsWith(part, ['PUBLIC', 'CLUSTER'])).toEqual({ kinds: ['CLUSTER', 'PUBLIC'] })
  })
})

describe('conditions in words', () => {
  const region = {
    name: 'Region',
    options: [{ id: '1085', name: 'Zealand' }],
    chosen: ['1085'],
    least: 1,
    proper: true,
  }

  it('are nothing when all is shown', () => {
    expect(inForce(en, [{ ...region, chosen: [] }], { view: 'network' }, graph)).toBe('')
  })

  it('name each that is in force, what is hidden and the focus', () => {
    const state: ViewState = { view: 'network', hide: ['m', 'n'], steps: 2 }
    expect(inForce(en, [region], state, graph)).toBe('Region: Zealand; 2 hidden; Focus: 2 steps around the chosen')
    expect(inForce(da, [region], state, graph)).toBe('Region: Zealand; 2 skjulte; Fokus: 2 trin omkring de valgte')
  })
})

it('a pointer holds an actor exactly, outside the canvas too; its pin is rounded and inside', () => {
  const size = { width: 400, height: 200 }
  expect(heldAt('a', { x: 101.25, y: 220 }, size)).toEqual({ id: 'a', x: 253.125, y: 1100 })
  expect(pinOn('a', { x: 101.25, y: 220 }, size)).toEqual({ id: 'a', x: 253, y: 1000 })
})
