import { ActorLink } from '../ui/ActorLink.tsx'
import { useWords } from '../words/useWords.tsx'
import type { HappenedEvent } from './useAllEvents.ts'

type Actors = HappenedEvent['from']

/** The actors that went into an event and those that came out of it, each a link to its page. */
export function Parties({ event: { from, to } }: { readonly event: HappenedEvent }) {
  const { say } = useWords()
  const both = from.length > 0 && to.length > 0
  if (from.length + to.length === 0) return <span className="quiet">{say('events.noActors')}</span>
  return (
    <span className="parties">
      <Side word={both ? say('events.from') : ''} actors={from} />
      <Side word={both ? say('events.to') : ''} actors={to} />
    </span>
  )
}

function Side({ word, actors }: { readonly word: string; readonly actors: Actors }) {
  return (
    <span className="parties-side">
      {word && <span className="quiet">{word} </span>}
      {actors.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <ActorLink id={id} also={{ event: undefined }}>
            {name}
          </ActorLink>
        </span>
      ))}{' '}
    </span>
  )
}
