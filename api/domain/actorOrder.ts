/** In which order actors are listed. */
import type { ActorSource } from './actors.ts'
import { fields, kinds, typesOf } from './closedLists.ts'
import { type Order, type Ordered, orderItems } from './ordering.ts'
import { partnerCount, type YearNetwork } from './yearNetwork.ts'

export type ActorOrder =
  | 'name'
  | 'kind'
  | 'type'
  | 'region'
  | 'municipality'
  | 'field'
  | 'clusters'
  | 'partners'
  | 'knowledge'
  | 'public'
  | 'firms'

/** Place of each region and municipality in the order of their names, from 0, by code. */
export type PlaceRanks = ReadonlyMap<string, number>

type Rank = (number: number) => number | undefined

/** Places in a closed list, from 0; undefined for a word that is not in it. */
function placeIn(list: readonly string[], column: readonly (string | null)[]): Rank {
  const places = new Map(list.map((word, place) => [word, place]))
  return (number) => places.get(column[number] ?? '')
}

/** Counts of clusters, by actor number; undefined for all others. */
function ofClusters({ projection }: YearNetwork, count: (position: number) => number): Rank {
  const counts = new Map(Array.from(projection.clusters, (number, position) => [number, count(position)]))
  return (number) => counts.get(number)
}

/** Clusters around which an actor stands; a cluster stands in the middle. */
function clustersOf({ network, directory, around }: ActorSource): Rank {
  const counts = around?.clusters ?? network.degree
  return (number) => (directory.kind[number] === 'cluster' ? undefined : counts[number])
}

function partnersOf(source: ActorSource): Rank {
  const ofCluster = ofClusters(source.network, (position) => partnerCount(source.network, position))
  return (number) => ofCluster(number) ?? source.network.degree[number]
}

type Column = 'knowledge' | 'public' | 'dedicated'
const counted = ({ network }: ActorSource, column: Column) =>
  ofClusters(network, (position) => network.counts[column][position] ?? 0)

/** What comes first has the smallest number. */
const words: Partial<Record<ActorOrder, (source: ActorSource, places: PlaceRanks) => Rank>> = {
  name: () => (number) => number,
  kind: ({ directory }) => placeIn(kinds, directory.kind),
  type: ({ directory }) => placeIn(Object.values(typesOf).flat(), directory.type),
  field: ({ directory }) => placeIn(fields, directory.field),
  region:
    ({ directory }, places) =>
    (number) =>
      places.get(directory.region[number] ?? ''),
  municipality:
    ({ directory }, places) =>
    (number) =>
      places.get(directory.municipality[number] ?? ''),
}
/** What comes first has the largest number. */
const counts: Partial<Record<ActorOrder, (source: ActorSource) => Rank>> = {
  clusters: clustersOf,
  partners: partnersOf,
  knowledge: (source) => counted(source, 'knowledge'),
  public: (source) => counted(source, 'public'),
  firms: (source) => counted(source, 'dedicated'),
}

function ranksOf(source: ActorSource, order: ActorOrder, places: PlaceRanks): Int32Array {
  const numbers = source.directory.ids
  const rank = words[order]?.(source, places)
  if (rank) return Int32Array.from(numbers, (_, number) => rank(number) ?? -1)
  const count = counts[order]?.(source) ?? (() => undefined)
  const column = Int32Array.from(numbers, (_, number) => count(number) ?? -1)
  const most = column.reduce((found, one) => Math.max(found, one), 0)
  return column.map((one) => (one < 0 ? -1 : most - one))
}

/**
 * Actors (by name) in an order, equal ones by name: words in the order of their closed list, places by name, counts with
 * the most first. `clusters` is unknown of a cluster, `knowledge`, `public` and `firms` (dedicated ones) of all others.
 */
export function orderActors(
  source: ActorSource,
  numbers: readonly number[],
  { order, reverse, places }: Order<ActorOrder> & { readonly places: PlaceRanks },
): Ordered {
  const ranks = ranksOf(source, order, places)
  return orderItems(Int32Array.from(numbers), ranks, reverse, (number) => [number])
}
