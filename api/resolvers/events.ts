import { filterEvents } from '../domain/events.ts'
import { badUserInput, notFound } from '../errors.ts'
import type { EventConnectionResolvers, EventResolvers, QueryResolvers } from '../generated/resolvers.ts'
import type { Graph } from '../graph/graph.ts'
import type { EventRow } from '../graph/reads.ts'
import { refuseEmptyLists } from './checks.ts'
import { connect, pageInfo } from './connection.ts'
import { knownActor } from './loaders.ts'
import { perVersion } from './perVersion.ts'
import { knownSource } from './reference.ts'

/** All events of a data version by date and id, read once: a version has few. */
export const eventsOf: (graph: Graph) => Promise<readonly EventRow[]> = perVersion((graph) => graph.read('events', {}))

const isoDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

function checkDate(field: string, date: string | null | undefined): void {
  if (typeof date === 'string' && !isoDate.test(date))
    throw badUserInput(field, 'must be an ISO date or year, for example 2013-05-01 or 2013', 'FORM')
}

export const events: QueryResolvers['events'] = async (_, { first, after, ...filter }, context) => {
  refuseEmptyLists(filter)
  checkDate('from', filter.from)
  checkDate('to', filter.to)
  const { numberOf } = await context.graph.projection()
  if (typeof filter.actor === 'string' && !numberOf.has(filter.actor)) throw notFound('actor', [filter.actor])
  const all = await eventsOf(context.graph)
  const place = new Map(all.map((event, i) => [event, i]))
  const { types, actor, from, to } = filter
  return connect(
    context,
    {
      items: filterEvents(all, filter),
      keyOf: (event) => [place.get(event) ?? 0],
      keyLength: 1,
      question: ['events', types, actor, from, to],
    },
    { first, after },
  )
}

export const EventConnection: EventConnectionResolvers = {
  edges: ({ items, cursors }) => items.map((node, i) => ({ node, cursor: cursors[i] ?? '' })),
  nodes: ({ items }) => items,
  pageInfo,
}

export const Event: EventResolvers = {
  source: ({ source }, _, { graph }) => knownSource(graph, source),
  from: ({ from }, _, { load }) => Promise.all(from.map((id) => knownActor(load, id))),
  to: ({ to }, _, { load }) => Promise.all(to.map((id) => knownActor(load, id))),
}
