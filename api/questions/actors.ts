/** Which actors pass a filter, in which order, and how are the others spread over its properties? */
import {
  type ActorFilter,
  type ActorOrder,
  actorKey,
  countFacets,
  type Facets,
  filterActors,
  orderActors,
} from '../domain/actors.ts'
import type { Asking } from './asking.ts'
import { checkClusters, checkConditions, checkText } from './checks.ts'
import { type Connection, connect, type PageArguments } from './connection.ts'
import { yearNetworkOf } from './memory/yearNetworkOf.ts'

interface ActorsArguments extends PageArguments {
  readonly filter?: ActorFilter | null
  readonly orderBy?: ActorOrder | null
  readonly year?: number | null
}
/** Items are ids of actors. */
export interface AskedActors extends Connection<string> {
  readonly facets: () => Facets
}

/** Errors: BAD_USER_INPUT and NOT_FOUND naming the condition, the page or the year. */
export async function askActors(
  { graph }: Pick<Asking, 'graph'>,
  { filter, orderBy, year, ...page }: ActorsArguments,
): Promise<AskedActors> {
  const asked = filter ?? {}
  await checkConditions(graph, asked)
  await checkClusters(graph, asked.clusters)
  checkText(asked.text)
  const [network, directory] = await Promise.all([yearNetworkOf(graph, year), graph.directory()])
  const order = orderBy ?? 'name'
  const list = {
    items: orderActors(network, filterActors(network, directory, asked), order),
    keyOf: actorKey(network, order),
    keyLength: order === 'name' ? 1 : 2,
    question: ['actors', asked, order, network.year],
  }
  const found = connect(graph, list, page)
  return {
    ...found,
    items: found.items.map((number) => directory.ids[number] ?? ''),
    facets: () => countFacets(network, directory, asked),
  }
}
