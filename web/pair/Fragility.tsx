import { useState } from 'react'
import { useData } from '../data/useData.ts'
import {
  PairFragilityDocument,
  type PairFragilityQuery,
  type PairFragilityQueryVariables,
} from '../generated/late/graphql.ts'
import { overlapFilter } from '../state/overlapFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { ActorLink } from '../ui/ActorLink.tsx'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'

interface FragilityProps {
  /** Ids of the two clusters. */
  readonly a: string
  readonly b: string
}

/** How many links would have to be wrong, or missing, for another verdict; asked on demand, because every step draws anew. */
export function Fragility({ a, b }: FragilityProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const [asked, setAsked] = useState<string>()
  const variables = { a, b, ...overlapFilter(state) }
  const question = JSON.stringify(variables)
  const isOpen = asked === question
  return (
    <div className="pair-fragility note">
      <button
        type="button"
        className="text-link"
        aria-expanded={isOpen}
        onClick={() => setAsked(isOpen ? undefined : question)}
      >
        {say('pair.fragility')}
      </button>
      {isOpen && <Asked key={question} variables={variables} />}
    </div>
  )
}

function Asked({ variables }: { readonly variables: PairFragilityQueryVariables }) {
  const { say } = useWords()
  return (
    <Answer loaded={useData(PairFragilityDocument, variables)} waiting={say('pair.fragility.waiting')}>
      {({ pair: { overlap } }) => <Said chance={overlap.chance} />}
    </Answer>
  )
}

type Chance = PairFragilityQuery['pair']['overlap']['chance']

function Said({ chance: { verdict, fragility } }: { readonly chance: Chance }) {
  const { say } = useWords()
  if (!fragility || !verdict) return null
  const { linkCount: links, partners } = fragility
  if (links == null) return <p role="status">{say(`pair.fragility.${verdict}.none`)}</p>
  return (
    <>
      <p role="status">{say(`pair.fragility.${verdict}`, { links })}</p>
      <ul>
        {partners.map(({ id, name }) => (
          <li key={id}>
            <ActorLink id={id}>{name}</ActorLink>
          </li>
        ))}
      </ul>
    </>
  )
}
