import { useEffect, useState } from 'react'
import { type Loaded, useData } from '../data/useData.ts'
import { EventsDocument, type EventsQuery } from '../generated/late/graphql.ts'

export type HappenedEvent = EventsQuery['events']['nodes'][number]

/** Every event of the data set, page after page: what is loaded stands, the rest follows. */
export function useAllEvents(): { loaded: Loaded<EventsQuery>; events: readonly HappenedEvent[] } {
  const [before, keep] = useState<{ events: readonly HappenedEvent[]; after: string | null }>({
    events: [],
    after: null,
  })
  const loaded = useData(EventsDocument, { after: before.after })
  const page = loaded.last?.events
  const known = new Map([...before.events, ...(page?.nodes ?? [])].map((event) => [event.id, event]))
  const events = [...known.values()]
  const next = loaded.state === 'ready' && page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined
  useEffect(() => {
    if (next && next !== before.after) keep({ events, after: next })
  })
  return { loaded, events }
}
