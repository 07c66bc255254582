/** Edges, nodes and page information of lists that are given page by page. */
import type { ActorRow, LinkRow } from '../graph/reads.ts'
import type { AskedActors, ClusterPartners } from '../questions/actors.ts'
import type { Connection } from '../questions/connection.ts'
import type { AskedChange } from '../questions/consolidation.ts'
import type { AskedLinks, Ends } from '../questions/links.ts'
import { knownActor } from '../questions/memory/loaders.ts'
import type { AskedSuggestion } from '../questions/partnerSuggestions.ts'
import type { Context } from './context.ts'

/** Items are ids of actors. */
export type ActorList = Connection<string>
export interface ActorEdge {
  readonly cursor: string
  readonly id: string
}
/** What stands beside an actor in a list of its kind. */
export interface ListedActor extends ActorEdge {
  readonly clusterCount: number
  readonly partnerCounts: ClusterPartners | undefined
}
/** A page of actors that were asked for by a filter. */
export interface FilteredActors extends ActorList {
  readonly asked: AskedActors
  /** What stands beside each item. */
  readonly beside: readonly Pick<ListedActor, 'clusterCount' | 'partnerCounts'>[]
}
/** Items are the ends of links, which are read when more than their number is asked for. */
export interface LinkList extends Connection<Ends> {
  readonly asked: AskedLinks
}
export interface LinkEdge {
  readonly cursor: string
  readonly ends: Ends
}
/** A link as its other end sees it; `id` is the actor at this end. */
export interface PartnerEdge {
  readonly cursor: string
  readonly row: LinkRow
  readonly id: string
}
export interface SuggestionEdge extends AskedSuggestion {
  readonly cursor: string
}
export interface ChangeEdge extends AskedChange {
  readonly cursor: string
}
/** What becomes of partners, page by page. */
export type ChangeList = Connection<AskedChange>

export function pageInfo({ hasNextPage, cursors }: Connection<unknown>) {
  return { hasNextPage, hasPreviousPage: false, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null }
}

/** Resolvers of connections of actors. */
export const actorConnection = {
  edges: ({ items, cursors }: ActorList): ActorEdge[] => items.map((id, i) => ({ id, cursor: cursors[i] ?? '' })),
  nodes: ({ items }: ActorList, _: unknown, { load }: Context): Promise<ActorRow[]> =>
    Promise.all(items.map((id) => knownActor(load, id))),
  pageInfo,
}
export const actorEdge = {
  node: ({ id }: ActorEdge, _: unknown, { load }: Context): Promise<ActorRow> => knownActor(load, id),
}
