/** What happened to the clusters? */
import { type EventFilter, filterEvents } from '../domain/events.ts'
import { badUserInput, notFound } from '../errors.ts'
import type { EventRow } from '../graph/reads.ts'
import type { Asking } from './asking.ts'
import { refuseEmptyLists } from './checks.ts'
import { type Connection, connect, type PageArguments } from './connection.ts'
import { eventsOf } from './memory/eventsOf.ts'

const isoDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

function checkDate(field: string, date: string | null | undefined): void {
  if (typeof date === 'string' && !isoDate.test(date))
    throw badUserInput(field, 'must be an ISO date or year, for example 2013-05-01 or 2013', 'FORM')
}

export type AskedEvents = Connection<EventRow>

/** By date and id. Errors: BAD_USER_INPUT naming the list, the date or the page; NOT_FOUND naming an unknown actor. */
export async function askEvents(
  { graph }: Pick<Asking, 'graph'>,
  { first, after, ...filter }: EventFilter & PageArguments,
): Promise<AskedEvents> {
  refuseEmptyLists(filter)
  checkDate('from', filter.from)
  checkDate('to', filter.to)
  const { types, actor, from, to } = filter
  const { numberOf } = await graph.projection()
  if (typeof actor === 'string' && !numberOf.has(actor)) throw notFound('actor', [actor])
  const all = await eventsOf(graph)
  const place = new Map(all.map((event, i) => [event, i]))
  const list = {
    items: filterEvents(all, filter),
    keyOf: (event: EventRow) => [place.get(event) ?? 0],
    keyLength: 1,
    question: ['events', types, actor, from, to],
  }
  return connect(graph, list, { first, after })
}
