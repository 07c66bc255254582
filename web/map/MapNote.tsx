import { useWords } from '../words/useWords.tsx'
import type { MapGraph } from './graph/mapGraph.ts'
import type { LayoutPlan } from './layout/useLayout.ts'

interface MapNoteProps {
  readonly plan: LayoutPlan
  /** What is placed, and what of it is drawn. */
  readonly whole: MapGraph
  readonly drawn: MapGraph
  /** How many of the drawn actors stand on a pin. */
  readonly pinned: number
}

/** What places on the map mean, and which actors have no place of their own. */
export function MapNote({ plan, whole, drawn, pinned }: MapNoteProps) {
  const { say } = useWords()
  return (
    <p className="network-note" data-over-map>
      {say(`network.note.${plan.id}`, { name: whole.byId.get(plan.middle ?? '')?.name ?? '' })} {exception()}{' '}
      {pinned > 0 && say('hand.pins', { count: pinned })}
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
