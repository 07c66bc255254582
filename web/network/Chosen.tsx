import { useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { MapActor } from '../map/graph/mapGraph.ts'
import { useViewState } from '../state/useViewState.ts'
import { Icon } from '../ui/Icon.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { focusUndo } from '../ui/undo/undoButton.ts'
import { useWords } from '../words/useWords.tsx'
import { addOrRemove, allChosen } from './choose.ts'

/** Names that show at once. */
const FEW = 8

/** What is chosen, each with a way to take it back; of two clusters also the way to what they share. */
export function Chosen({ byId }: { readonly byId: ReadonlyMap<string, MapActor> }) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const [all, showAll] = useState(false)
  const chosen = allChosen(state).flatMap((id) => byId.get(id) ?? [])
  const [a, b, ...more] = chosen
  const bar = useRef<HTMLFieldSetElement>(null)
  if (!a) return null
  const remove = (id: string, place: number) => {
    const buttons = bar.current?.querySelectorAll<HTMLElement>('.chosen-remove')
    const beside = buttons?.[place + 1] ?? buttons?.[place - 1]
    if (beside) beside.focus()
    else focusUndo()
    go(addOrRemove(state, id))
  }
  const pair = b && more.length === 0 && [a, b].every(({ kind }) => kind === 'CLUSTER')
  return (
    <fieldset ref={bar} className="chosen-bar" data-over-map>
      <legend className="visually-hidden">{say('network.chosen')}</legend>
      {(all ? chosen : chosen.slice(0, FEW)).map(({ id, name }, place) => (
        <span key={id} className="chosen-chip">
          {name}
          <Button
            className="chosen-remove"
            aria-label={say('network.chosen.remove', { name })}
            onPress={() => remove(id, place)}
          >
            <Icon name="close" size={12} />
          </Button>
        </span>
      ))}
      {chosen.length > FEW && (
        <Button className="button small" aria-expanded={all} onPress={() => showAll(!all)}>
          {all ? say('hand.chosen.fewer') : say('hand.chosen.more', { count: chosen.length - FEW })}
        </Button>
      )}
      {b && (
        <StateLink to={{ actor: undefined, chosen: undefined, link: undefined }} onFollowed={focusUndo}>
          {say('network.chosen.clear')}
        </StateLink>
      )}
      {pair && (
        <StateLink to={{ view: 'overlap', pair: [a.id, b.id], link: undefined }}>
          {say('network.chosen.pair')}
        </StateLink>
      )}
    </fieldset>
  )
}
