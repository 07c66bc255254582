/** Which actors pass a filter, in which order, and how the others are spread over its properties. */
import { oneOf } from './clusterFilter.ts'
import type { Key } from './cutPage.ts'
import type { Directory } from './directory.ts'
import { type Condition, countValues, type Facet, passing } from './facets.ts'
import { holdsWords, searchWords } from './search.ts'
import { linksAt, partnerCount, type YearNetwork } from './yearNetwork.ts'

type Values<Value = string> = readonly Value[] | null

/** All given conditions must hold; within one any of its values will do. Absent and null limit nothing. */
export interface ActorFilter {
  readonly kinds?: Values
  readonly sectors?: Values
  readonly types?: Values
  readonly regions?: Values
  readonly municipalities?: Values
  readonly fields?: Values
  readonly levels?: Values
  readonly labels?: Values
  readonly models?: Values<number>
  readonly network?: boolean | null
  /** Ids of clusters; actors linked to any of them in the year. */
  readonly clusters?: Values
  readonly text?: string | null
}
export type ActorOrder = 'name' | 'clusters' | 'partners'

/** The properties that are counted, each a column by actor number. */
export const facets = {
  kinds: ({ kind }: Directory) => kind,
  sectors: ({ sector }: Directory) => sector,
  types: ({ type }: Directory) => type,
  regions: ({ region }: Directory) => region,
  municipalities: ({ municipality }: Directory) => municipality,
  fields: ({ field }: Directory) => field,
  levels: ({ level }: Directory) => level,
  labels: ({ label }: Directory) => label,
  models: ({ model }: Directory) => model,
  networks: ({ network }: Directory) => network,
} as const
export type FacetName = keyof typeof facets
const facetNames = Object.keys(facets) as FacetName[]

/** Most frequent value first, then by value; only values that occur. */
export type Facets = Readonly<Record<FacetName, readonly Facet[]>>

/** 1 where the actor is linked to any of these clusters in the year, by actor number. */
function linkedTo(network: YearNetwork, ids: readonly string[]): Uint8Array {
  const { projection } = network
  const linked = new Uint8Array(projection.kind.length)
  for (const [position, cluster] of projection.clusters.entries()) {
    if (!ids.includes(projection.ids[cluster] ?? '')) continue
    for (const link of linksAt(network, position)) linked[projection.partner[link] ?? 0] = 1
  }
  return linked
}

function conditions(network: YearNetwork, directory: Directory, filter: ActorFilter): readonly Condition<FacetName>[] {
  const { network: isNetwork, text, clusters, ...lists } = filter
  const asked: Partial<Record<FacetName, readonly unknown[] | null>> = {
    ...lists,
    networks: typeof isNetwork === 'boolean' ? [isNetwork] : null,
  }
  const list: Condition<FacetName>[] = facetNames
    .filter((name) => asked[name])
    .map((facet) => {
      const column: readonly unknown[] = facets[facet](directory)
      return { facet, holds: (number) => oneOf(asked[facet], column[number]) }
    })
  const words = searchWords(text ?? '')
  if (typeof text === 'string')
    list.push({
      facet: undefined,
      holds: (number) => words.length > 0 && holdsWords(directory.searchText[number] ?? '', words),
    })
  const linked = clusters && linkedTo(network, clusters)
  if (linked) list.push({ facet: undefined, holds: (number) => linked[number] === 1 })
  return list
}

/** Numbers of the actors that pass, by name. A text without a letter or digit finds nothing. */
export function filterActors(network: YearNetwork, directory: Directory, filter: ActorFilter): readonly number[] {
  return passing(directory.ids.keys(), conditions(network, directory, filter))
}

/** For each property its values and how many actors there would be with that value under the other conditions. */
export function countFacets(network: YearNetwork, directory: Directory, filter: ActorFilter): Facets {
  const columns = facetNames.map((name) => {
    const column = facets[name](directory)
    return [name, (number: number) => column[number]] as const
  })
  const properties = Object.fromEntries(columns) as Record<
    FacetName,
    (number: number) => string | number | boolean | null
  >
  return countValues(directory.ids.keys(), conditions(network, directory, filter), properties)
}

/** Partners by actor number: of a cluster all its partners, of another actor its clusters. */
function partnerCounts(network: YearNetwork): Int32Array {
  const counts = Int32Array.from(network.degree)
  for (const [position, cluster] of network.projection.clusters.entries()) {
    counts[cluster] = partnerCount(network, position)
  }
  return counts
}

/** What an actor is ordered by: name, or most clusters or partners first and then name. */
export function actorKey(network: YearNetwork, order: ActorOrder): (number: number) => Key {
  if (order === 'name') return (number) => [number]
  const counts = order === 'clusters' ? network.degree : partnerCounts(network)
  return (number) => [-(counts[number] ?? 0), number]
}

/** Actors in an order. `numbers` are ascending. */
export function orderActors(network: YearNetwork, numbers: readonly number[], order: ActorOrder): readonly number[] {
  if (order === 'name') return numbers
  const keyOf = actorKey(network, order)
  const keyed = numbers.map((number) => ({ number, count: keyOf(number)[0] ?? 0 }))
  return keyed.sort((a, b) => a.count - b.count || a.number - b.number).map(({ number }) => number)
}
