import { group } from 'd3-array'
import { useEffect, useRef } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { MapGraph } from '../../map/graph/mapGraph.ts'
import { drawnKinds } from '../../state/parameters/network.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { focusUndo } from '../../ui/undo/undoButton.ts'
import { useWords } from '../../words/useWords.tsx'
import { bringBack, hiddenIds, type Served } from './hidden.ts'

interface HiddenMenuProps {
  readonly whole: MapGraph
  readonly served: Served
}

/** How many actors are hidden by hand, and the way back for all, for one kind, for each. */
export function HiddenMenu({ whole, served }: HiddenMenuProps) {
  const { say, compare } = useWords()
  const { state, go } = useViewState()
  const hidden = [...(hiddenIds(state, whole) ?? [])].flatMap((id) => whole.byId.get(id) ?? [])
  const count = hidden.length
  useFocusAfterLast(count)
  if (count === 0) return null
  const ids = (actors: typeof hidden) => actors.map(({ id }) => id)
  const kinds = group(hidden, ({ kind }) => kind)
  const offers = [
    { key: 'all', text: say('hand.back.all', { count }), ids: ids(hidden), kind: undefined },
    ...drawnKinds.flatMap((kind) => {
      const actors = kinds.get(kind) ?? []
      if (kinds.size < 2 || actors.length < 2) return []
      const what = say(`network.counted.${kind}`, { count: actors.length })
      return [{ key: `kind ${kind}`, text: say('hand.back.some', { what }), ids: ids(actors), kind }]
    }),
    ...[...hidden]
      .sort((a, b) => compare(a.name, b.name))
      .map(({ id, name, kind }) => ({ key: `actor ${id}`, text: name, ids: [id], kind })),
  ]
  return (
    <MenuTrigger>
      <Button className="menu-button" aria-label={`${say('hand.hidden', { count })}. ${say('hand.hidden.menu')}`}>
        {say('hand.hidden', { count })} <Icon name="down" size={14} />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={say('hand.hidden.menu')}
          items={offers}
          onAction={(key) => go(bringBack(state, whole, offers.find((one) => one.key === key)?.ids ?? [], served))}
        >
          {({ key, text, kind }) => (
            <MenuItem id={key} className="menu-item" textValue={text}>
              {kind && <KindMark kind={kind} />} {text}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** With the last hidden actor the menu goes too, and the focus that it had goes to the way back. */
function useFocusAfterLast(count: number): void {
  const before = useRef(count)
  useEffect(() => {
    if (before.current > 0 && count === 0 && document.activeElement === document.body) focusUndo()
    before.current = count
  }, [count])
}
