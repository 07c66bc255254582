/** Whom does a cluster work with, and in which clusters is an actor? Links page by page. */
import { membershipsOf, type PartnerFilter, type Partnership, partnersOf } from '../domain/partners.ts'
import { type CountedNetwork, type PartnerCounts, positionOf } from '../domain/yearNetwork.ts'
import type { Graph } from '../graph/graph.ts'
import type { Asking } from './asking.ts'
import { refuseEmptyLists } from './checks.ts'
import { type Connection, connect, type PageArguments } from './connection.ts'
import type { Ends } from './memory/loaders.ts'
import { networkOf } from './memory/yearNetworkOf.ts'

/** Both ends of a link as it is stored; `id` is the one that was asked about. */
export interface ListedLink extends Ends {
  readonly id: string
}
export type LinkConnection = Connection<ListedLink>

interface OfActor extends PageArguments {
  readonly id: string
  readonly year?: number | null
}

/** `question` is everything but the page that the list depends on. */
function listLinks(
  graph: Graph,
  { projection: { ids } }: CountedNetwork,
  list: { readonly items: readonly Partnership[]; readonly question: readonly unknown[] },
  page: PageArguments,
): LinkConnection {
  const found = connect(graph, { ...list, keyOf: ({ number }) => [number], keyLength: 1 }, page)
  const idOf = (number: number): string => ids[number] ?? ''
  return {
    ...found,
    items: found.items.map(({ number, actor, cluster }) => ({
      id: idOf(number),
      actor: idOf(actor),
      cluster: idOf(cluster),
    })),
  }
}

/** By name of the partner. Errors: BAD_USER_INPUT naming the list, the page or the year. */
export async function askPartners(
  { graph }: Pick<Asking, 'graph'>,
  { id, year, first, after, ...filter }: OfActor & PartnerFilter,
): Promise<LinkConnection> {
  refuseEmptyLists(filter)
  const network = await networkOf(graph, year)
  const items = partnersOf(network, positionOf(network, id), filter)
  const { sector, kinds, roles } = filter
  return listLinks(
    graph,
    network,
    { items, question: ['partners', id, sector, kinds, roles, network.year] },
    { first, after },
  )
}

/** By name of the cluster. Errors: BAD_USER_INPUT naming the page or the year. */
export async function askMemberships(
  { graph }: Pick<Asking, 'graph'>,
  { id, year, ...page }: OfActor,
): Promise<LinkConnection> {
  const network = await networkOf(graph, year)
  const items = membershipsOf(network, network.projection.numberOf.get(id) ?? -1)
  return listLinks(graph, network, { items, question: ['clusters', id, network.year] }, page)
}

/** Distinct partners of a cluster; 0 when there are none. Errors: BAD_USER_INPUT for the year. */
export async function askPartnerCounts(
  { graph }: Pick<Asking, 'graph'>,
  { id, year }: { readonly id: string; readonly year?: number | null },
): Promise<Readonly<Record<keyof PartnerCounts, number>>> {
  const network = await networkOf(graph, year)
  const position = positionOf(network, id)
  const count = (column: keyof PartnerCounts): number => network.counts[column][position] ?? 0
  return {
    knowledge: count('knowledge'),
    public: count('public'),
    firms: count('firms'),
    dedicated: count('dedicated'),
    others: count('others'),
    clusters: count('clusters'),
  }
}
