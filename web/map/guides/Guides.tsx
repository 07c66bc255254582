import { useMemo } from 'react'
import { useWords } from '../../words/useWords.tsx'
import type { Viewport } from '../canvas/viewport.ts'
import { layoutProblem } from '../graph/mapGraph.ts'
import { canvasRoom, middleOf } from '../layout/canvasRoom.ts'
import { egoRings } from '../layout/ego.ts'
import { projectionFor } from '../layout/geographic.ts'
import type { PlacedGraph } from '../layout/useLayout.ts'
import { bandNamesBelow, egoBands, scaleBar } from './guideMeasures.ts'
import { Ties } from './Ties.tsx'

interface GuidesProps {
  readonly placed: PlacedGraph
  readonly viewport: Viewport
  /** Id of the chosen actor. */
  readonly opened: string | undefined
}

/** Lines that say what distance on a layout means: rings in an ego network, a scale on the geographic one, ties on the overlap map. */
export function Guides(props: GuidesProps) {
  if (props.placed.plan.id === 'ego') return <Bands {...props} />
  if (props.placed.plan.id === 'geographic') return <Scale {...props} />
  if (props.placed.plan.id === 'overlap') return <Ties {...props} />
  return null
}

function Bands({ placed, viewport: { zoom, x, y, width, height } }: GuidesProps) {
  const { say } = useWords()
  const bands = useMemo(() => {
    const { memberships } = layoutProblem(placed.whole, placed.width, placed.height)
    return egoBands(egoRings(memberships.map(({ length }) => length)))
  }, [placed.whole, placed.width, placed.height])
  const room = canvasRoom(placed)
  const centre = middleOf(room)
  const namesBelow = bandNamesBelow(bands, ((room.bottom - room.top) / 2) * zoom)
  return (
    <svg className="map-labels map-guides" width={width} height={height} aria-hidden="true">
      {bands.map(({ from, to, outer }, i) => {
        const ry = ((room.bottom - room.top) / 2) * outer * zoom
        const below = namesBelow[i]
        const rx = ((room.right - room.left) / 2) * outer * zoom
        const [cx, cy] = [centre.x * zoom + x, centre.y * zoom + y]
        return (
          <g key={from}>
            <ellipse cx={cx} cy={cy} rx={rx} ry={ry} />
            <text x={cx} y={below ? cy + ry + 4 : cy - ry + 4} data-over-map>
              {to === undefined ? say('network.band.last', { from }) : say('network.band', { from, to })}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function Scale({ placed, viewport: { zoom, x, y, width, height } }: GuidesProps) {
  const { say } = useWords()
  const pixelsPerKm = useMemo(
    () => projectionFor(layoutProblem(placed.whole, placed.width, placed.height)).pixelsPerKm,
    [placed.whole, placed.width, placed.height],
  )
  const { km, pixels } = scaleBar(pixelsPerKm * zoom)
  const left = width - pixels - 24
  const room = canvasRoom(placed)
  const unplaced = placed.graph.actors.some(({ kind, place }) => kind !== 'FIRM' && place === undefined)
  return (
    <svg className="map-labels map-guides" width={width} height={height} aria-hidden="true">
      <path d={`M${left} 62v6h${pixels}v-6`} />
      <text x={left + pixels / 2} y="58">
        {say('network.km', { km })}
      </text>
      {unplaced && (
        <text className="start" data-over-map x={room.left * zoom + x - 6} y={(room.top - 12) * zoom + y}>
          {say('network.noPlace')}
        </text>
      )}
    </svg>
  )
}
