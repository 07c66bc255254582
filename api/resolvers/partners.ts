/** Links of a cluster to its partners and of an actor to its clusters. */
import type { PartnerConnectionResolvers, PartnerEdgeResolvers } from '../generated/resolvers.ts'
import type { ActorRow } from '../graph/reads.ts'
import { knownActor } from '../questions/memory/loaders.ts'
import { knownSource } from '../questions/memory/reference.ts'
import type { LinkConnection } from '../questions/partners.ts'
import { askValidYears } from '../questions/validYears.ts'
import { type PartnerEdge, pageInfo } from './connection.ts'
import type { Context } from './context.ts'

export const linkConnection = {
  edges: async ({ items, cursors }: LinkConnection, _: unknown, { load }: Context): Promise<PartnerEdge[]> => {
    const rows = await Promise.all(items.map((ends) => load.link.load(ends)))
    return rows.map((row, i) => ({ row, id: items[i]?.id ?? '', cursor: cursors[i] ?? '' }))
  },
  nodes: ({ items }: LinkConnection, _: unknown, { load }: Context): Promise<ActorRow[]> =>
    Promise.all(items.map(({ id }) => knownActor(load, id))),
  pageInfo,
} satisfies PartnerConnectionResolvers

export const linkEdge = {
  linkId: ({ row }) => row.id,
  role: ({ row }) => row.role,
  since: ({ row }) => row.since,
  until: ({ row }) => row.until,
  validYears: ({ row }, _, context) => askValidYears(context, row),
  method: ({ row }) => row.method,
  confidence: ({ row }) => row.confidence,
  locator: ({ row }) => row.locator,
  retrieved: ({ row }) => row.retrieved,
  source: ({ row }, _, { graph }) => knownSource(graph, row.source),
  node: ({ id }, _, { load }) => knownActor(load, id),
} satisfies PartnerEdgeResolvers
