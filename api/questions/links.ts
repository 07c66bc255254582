/** Which links are there between clusters and their partners, and how is each known? */
import type { ClusterFilter } from '../domain/clusterFilter.ts'
import type { Key } from '../domain/cutPage.ts'
import {
  clusterAt,
  countLinkFacets,
  filterLinks,
  type LinkFacets,
  type LinkFilter,
  type LinkOrder,
  orderLinks,
} from '../domain/links.ts'
import { networkLinks } from '../domain/network.ts'
import type { CountedNetwork } from '../domain/yearNetwork.ts'
import type { Graph } from '../graph/graph.ts'
import { checkText, refuseEmptyLists } from './checks.ts'
import { clusterPositions } from './clusterPositions.ts'
import { linkRanks } from './linkRanks.ts'
import { networkOf } from './memory/yearNetworkOf.ts'

type Optional<Value> = Value | null | undefined

export interface LinksArguments extends LinkFilter {
  readonly sectors?: Optional<readonly string[]>
  readonly filter?: Optional<ClusterFilter>
  readonly year?: Optional<number>
  readonly orderBy?: Optional<LinkOrder>
  readonly reverse?: Optional<boolean>
}
/** Ids of both ends, as a link is stored. */
export interface Ends {
  readonly actor: string
  readonly cluster: string
}
/** Links are numbered as in the projection. */
export interface AskedLinks {
  readonly network: CountedNetwork
  /** Those that pass, in their order. */
  readonly items: Int32Array
  readonly keyOf: (link: number) => Key
  readonly endsOf: (link: number) => Ends
  readonly facets: () => LinkFacets
}

/** Errors: BAD_USER_INPUT and NOT_FOUND naming the condition and its rule. */
export async function askLinks(graph: Graph, asked: LinksArguments): Promise<AskedLinks> {
  const { sectors, filter, year, orderBy, reverse, ...conditions } = asked
  refuseEmptyLists({ sectors, ...conditions })
  checkText(conditions.text)
  const [network, directory] = await Promise.all([networkOf(graph, year), graph.directory()])
  const positions = await clusterPositions(graph, network, filter)
  const order = orderBy ?? 'name'
  const ranks = order === 'since' || order === 'source' ? { ranks: await linkRanks(graph) } : {}
  const links = networkLinks(network, positions, sectors ?? ['knowledge', 'public'])
  const source = { network, directory }
  const passing = filterLinks(source, links, conditions)
  const { ids, partner } = network.projection
  return {
    network,
    ...orderLinks(network, passing, { order, reverse: reverse ?? false, ...ranks }),
    endsOf: (link) => ({ actor: ids[partner[link] ?? 0] ?? '', cluster: ids[clusterAt(network, link)] ?? '' }),
    facets: () => countLinkFacets(source, links, conditions),
  }
}

/** Place, from 1, of the first link that has these ends; an end that is not named may be any. Null when there is none. */
export function placeOfLink({ items, endsOf }: AskedLinks, isIt: (ends: Ends) => boolean): number | null {
  const place = items.findIndex((link) => isIt(endsOf(link)))
  return place < 0 ? null : place + 1
}
