/** Which actors pass a filter, in which order, and how are the others spread over its properties? */
import { type ActorOrder, orderActors, type PlaceRanks } from '../domain/actorOrder.ts'
import {
  type ActorFilter,
  type ActorSource,
  around as aroundPositions,
  countFacets,
  type Facets,
  filterActors,
} from '../domain/actors.ts'
import type { ClusterFilter } from '../domain/clusterFilter.ts'
import { inSources } from '../domain/inSources.ts'
import type { Ordered } from '../domain/ordering.ts'
import type { YearNetwork } from '../domain/yearNetwork.ts'
import type { Graph } from '../graph/graph.ts'
import { checkClusters, checkConditions, checkText } from './checks.ts'
import { clusterPositions } from './clusterPositions.ts'
import { perVersion } from './memory/perVersion.ts'
import { reference } from './memory/reference.ts'
import { yearNetworkOf } from './memory/yearNetworkOf.ts'
import { placesInOrder } from './placesInOrder.ts'

export interface ActorsArguments {
  readonly filter?: (ActorFilter & { readonly around?: ClusterFilter | null }) | null
  readonly orderBy?: ActorOrder | null
  readonly reverse?: boolean | null
  readonly year?: number | null
}
/** Actors are numbered as in the projection. */
export interface AskedActors extends Ordered {
  readonly year: number
  readonly idOf: (number: number) => string
  /** Clusters that the actor is linked to in the year, of those that it was asked to stand around. */
  readonly clustersOf: (number: number) => number
  /** Of a cluster; undefined for any other actor. */
  readonly partnersOf: (number: number) => ClusterPartners | undefined
  readonly facets: () => Facets
}
/** Distinct partners of a cluster by sector, firms those of its own circle; null where no source speaks of any such partner. */
export type ClusterPartners = Readonly<Record<'knowledge' | 'public' | 'dedicated', number | null>>

function partnersIn({ counts, projection }: YearNetwork, { synthetic }: Graph['dataset']): AskedActors['partnersOf'] {
  const positionOf = new Map(Array.from(projection.clusters, (number, position) => [number, position]))
  const spoken = (column: Int32Array) => (inSources(column, synthetic) ? column : undefined)
  const [knowledge, publicActors, dedicated] = [counts.knowledge, counts.public, counts.dedicated].map(spoken)
  return (number) => {
    const position = positionOf.get(number)
    if (position === undefined) return undefined
    const at = (column: Int32Array | undefined) => column?.[position] ?? null
    return { knowledge: at(knowledge), public: at(publicActors), dedicated: at(dedicated) }
  }
}

const placeRanks: (graph: Graph) => Promise<PlaceRanks> = perVersion(async (graph) => {
  const { places } = await reference(graph)
  const ranks = placesInOrder(
    places.map(({ name }) => String(name)),
    new Intl.Collator('da').compare,
  )
  return new Map(places.map(({ code, name }) => [String(code), ranks.get(String(name)) ?? 0]))
})

/** Errors: BAD_USER_INPUT and NOT_FOUND naming the condition or the year. */
export async function askActors(
  graph: Graph,
  { filter, orderBy, reverse, year }: ActorsArguments,
): Promise<AskedActors> {
  const { around, ...asked } = filter ?? {}
  await checkConditions(graph, asked)
  await checkClusters(graph, asked.clusters)
  checkText(asked.text)
  const [network, directory] = await Promise.all([yearNetworkOf(graph, year), graph.directory()])
  const near = around ? aroundPositions(network, await clusterPositions(graph, network, around)) : undefined
  const source: ActorSource = { network, directory, around: near }
  const order = { order: orderBy ?? 'name', reverse: reverse ?? false, places: await placeRanks(graph) }
  return {
    ...orderActors(source, filterActors(source, asked), order),
    year: network.year,
    idOf: (number) => directory.ids[number] ?? '',
    clustersOf: (number) => (near?.clusters ?? network.degree)[number] ?? 0,
    partnersOf: partnersIn(network, graph.dataset),
    facets: () => countFacets(source, asked),
  }
}

/** Place, from 1, of an actor in the list; null when it is not there. */
export function placeOfActor({ items, idOf }: AskedActors, id: string): number | null {
  const place = items.findIndex((number) => idOf(number) === id)
  return place < 0 ? null : place + 1
}
