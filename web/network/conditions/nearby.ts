import type { MapGraph } from '../../map/graph/mapGraph.ts'
import type { Change } from '../../state/changeViewState.ts'
import { mostChosen } from '../../state/parameters/network.ts'
import type { ViewState } from '../../state/viewState.ts'
import { allChosen } from '../choose.ts'

/**
 * Ids of the actors that are at most so many links away from one of the centres, themselves included. Centres that are not
 * in the graph count as nothing; without a centre the answer is empty.
 */
export function withinSteps(graph: MapGraph, centres: readonly string[], steps: number): ReadonlySet<string> {
  const reached = new Set(centres.filter((id) => graph.byId.has(id)))
  let frontier = [...reached]
  for (let step = 0; step < steps; step++) {
    frontier = frontier.flatMap((id) => [...(graph.neighbours.get(id) ?? [])]).filter((id) => !reached.has(id))
    for (const id of frontier) reached.add(id)
  }
  return reached
}

/** Ids of the partners that every chosen cluster has, in the order of the graph; empty for fewer than two chosen clusters. */
export function sharedPartners(graph: MapGraph, chosen: readonly string[]): readonly string[] {
  const clusters = chosen.filter((id) => graph.byId.get(id)?.kind === 'CLUSTER')
  if (clusters.length < 2) return []
  return graph.actors.map(({ id }) => id).filter((id) => clusters.every((one) => graph.neighbours.get(one)?.has(id)))
}

/** Chooses the shared partners in addition; undefined when that would be more actors than an address can choose. */
export function chooseShared(state: ViewState, graph: MapGraph): Change | undefined {
  const before = allChosen(state)
  const [actor, ...chosen] = new Set([...before, ...sharedPartners(graph, before)])
  return chosen.length > mostChosen ? undefined : { actor, chosen: chosen.length > 0 ? chosen : undefined }
}
