import { nothingChosen } from '../state/parameters/page.ts'
import { useViewState } from '../state/useViewState.ts'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'

interface End {
  readonly id: string
  readonly name: string
}

interface ForeignLinkProps {
  /** Id of the link. */
  readonly link: string
  readonly actor: End
  readonly cluster: End
}

/** Tells that the link which the address names is none of the chosen actor's, and leads to it at its own ends. */
export function ForeignLink({ link, actor, cluster }: ForeignLinkProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const chosen = state.actor
  // What speaks for a suggestion are links of others.
  if (
    state.view === 'partners' ||
    chosen === undefined ||
    chosen === nothingChosen ||
    chosen === actor.id ||
    chosen === cluster.id
  )
    return null
  return (
    <p className="note" role="status">
      {say('evidence.foreign', { actor: actor.name, cluster: cluster.name })}{' '}
      <StateLink to={{ actor: actor.id, link }}>{say('evidence.foreign.show', { name: actor.name })}</StateLink>
    </p>
  )
}
