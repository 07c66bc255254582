import type { Change } from '../../state/changeViewState.ts'
import { isBitmap } from '../../state/parameters/network.ts'
import { useViewState } from '../../state/useViewState.ts'
import type { ViewState } from '../../state/viewState.ts'
import { StateLink } from '../../ui/StateLink.tsx'
import { useWords } from '../../words/useWords.tsx'

interface NotOnMapProps {
  /** Whether the map has an actor of this id, shown or not. */
  knows(id: string): boolean
}

/** Tells which actors the address chooses, hides, pins or puts in the middle although the map has none of that id. */
export function NotOnMap({ knows }: NotOnMapProps) {
  const { say, list } = useWords()
  const { state } = useViewState()
  const ids = [...namedIds(state)].filter((id) => !knows(id))
  if (ids.length === 0) return null
  return (
    <p className="network-limit" role="status">
      {say('network.unknown', { count: ids.length, ids: list(ids.map((id) => `“${id}”`)) })}{' '}
      <StateLink to={without(state, knows)}>{say('network.unknown.leave', { count: ids.length })}</StateLink>
    </p>
  )
}

/** Each id once; that of the actor in the panel is looked up there. */
function namedIds({ ego, chosen = [], hide, pins = [] }: ViewState): ReadonlySet<string> {
  const hidden = hide && !isBitmap(hide) ? hide : []
  return new Set([...(ego ? [ego] : []), ...chosen, ...hidden, ...pins.map(({ id }) => id)])
}

/** The same address with known actors only. */
function without({ ego, chosen, hide, pins }: ViewState, knows: NotOnMapProps['knows']): Change {
  const kept = <Item,>(items: readonly Item[] | undefined, idOf: (item: Item) => string) => {
    const rest = items?.filter((item) => knows(idOf(item))) ?? []
    return rest.length > 0 ? rest : undefined
  }
  return {
    ego: ego && knows(ego) ? ego : undefined,
    chosen: kept(chosen, (id) => id),
    hide: isBitmap(hide) ? hide : kept(hide, (id) => id),
    pins: kept(pins, ({ id }) => id),
  }
}
