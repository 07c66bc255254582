/** Links of a cluster to its partners and of an actor to its clusters, page by page. */

import type { Partnership } from '../domain/partners.ts'
import type { YearNetwork } from '../domain/yearNetwork.ts'
import type { PartnerConnectionResolvers, PartnerEdgeResolvers } from '../generated/resolvers.ts'
import type { ActorRow } from '../graph/reads.ts'
import { connect, type LinkConnection, type LinkEdge, type PageArguments, pageInfo } from './connection.ts'
import type { Context } from './context.ts'
import { knownActor } from './loaders.ts'
import { knownSource } from './reference.ts'

/** `question` is everything but the page that the list depends on. */
export function connectLinks(
  context: Context,
  { projection: { ids } }: YearNetwork,
  items: readonly Partnership[],
  question: readonly unknown[],
  page: PageArguments,
): LinkConnection {
  const found = connect(context, { items, keyOf: ({ number }) => [number], keyLength: 1, question }, page)
  const idOf = (number: number): string => ids[number] ?? ''
  return {
    ...found,
    items: found.items.map(({ number, actor, cluster }) => ({
      number,
      id: idOf(number),
      actor: idOf(actor),
      cluster: idOf(cluster),
    })),
  }
}

export const linkConnection = {
  edges: async ({ items, cursors }: LinkConnection, _: unknown, { load }: Context): Promise<LinkEdge[]> => {
    const rows = await Promise.all(items.map((ends) => load.link.load(ends)))
    return rows.map((row, i) => ({ row, id: items[i]?.id ?? '', cursor: cursors[i] ?? '' }))
  },
  nodes: ({ items }: LinkConnection, _: unknown, { load }: Context): Promise<ActorRow[]> =>
    Promise.all(items.map(({ id }) => knownActor(load, id))),
  pageInfo,
} satisfies PartnerConnectionResolvers

export const linkEdge = {
  link: ({ row }) => row.id,
  role: ({ row }) => row.role,
  since: ({ row }) => row.since,
  until: ({ row }) => row.until,
  method: ({ row }) => row.method,
  confidence: ({ row }) => row.confidence,
  locator: ({ row }) => row.locator,
  retrieved: ({ row }) => row.retrieved,
  source: ({ row }, _, { graph }) => knownSource(graph, row.source),
  node: ({ id }, _, { load }) => knownActor(load, id),
} satisfies PartnerEdgeResolvers
