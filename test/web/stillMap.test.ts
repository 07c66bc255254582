import { describe, expect, test } from 'vitest'
import type { PlacedGraph } from '../../web/map/layout/useLayout.ts'
import { actorAt } from '../../web/map/still/actorAt.ts'
import { graph } from './smallNetwork.ts'

/** On a canvas of full size, where actors have their own radius. */
const placed: PlacedGraph = {
  graph,
  whole: graph,
  plan: { id: 'overlap' },
  positions: new Map([
    ['a', { x: 100, y: 100 }],
    ['b', { x: 118, y: 100 }],
    ['u', { x: 400, y: 300 }],
  ]),
  width: 1040,
  height: 560,
  full: false,
}
const whole = { zoom: 1, x: 0, y: 0, width: 1040, height: 560 }

describe('a tap on the still map', () => {
  test('means nobody where no actor is near, and nobody who has no place', () => {
    expect(actorAt(placed, whole, { x: 700, y: 500 })).toBeUndefined()
    expect(actorAt({ ...placed, positions: new Map() }, whole, { x: 100, y: 100 })).toBeUndefined()
  })
  test('means the actor under it, and still does a little beside its edge', () => {
    const radius = graph.byId.get('u')?.radius ?? 0
    expect(actorAt(placed, whole, { x: 400, y: 300 })).toBe('u')
    expect(actorAt(placed, whole, { x: 400 + radius + 7.9, y: 300 })).toBe('u')
    expect(actorAt(placed, whole, { x: 400 + radius + 8.1, y: 300 })).toBeUndefined()
  })
  test('means the nearer of two', () => {
    expect(actorAt(placed, whole, { x: 108, y: 100 })).toBe('a')
    expect(actorAt(placed, whole, { x: 110, y: 100 })).toBe('b')
  })
  test('is counted in pixels of the window, after the map was fitted into it', () => {
    const fitted = { ...whole, zoom: 0.5, x: 10, y: 20 }
    expect(actorAt(placed, fitted, { x: 400 * 0.5 + 10, y: 300 * 0.5 + 20 })).toBe('u')
    expect(actorAt(placed, fitted, { x: 400, y: 300 })).toBeUndefined()
  })
})
