import { useMemo } from 'react'
import { type Choice, type Lit, litBy } from './lit.ts'
import type { MapGraph } from './mapGraph.ts'

/** What stands out on the map; what was chosen but is not drawn lights nothing. */
export function useLit(graph: MapGraph, { selected, beside, hovered, link }: Choice): { known?: string; lit: Lit } {
  const drawn = (id: string | undefined) => (id !== undefined && graph.byId.has(id) ? id : undefined)
  const known = drawn(selected)
  const second = known && drawn(beside)
  const lit = useMemo(
    () => litBy(graph, { selected: known, beside: second, hovered, link }),
    [graph, known, second, hovered, link],
  )
  return { ...(known && { known }), lit }
}
