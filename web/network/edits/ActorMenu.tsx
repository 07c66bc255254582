import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { MapGraph } from '../../map/graph/mapGraph.ts'
import type { MenuPlace } from '../../map/input/MenuOver.tsx'
import { useViewState } from '../../state/useViewState.ts'
import { useWords } from '../../words/useWords.tsx'
import type { StoredId } from '../choose.ts'
import { actorActions } from './actorActions.ts'
import { handActions } from './handActions.ts'
import type { Served } from './hidden.ts'

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
