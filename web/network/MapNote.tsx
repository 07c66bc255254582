import { useWords } from '../words/useWords.tsx'
import type { MapGraph } from './mapGraph.ts'
import type { LayoutPlan } from './useLayout.ts'

interface MapNoteProps {
  readonly plan: LayoutPlan
  readonly graph: MapGraph
}

/** What places on the map mean, and who has no place of its own. */
export function MapNote({ plan, graph }: MapNoteProps) {
  const { say } = useWords()
  return (
    <p className="network-note" data-over-map>
      {say(`network.note.${plan.id}`, { name: graph.byId.get(plan.middle ?? '')?.name ?? '' })} {exception()}
    </p>
  )

  function exception(): string {
    const { actors } = graph
    if (plan.id === 'geographic') {
      const count = actors.filter(({ kind, place }) => kind !== 'FIRM' && place === undefined).length
      return count > 0 ? say('network.unplaced', { count }) : ''
    }
    const count = actors.filter(({ kind, links }) => kind === 'CLUSTER' && links === 0).length
    return plan.id === 'overlap' && count > 0 ? say('network.isolated', { count }) : ''
  }
}
