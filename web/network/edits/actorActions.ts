import type { MapActor, MapGraph } from '../../map/graph/mapGraph.ts'
import type { Change } from '../../state/changeViewState.ts'
import type { ViewState } from '../../state/viewState.ts'
import type { Values } from '../../words/words.ts'
import { addOrRemove, allChosen, collapseFirms, expandFirms, linkBetween, PAGE, type StoredId } from '../choose.ts'

export interface ActorAction {
  readonly id:
    | 'choose'
    | 'add'
    | 'remove'
    | 'evidence'
    | 'expand'
    | 'collapse'
    | 'middle'
    | 'hide'
    | 'pin'
    | 'unpin'
    | 'move'
  readonly change: Change
  readonly values?: Values
}

/** What the menu of an actor offers in a state; a bubble offers what concerns the firms of its cluster. */
export function actorActions(
  state: ViewState,
  graph: MapGraph,
  { id, kind, bubble }: MapActor,
  middle: string | undefined,
  storedId: StoredId,
): readonly ActorAction[] {
  const firms = firmActions(state, graph, bubble?.cluster ?? id)
  if (bubble) return [...firms, { id: 'choose', change: { actor: bubble.cluster, chosen: undefined, link: undefined } }]
  const chosen = allChosen(state)
  const [partner, link] = linkWithChosen(graph, id, middle === undefined ? chosen : [middle, ...chosen], storedId)
  const isCluster = kind === 'CLUSTER'
  return [
    { id: 'choose', change: { actor: id, chosen: undefined, link: undefined } },
    ...(chosen.length > 0
      ? [{ id: chosen.includes(id) ? 'remove' : 'add', change: addOrRemove(state, id) } as const]
      : []),
    ...(link && partner
      ? [
          {
            id: 'evidence',
            change: { actor: partner, link, chosen: undefined },
            values: { name: graph.byId.get(partner)?.name ?? '' },
          } as const,
        ]
      : []),
    ...(isCluster ? firms : []),
    ...(isCluster && id !== middle
      ? [{ id: 'middle', change: { layout: 'ego', ego: id, actor: id, chosen: undefined, link: undefined } } as const]
      : []),
  ]
}

/** The first of the chosen actors that an actor is linked to, and what the data call that link. */
function linkWithChosen(graph: MapGraph, id: string, chosen: readonly string[], storedId: StoredId) {
  for (const one of chosen) {
    const between = linkBetween(graph, id, one)
    const link = between && storedId(between)
    if (link) return [one, link] as const
  }
  return []
}

function firmActions(state: ViewState, graph: MapGraph, cluster: string): readonly ActorAction[] {
  const count = graph.firms.get(cluster) ?? 0
  const pages = state.firms?.find((each) => each.cluster === cluster)?.pages ?? 0
  const next = Math.min(PAGE, count - pages * PAGE)
  return [
    ...(next > 0
      ? [{ id: 'expand', change: expandFirms(state, cluster, count), values: { count: next } } as const]
      : []),
    ...(pages > 0 ? [{ id: 'collapse', change: collapseFirms(state, cluster) } as const] : []),
  ]
}
