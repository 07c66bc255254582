import type { Viewport } from '../canvas/viewport.ts'
import { sizeFactor } from '../graph/mapGraph.ts'
import type { PlacedGraph } from '../layout/useLayout.ts'

interface RingProps {
  readonly placed: PlacedGraph
  readonly viewport: Viewport
  /** The actor that the ring is around; none for undefined or an actor that is not on the map. */
  readonly id: string | undefined
  readonly look: 'hover' | 'focus' | 'chosen'
}

/** Distance of a ring from its actor, in pixels. */
const AWAY = { hover: 4, focus: 5, chosen: 5 } as const

/** The ring around an actor that is pointed at, in keyboard focus or chosen; a hexagon around a chosen cluster. */
export function Ring({ placed, viewport: { zoom, x, y }, id, look }: RingProps) {
  const actor = id === undefined ? undefined : placed.graph.byId.get(id)
  const at = id === undefined ? undefined : placed.positions.get(id)
  if (!actor || !at) return null
  const radius = actor.radius * sizeFactor(placed.width, placed.height) * zoom + AWAY[look]
  const centre = { x: at.x * zoom + x, y: at.y * zoom + y }
  if (look !== 'chosen' || actor.kind !== 'CLUSTER') {
    return <circle className={`map-ring ${look}`} cx={centre.x} cy={centre.y} r={radius} />
  }
  const corners = Array.from({ length: 6 }, (_, i) => {
    const angle = (i * Math.PI) / 3
    return `${centre.x + (radius + 1) * Math.sin(angle)},${centre.y - (radius + 1) * Math.cos(angle)}`
  })
  return <polygon className={`map-ring ${look}`} points={corners.join(' ')} />
}
