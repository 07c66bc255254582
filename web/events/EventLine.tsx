import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import { Parties } from './Parties.tsx'
import type { HappenedEvent } from './useAllEvents.ts'

/** The chosen event in one line under the picture, and a way to put the choice away. */
export function EventLine({ event }: { readonly event: HappenedEvent }) {
  const { say, date } = useWords()
  return (
    <p className="event-line">
      <b>{date(event.date)}</b> ({say(`precision.${event.precision}`)}) · <b>{say(`event.${event.type}`)}</b> ·{' '}
      <Parties event={event} /> <StateLink to={{ event: undefined }}>{say('events.deselect')}</StateLink>
    </p>
  )
}
