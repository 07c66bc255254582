import type { MapGraph } from '../../map/graph/mapGraph.ts'
import { readBitmap, writeBitmap } from '../../state/bitmap.ts'
import type { Change } from '../../state/changeViewState.ts'
import { isBitmap, type NetworkState } from '../../state/parameters/network.ts'
import type { ViewState } from '../../state/viewState.ts'
import { allChosen } from '../choose.ts'

/** More hidden actors than these are written as places in the data. */
const MOST_IDS = 40

/** Which version of which data set the page shows; places in the data are written together with it. */
export interface Served {
  readonly data: string
  readonly version: string
}

/** Ids of all actors in an order that depends on the data alone, not on the order of an answer. */
function dataOrder(graph: MapGraph): readonly string[] {
  return [...graph.byId.keys()].sort()
}

/** Ids of the hidden actors; undefined when the state holds places that do not fit this data. Unknown ids count as nothing. */
export function hiddenIds({ hide }: Pick<NetworkState, 'hide'>, graph: MapGraph): ReadonlySet<string> | undefined {
  if (!isBitmap(hide)) return new Set(hide?.filter((id) => graph.byId.has(id)))
  const order = dataOrder(graph)
  const places = readBitmap(hide.bitmap, order.length)
  return places && new Set([...places].flatMap((place) => order[place] ?? []))
}

/** Hides these actors in addition and takes them out of what is chosen. */
export function hideActors(state: ViewState, graph: MapGraph, ids: readonly string[], served: Served): Change {
  const hidden = new Set([...(hiddenIds(state, graph) ?? []), ...ids.filter((id) => graph.byId.has(id))])
  const [actor, ...chosen] = allChosen(state).filter((id) => !hidden.has(id))
  const same = actor === state.actor
  return {
    ...writeHidden(hidden, graph, served),
    ...(!same && { actor, link: undefined }),
    chosen: chosen.length > 0 ? chosen : undefined,
  }
}

/** Hides whatever is neither chosen nor a partner of a chosen cluster; where no cluster is chosen, their clusters stay. */
export function hideOthers(state: ViewState, graph: MapGraph, served: Served): Change {
  const chosen = allChosen(state)
  const clusters = chosen.filter((id) => graph.byId.get(id)?.kind === 'CLUSTER')
  const centres = clusters.length > 0 ? clusters : chosen
  const kept = new Set([...chosen, ...centres.flatMap((id) => [...(graph.neighbours.get(id) ?? [])])])
  return hideActors(
    state,
    graph,
    graph.actors.map(({ id }) => id).filter((id) => !kept.has(id)),
    served,
  )
}

/** Shows these hidden actors again. */
export function bringBack(state: ViewState, graph: MapGraph, ids: readonly string[], served: Served): Change {
  const hidden = new Set(hiddenIds(state, graph))
  for (const id of ids) hidden.delete(id)
  return writeHidden(hidden, graph, served)
}

function writeHidden(hidden: ReadonlySet<string>, graph: MapGraph, served: Served): Change {
  const order = dataOrder(graph)
  const places = order.flatMap((id, place) => (hidden.has(id) ? [place] : []))
  if (places.length === 0) return { hide: undefined }
  if (places.length > MOST_IDS) return { hide: { bitmap: writeBitmap(places, order.length) }, ...served }
  return { hide: places.flatMap((place) => order[place] ?? []) }
}
