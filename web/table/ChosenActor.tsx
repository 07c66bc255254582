import { useData } from '../data/useData.ts'
import { ActorDocument } from '../generated/graphql.ts'
import { nothingChosen } from '../state/parameters/page.ts'
import { useViewState } from '../state/useViewState.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import { focusHeadline } from '../ui/focusHeadline.ts'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'

/** The actor that is chosen on every view, with the ways to the map and to choose none. */
export function ChosenActor() {
  const { state } = useViewState()
  const { actor } = state
  return actor && actor !== nothingChosen ? <Chosen id={actor} /> : null
}

function Chosen({ id }: { readonly id: string }) {
  const { say } = useWords()
  const { last } = useData(ActorDocument, { id })
  if (last?.actor?.id !== id) return null
  return (
    <p className="table-note chosen-actor">
      <Emphasis text={say('table.chosen', { name: last.actor.name })} />{' '}
      <StateLink to={{ view: 'landscape', link: undefined }}>{say('table.chosen.map')}</StateLink>{' '}
      <StateLink to={{ actor: undefined, link: undefined }} onFollowed={focusHeadline}>
        {say('table.chosen.nobody')}
      </StateLink>
    </p>
  )
}
