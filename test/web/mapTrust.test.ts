import { describe, expect, test } from 'vitest'
import { distanceTrust, strongestTies } from '../../web/map/layout/trust.ts'
import type { PlacedGraph } from '../../web/map/layout/useLayout.ts'
import { clustersOnly, handGraph } from './handGraph.ts'

const graph = handGraph()
const placedAt = (places: Readonly<Record<string, number>>, whole = graph): PlacedGraph => ({
  graph: whole,
  whole,
  plan: { id: 'overlap' },
  positions: new Map(Object.entries(places).map(([id, x]) => [id, { x, y: 0 }])),
  width: 100,
  height: 100,
  full: false,
})

describe('how far distances on the map can be trusted', () => {
  test('is not said of clusters without partners, nor of fewer than three', () => {
    expect(distanceTrust(placedAt({ c1: 0, c2: 1, c3: 2 }, clustersOnly(5)))).toBeUndefined()
    expect(distanceTrust(placedAt({ a: 0, b: 1 }))).toBeUndefined()
  })
  test('is high where those that share more are nearer, and low where they are further', () => {
    const [a, b, c] = ['a', 'b', 'c']
    const near = strongestTies(graph, a, 1)[0] ?? b
    const far = near === b ? c : b
    const right = distanceTrust(placedAt({ [a]: 0, [near]: 1, [far]: 50 })) ?? 0
    const wrong = distanceTrust(placedAt({ [a]: 0, [near]: 50, [far]: 1 })) ?? 0
    expect(right).toBeGreaterThan(wrong)
  })
})

describe('the strongest ties of a cluster', () => {
  test('are none for a cluster that nobody knows, and never itself', () => {
    expect(strongestTies(graph, 'nobody', 3)).toEqual([])
    for (const id of ['a', 'b', 'c']) expect(strongestTies(graph, id, 3)).not.toContain(id)
  })
  test('share a partner with it, the largest share first', () => {
    for (const id of ['a', 'b', 'c']) {
      const own = graph.neighbours.get(id) ?? new Set()
      const share = (other: string) => {
        const theirs = graph.neighbours.get(other) ?? new Set()
        const both = [...own].filter((one) => theirs.has(one)).length
        return both / (own.size + theirs.size - both)
      }
      const shares = strongestTies(graph, id, 3).map(share)
      expect(shares).toEqual(shares.toSorted((one, other) => other - one))
      expect(shares.every((one) => one > 0)).toBe(true)
    }
  })
})
