import { Button } from 'react-aria-components'
import type { MapGraph } from '../../map/graph/mapGraph.ts'
import { mostChosen } from '../../state/parameters/network.ts'
import { useViewState } from '../../state/useViewState.ts'
import { focusUndo } from '../../ui/undo/undoButton.ts'
import { useWords } from '../../words/useWords.tsx'
import { allChosen } from '../choose.ts'
import { Focus } from '../conditions/Focus.tsx'
import { chooseShared, sharedPartners } from '../conditions/nearby.ts'
import { hideActors, hideOthers, type Served } from './hidden.ts'
import { StateFile } from './StateFile.tsx'

interface HandToolsProps {
  readonly whole: MapGraph
  /** What passes the filter. */
  readonly shown: MapGraph
  readonly served: Served
  onSaid(sentence: string): void
}

/** What hands can do with the map beyond choosing: focus, hide and bring back, keep the state. */
export function HandTools({ whole, shown, served, onSaid }: HandToolsProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const chosen = allChosen(state).filter((id) => whole.byId.has(id))
  const shared = sharedPartners(shown, chosen).filter((id) => !chosen.includes(id))
  const withShared = chooseShared(state, shown)
  return (
    <section className="network-row hand-tools" aria-label={say('hand.tools')}>
      <Focus canFocus={chosen.length > 0} />
      {shared.length > 0 && withShared && (
        <Button className="button" onPress={() => go(withShared)}>
          {say('hand.shared', { count: shared.length })}
        </Button>
      )}
      {shared.length > 0 && !withShared && (
        <p className="note">{say('hand.shared.many', { count: shared.length, most: mostChosen })}</p>
      )}
      {chosen.length > 0 && (
        <>
          <Button
            className="button"
            onPress={() => {
              focusUndo()
              go(hideActors(state, whole, chosen, served))
            }}
          >
            {say('hand.hide', { count: chosen.length })}
          </Button>
          <Button className="button" onPress={() => go(hideOthers(state, whole, served))}>
            {say('hand.hideOthers')}
          </Button>
        </>
      )}
      <StateFile served={served} onSaid={onSaid} />
    </section>
  )
}
