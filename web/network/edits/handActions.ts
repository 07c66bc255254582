import type { MapActor, MapGraph } from '../../map/graph/mapGraph.ts'
import { pinAt, unpin } from '../../map/input/pins.ts'
import type { PlacedGraph } from '../../map/layout/useLayout.ts'
import type { ViewState } from '../../state/viewState.ts'
import type { ActorAction } from './actorActions.ts'
import { hideActors, type Served } from './hidden.ts'

/** What the menu of an actor offers hands: hide, pin, move. Firms stay with their bubble, and bubbles with their cluster. */
export function handActions(
  state: ViewState,
  whole: MapGraph,
  { id }: MapActor,
  placed: PlacedGraph,
  served: Served,
): readonly ActorAction[] {
  const at = placed.positions.get(id)
  if (!at || !whole.byId.has(id)) return []
  const pinned = state.pins?.some((pin) => pin.id === id)
  return [
    { id: 'hide', change: hideActors(state, whole, [id], served) },
    pinned ? { id: 'unpin', change: unpin(state, id) } : { id: 'pin', change: pinAt(state, id, at, placed) },
    { id: 'move', change: {} },
  ]
}
