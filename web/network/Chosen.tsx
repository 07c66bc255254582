import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useViewState } from '../state/useViewState.ts'
import { Icon } from '../ui/Icon.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import { addOrRemove, allChosen } from './choose.ts'
import type { MapActor } from './mapGraph.ts'

/** Names that show at once. */
const FEW = 8

/** What is chosen, each with a way to take it back; of two clusters also the way to what they share. */
export function Chosen({ byId }: { readonly byId: ReadonlyMap<string, MapActor> }) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const [all, showAll] = useState(false)
  const chosen = allChosen(state).flatMap((id) => byId.get(id) ?? [])
  const [a, b, ...more] = chosen
  if (!a) return null
  const pair = b && more.length === 0 && [a, b].every(({ kind }) => kind === 'CLUSTER')
  return (
    <fieldset className="chosen-bar">
      <legend className="visually-hidden">{say('network.chosen')}</legend>
      {(all ? chosen : chosen.slice(0, FEW)).map(({ id, name }) => (
        <span key={id} className="chosen-chip">
          {name}
          <Button
            className="chosen-remove"
            aria-label={say('network.chosen.remove', { name })}
            onPress={() => go(addOrRemove(state, id))}
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
        <StateLink to={{ actor: undefined, chosen: undefined, link: undefined }}>
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
