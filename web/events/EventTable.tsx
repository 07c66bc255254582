import { Confidence } from '../ui/Confidence.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { WideTable } from '../ui/WideTable.tsx'
import { useWords } from '../words/useWords.tsx'
import { Parties } from './Parties.tsx'
import type { HappenedEvent } from './useAllEvents.ts'

interface EventTableProps {
  readonly events: readonly HappenedEvent[]
  readonly chosen: string | undefined
  /** Which page of the table they are; it stays when one of them is chosen. */
  readonly page: number
  readonly synthetic: boolean
}

/** The events of the picture as rows, oldest first; the date chooses its mark in the picture. */
export function EventTable({ events, chosen, page, synthetic }: EventTableProps) {
  const { say } = useWords()
  return (
    <WideTable caption={say('events.caption')} className="event-table">
      <thead>
        <tr>
          <th scope="col">{say('events.column.date')}</th>
          <th scope="col">{say('events.column.type')}</th>
          <th scope="col">{say('events.column.actors')}</th>
          <th scope="col">{say('about.column.source')}</th>
          <th scope="col">{say('evidence.confidence')}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <Row key={event.id} event={event} chosen={event.id === chosen} page={page} synthetic={synthetic} />
        ))}
      </tbody>
    </WideTable>
  )
}

interface RowProps {
  readonly event: HappenedEvent
  readonly chosen: boolean
  readonly page: number
  readonly synthetic: boolean
}

function Row({ event, chosen, page, synthetic }: RowProps) {
  const { say, date, language } = useWords()
  const { source, locator, developmentPath: path } = event
  const remark = language === 'da' ? event.remark : (event.remarkEn ?? event.remark)
  return (
    <tr className={chosen ? 'chosen' : undefined}>
      <th scope="row">
        <StateLink
          to={chosen ? { event: undefined, page: page === 1 ? undefined : page } : { event: event.id }}
          aria-current={chosen ? 'true' : undefined}
        >
          {date(event.date)}
        </StateLink>
        <span className="block note quiet">{say(`precision.${event.precision}`)}</span>
      </th>
      <td>
        {say(`event.${event.type}`)}
        {path != null && <span className="block note quiet">{say('events.path', { path })}</span>}
      </td>
      <td>
        <Parties event={event} />
        {remark && <span className="block note quiet">{remark}</span>}
      </td>
      <td>
        {source.url ? <a href={source.url}>{source.title}</a> : source.title}
        {locator && locator !== source.title && <span className="block note quiet locator">{locator}</span>}
      </td>
      <td>
        <Confidence confidence={event.confidence} {...(synthetic && { method: 'SYNTHETIC' })} />
      </td>
    </tr>
  )
}
