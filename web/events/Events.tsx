import { useEffect, useRef } from 'react'
import { Paged } from '../dataset/Paged.tsx'
import { Figure } from '../figure/Figure.tsx'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { fileAddress } from '../state/fileAddress.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { Emphasis } from '../ui/Emphasis.tsx'
import { announce } from '../ui/LiveRegion.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useOnPaper } from '../ui/useOnPaper.ts'
import { useWidth } from '../ui/useWidth.ts'
import { useWords } from '../words/useWords.tsx'
import { EventFilter } from './EventFilter.tsx'
import { EventTable } from './EventTable.tsx'
import { Parties } from './Parties.tsx'
import { Timeline } from './Timeline.tsx'
import { type HappenedEvent, useAllEvents } from './useAllEvents.ts'
import './events.css'

interface EventsProps {
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** What happened, as a line of time and as a table, filtered by type; both hold the same events. */
export function Events({ dataset }: EventsProps) {
  const { say } = useWords()
  const { loaded, events } = useAllEvents()
  return (
    <Answer loaded={loaded} waiting={say('loading')}>
      {({ events: { totalCount } }) =>
        totalCount === 0 ? <p>{say('events.none')}</p> : <Shown events={events} total={totalCount} dataset={dataset} />
      }
    </Answer>
  )
}

/** Px that a picture has on a sheet of A4. */
const paperWidth = 680

interface ShownProps extends EventsProps {
  readonly events: readonly HappenedEvent[]
  /** Number of events in the data set, loaded or not. */
  readonly total: number
}

function Shown({ events, total, dataset }: ShownProps) {
  const { say, language } = useWords()
  // Of a data set that is drawn by a rule the events were not observed either.
  const { synthetic } = dataset
  const { state, go } = useViewState()
  const { ref, width } = useWidth<HTMLDivElement>()
  const paper = useOnPaper()
  const shown = events.filter(({ type }) => state.events?.includes(type) ?? true)
  const chosen = shown.find(({ id }) => id === state.event)
  const count = say('events.shown', { shown: shown.length, total })
  useNews(count)
  return (
    <div className="events">
      {synthetic && (
        <p>
          <Emphasis text={say('events.synthetic')} />
        </p>
      )}
      {state.event && events.length === total && !events.some(({ id }) => id === state.event) && (
        <p>
          {say('trouble.NOT_FOUND', { count: 1 })} {say('trouble.named', { ids: `“${state.event}”` })}
        </p>
      )}
      <EventFilter events={events} />
      <p className="events-count">
        <Emphasis text={count} />{' '}
        {state.events && (
          <button type="button" className="text-link" onClick={() => go({ events: undefined })}>
            {say('events.all')}
          </button>
        )}
      </p>
      {shown.length === 0 ? (
        <p>{say('events.empty', { total })}</p>
      ) : (
        <>
          <div ref={ref}>
            {width > 0 && (
              <Figure
                name={say('figure.timeline')}
                file="timeline"
                dataset={dataset}
                ofAllYears
                csv={fileAddress('events', dataset, state, { language })}
              >
                <Timeline
                  events={shown}
                  chosen={chosen?.id}
                  width={paper ? Math.min(width, paperWidth) : width}
                  onChoose={(event) => go({ event: event === chosen?.id ? undefined : event })}
                />
              </Figure>
            )}
          </div>
          {chosen && <EventLine event={chosen} />}
          <Paged name={say('about.events')} rows={shown} at={chosen && shown.indexOf(chosen)}>
            {(rows, page) => <EventTable events={rows} chosen={chosen?.id} page={page} synthetic={synthetic} />}
          </Paged>
        </>
      )}
    </div>
  )
}

/** Announces a sentence when it changes, not when it is first seen. */
function useNews(sentence: string): void {
  const last = useRef(sentence)
  useEffect(() => {
    if (sentence !== last.current) announce(sentence.replaceAll('**', ''))
    last.current = sentence
  }, [sentence])
}

/** The chosen event in one line under the picture, and a way to put the choice away. */
function EventLine({ event }: { readonly event: HappenedEvent }) {
  const { say, date } = useWords()
  return (
    <p className="event-line">
      <b>{date(event.date)}</b> ({say(`precision.${event.precision}`)}) · <b>{say(`event.${event.type}`)}</b> ·{' '}
      <Parties event={event} /> <StateLink to={{ event: undefined }}>{say('events.deselect')}</StateLink>
    </p>
  )
}
