import { useMemo } from 'react'
import { useWords } from '../words/useWords.tsx'
import type { MapGraph } from './graph/mapGraph.ts'
import { distanceTrust } from './layout/trust.ts'
import type { LayoutPlan, PlacedGraph } from './layout/useLayout.ts'

interface MapNoteProps {
  readonly plan: LayoutPlan
  /** Undefined until the layout is there. */
  readonly placed: PlacedGraph | undefined
  /** Id of the actor whose details stand beside the map. */
  readonly opened: string | undefined
  /** What is placed, and what of it is drawn. */
  readonly whole: MapGraph
  readonly drawn: MapGraph
  /** How many of the drawn actors stand on a pin. */
  readonly pinned: number
}

/** What places on the map mean, and which actors have no place of their own. */
export function MapNote({ plan, placed, opened, whole, drawn, pinned }: MapNoteProps) {
  const { say, ratio } = useWords()
  const trust = useMemo(() => (placed?.plan.id === 'overlap' ? distanceTrust(placed) : undefined), [placed])
  const chosen = drawn.byId.get(opened ?? '')
  const ties = plan.id === 'overlap' && chosen?.kind === 'CLUSTER' && say('network.ties', { name: chosen.name })
  return (
    <p className="network-note" data-over-map>
      {plan.id === 'overlap' && trust !== undefined
        ? say('network.trust', { how: howFar(trust), correlation: ratio(trust) })
        : say(`network.note.${plan.id}`, { name: whole.byId.get(plan.middle ?? '')?.name ?? '' })}{' '}
      {ties && `${ties} `}
      {exception()} {pinned > 0 && say('hand.pins', { count: pinned })}
    </p>
  )

  function exception(): string {
    if (plan.id === 'geographic') {
      const count = drawn.actors.filter(({ kind, place }) => kind !== 'FIRM' && place === undefined).length
      return count > 0 ? say('network.unplaced', { count }) : ''
    }
    // Which clusters have partners is decided before any filter hides them.
    const alone = whole.actors.filter(
      ({ id, kind, degree }) => kind === 'CLUSTER' && degree === 0 && drawn.byId.has(id),
    )
    return plan.id === 'overlap' && alone.length > 0 ? say('network.isolated', { count: alone.length }) : ''
  }
}

/** A rank correlation in words; below 0.5 nearness says little. */
function howFar(correlation: number): 'always' | 'mostly' | 'often' | 'little' {
  if (correlation >= 0.95) return 'always'
  if (correlation >= 0.7) return 'mostly'
  return correlation >= 0.5 ? 'often' : 'little'
}
