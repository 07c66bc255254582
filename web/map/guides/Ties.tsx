import { useMemo } from 'react'
import type { Viewport } from '../canvas/viewport.ts'
import { strongestTies } from '../layout/trust.ts'
import type { PlacedGraph } from '../layout/useLayout.ts'

/** Clusters that are joined to the chosen one, near or far. */
const tiesDrawn = 3

interface TiesProps {
  readonly placed: PlacedGraph
  readonly viewport: Viewport
  /** Id of the chosen actor; lines are drawn for a cluster only. */
  readonly opened: string | undefined
}

/** Lines from the chosen cluster to those with which it shares most: nearness alone does not say which these are. */
export function Ties({ placed, viewport: { zoom, x, y, width, height }, opened }: TiesProps) {
  const { whole, graph, positions } = placed
  const from = opened !== undefined && graph.byId.get(opened)?.kind === 'CLUSTER' ? positions.get(opened) : undefined
  const ties = useMemo(
    () => (opened === undefined ? [] : strongestTies(whole, opened, tiesDrawn)).filter((id) => graph.byId.has(id)),
    [whole, graph, opened],
  )
  if (!from) return null
  return (
    <svg className="map-labels map-ties" width={width} height={height} aria-hidden="true">
      {ties.map((id) => {
        const to = positions.get(id) ?? from
        return <line key={id} x1={from.x * zoom + x} y1={from.y * zoom + y} x2={to.x * zoom + x} y2={to.y * zoom + y} />
      })}
    </svg>
  )
}
