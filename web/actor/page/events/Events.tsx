import { useData } from '../../../data/useData.ts'
import { ActorEventsDocument, type ActorEventsQuery } from '../../../generated/late/graphql.ts'
import { ActorLink } from '../../../ui/ActorLink.tsx'
import { Answer } from '../../../ui/Answer.tsx'
import { Confidence } from '../../../ui/Confidence.tsx'
import { WideTable } from '../../../ui/WideTable.tsx'
import { useWords } from '../../../words/useWords.tsx'
import type { PageActor } from '../pageActor.ts'

/** More than any actor of our data sets has; the rest is counted. */
const most = 50

type Event = ActorEventsQuery['events']['nodes'][number]

interface EventsProps {
  readonly actor: Pick<PageActor, 'id' | 'name'>
  /** Whether the data set, and so how sure its events are, was drawn. */
  readonly synthetic: boolean
}

/** What happened to the actor, oldest first, each with its source. */
export function Events({ actor: { id, name }, synthetic }: EventsProps) {
  const { say } = useWords()
  const loaded = useData(ActorEventsDocument, { id, first: most, after: null })
  return (
    <section className="page-section">
      <h2>{say('actor.events')}</h2>
      <Answer loaded={loaded} waiting={say('loading')}>
        {({ events: { nodes, totalCount } }) =>
          totalCount === 0 ? (
            <p className="note">{say('actor.events.none', { name })}</p>
          ) : (
            <>
              <EventTable events={nodes} caption={say('actor.events')} own={id} synthetic={synthetic} />
              {totalCount > nodes.length && (
                <p className="note quiet">{say('actor.events.more', { shown: nodes.length, total: totalCount })}</p>
              )}
            </>
          )
        }
      </Answer>
    </section>
  )
}

interface EventTableProps extends Pick<EventsProps, 'synthetic'> {
  readonly events: readonly Event[]
  readonly caption: string
  readonly own: string
}

function EventTable({ events, caption, own, synthetic }: EventTableProps) {
  const { say, language } = useWords()
  return (
    <WideTable className="page-events" caption={caption}>
      <thead>
        <tr>
          <th scope="col">{say('actor.events.date')}</th>
          <th scope="col">{say('actor.events.what')}</th>
          <th scope="col">{say('actor.events.who')}</th>
          <th scope="col">{say('evidence.source')}</th>
          <th scope="col">{say('evidence.confidence')}</th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ id, date, type, from, to, source, locator, confidence, ...event }) => (
          <tr key={id}>
            <th scope="row">{date}</th>
            <td>
              {say(`event.${type}`)}
              <Remark text={language === 'da' ? event.remark : (event.remarkEn ?? event.remark)} />
            </td>
            <td>
              <Parties parties={from} own={own} />
              {from.length > 0 && to.length > 0 && ' → '}
              <Parties parties={to} own={own} />
            </td>
            <td>
              {source.url ? <a href={source.url}>{source.title}</a> : source.title}
              {locator && <span className="block note quiet">{locator}</span>}
            </td>
            <td>
              <Confidence confidence={confidence} method={synthetic ? 'SYNTHETIC' : 'PUBLICATION'} />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

function Remark({ text }: { readonly text: string | null | undefined }) {
  return text && <span className="block note quiet">{text}</span>
}

function Parties({ parties, own }: { readonly parties: Event['from']; readonly own: string }) {
  return parties.map(({ id, name }, i) => (
    <span key={id}>
      {i > 0 && ', '}
      {id === own ? name : <ActorLink id={id}>{name}</ActorLink>}
    </span>
  ))
}
