import type { EventConnectionResolvers, EventResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { askEvents } from '../questions/events.ts'
import { knownActor } from '../questions/memory/loaders.ts'
import { knownSource } from '../questions/memory/reference.ts'
import { pageInfo } from './connection.ts'

export const events: QueryResolvers['events'] = (_, asked, context) => askEvents(context, asked)

export const EventConnection: EventConnectionResolvers = {
  edges: ({ items, cursors }) => items.map((node, i) => ({ node, cursor: cursors[i] ?? '' })),
  nodes: ({ items }) => items,
  pageInfo,
}

export const Event: EventResolvers = {
  developmentPath: ({ path }) => path,
  source: ({ source }, _, { graph }) => knownSource(graph, source),
  from: ({ from }, _, { load }) => Promise.all(from.map((id) => knownActor(load, id))),
  to: ({ to }, _, { load }) => Promise.all(to.map((id) => knownActor(load, id))),
}
