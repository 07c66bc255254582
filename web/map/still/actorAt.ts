import type { Viewport } from '../canvas/viewport.ts'
import { sizeFactor } from '../graph/mapGraph.ts'
import type { Point } from '../layout/distances.ts'
import type { PlacedGraph } from '../layout/useLayout.ts'

/** How far beside an actor a finger still means it, in pixels. */
const BESIDE = 8

/** The drawn actor whose middle is nearest to a place of the window, no further away than its radius and a finger's width. */
export function actorAt(placed: PlacedGraph, viewport: Viewport, { x, y }: Point): string | undefined {
  const factor = sizeFactor(placed.width, placed.height) * viewport.zoom
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const { id, radius } of placed.graph.actors) {
    const at = placed.positions.get(id)
    if (!at) continue
    const away = Math.hypot(at.x * viewport.zoom + viewport.x - x, at.y * viewport.zoom + viewport.y - y)
    if (away <= radius * factor + BESIDE && away < least) {
      least = away
      nearest = id
    }
  }
  return nearest
}
