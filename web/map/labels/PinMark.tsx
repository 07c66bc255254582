import type { Viewport } from '../canvas/Canvas.tsx'
import { sizeFactor } from '../graph/mapGraph.ts'
import type { PlacedGraph } from '../layout/useLayout.ts'

interface PinMarkProps {
  readonly placed: PlacedGraph
  readonly viewport: Viewport
  readonly id: string
}

/** A small nail at the upper right of an actor that stands on a pin. */
export function PinMark({ placed, viewport: { zoom, x, y }, id }: PinMarkProps) {
  const at = placed.positions.get(id)
  const actor = placed.graph.byId.get(id)
  if (!at || !actor) return null
  const away = actor.radius * sizeFactor(placed.width, placed.height) * zoom * 0.7
  const head = { x: at.x * zoom + x + away + 4, y: at.y * zoom + y - away - 4 }
  return (
    <g>
      <path className="map-pin" d={`M${head.x} ${head.y}l-5 5`} />
      <circle className="map-pin" cx={head.x} cy={head.y} r={3} />
    </g>
  )
}
