import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { MapActor, MapGraph } from '../../map/graph/mapGraph.ts'
import type { MenuPlace } from '../../map/input/MenuOver.tsx'
import { pinAt, unpin } from '../../map/input/pins.ts'
import type { PlacedGraph } from '../../map/layout/useLayout.ts'
import { useViewState } from '../../state/useViewState.ts'
import type { ViewState } from '../../state/viewState.ts'
import { useWords } from '../../words/useWords.tsx'
import type { StoredId } from '../choose.ts'
import { type ActorAction, actorActions } from './actorActions.ts'
import { hideActors, type Served } from './hidden.ts'

interface ActorMenuProps {
  readonly place: MenuPlace
  /** What is drawn. */
  readonly graph: MapGraph
  readonly middle: string | undefined
  readonly storedId: StoredId
  readonly whole: MapGraph
  readonly served: Served
  close(): void
}

/** What can be done with one actor of the map; opened by M, the menu key, the right button or a long press. */
export function ActorMenu({ place, graph, middle, storedId, whole, served, close }: ActorMenuProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const anchor = useRef<HTMLSpanElement>(null)
  const actor = graph.byId.get(place.id)
  if (!actor) return null
  const name = say('network.menu', { name: actor.name })
  const actions = [
    ...actorActions(state, graph, actor, middle, storedId),
    ...handActions(state, whole, actor, place.placed, served),
  ]
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: place.x, top: place.y }} />
      <Popover
        className="popover"
        aria-label={name}
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => !open && close()}
        placement="bottom start"
      >
        <Menu
          className="menu"
          aria-label={name}
          autoFocus="first"
          onAction={(key) => {
            const action = actions.find(({ id }) => id === key)
            if (key === 'move') place.carry()
            if (action) go(action.change)
          }}
          onClose={close}
        >
          {actions.map(({ id, values }) => (
            <MenuItem key={id} id={id} className="menu-item">
              {say(`network.menu.${id}`, values)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
}

/** What the menu of an actor offers hands: hide, pin, move. Firms stay with their bubble, and bubbles with their cluster. */
function handActions(
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
