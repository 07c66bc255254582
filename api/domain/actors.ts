/** Which actors pass a filter, in which order, and how the others are spread over its properties. */
import { oneOf } from './clusterFilter.ts'
import type { Key } from './cutPage.ts'
import type { Directory } from './directory.ts'
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

export interface Facet {
  readonly value: string
  readonly count: number
}
/** Most frequent value first, then by value; only values that occur. */
export type Facets = Readonly<Record<FacetName, readonly Facet[]>>

interface Condition {
  readonly facet: FacetName | undefined
  readonly holds: (number: number) => boolean
}

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

function conditions(network: YearNetwork, directory: Directory, filter: ActorFilter): readonly Condition[] {
  const { network: isNetwork, text, clusters, ...lists } = filter
  const asked: Partial<Record<FacetName, readonly unknown[] | null>> = {
    ...lists,
    networks: typeof isNetwork === 'boolean' ? [isNetwork] : null,
  }
  const list: Condition[] = facetNames
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
  const all = conditions(network, directory, filter)
  const passing: number[] = []
  for (let number = 0; number < directory.ids.length; number += 1) {
    if (all.every(({ holds }) => holds(number))) passing.push(number)
  }
  return passing
}

function increase(counts: Map<string, number>, value: string | number | boolean | null | undefined): void {
  if (value === null || value === undefined) return
  counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
}

function mostFrequentFirst(counts: ReadonlyMap<string, number>): readonly Facet[] {
  const list = [...counts].map(([value, count]) => ({ value, count }))
  return list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** For each property its values and how many actors there would be with that value under the other conditions. */
export function countFacets(network: YearNetwork, directory: Directory, filter: ActorFilter): Facets {
  const all = conditions(network, directory, filter)
  const counts = facetNames.map((name) => ({
    name,
    column: facets[name](directory),
    values: new Map<string, number>(),
  }))
  for (let number = 0; number < directory.ids.length; number += 1) {
    const failed = all.find(({ holds }) => !holds(number))
    if (failed && (!failed.facet || all.some((other) => other !== failed && !other.holds(number)))) continue
    for (const { name, column, values } of counts) {
      if (!failed || failed.facet === name) increase(values, column[number])
    }
  }
  return Object.fromEntries(counts.map(({ name, values }) => [name, mostFrequentFirst(values)])) as Facets
}

/** Partners by actor number: of a cluster all its partners, of another actor its clusters. */
function partnerCounts(network: YearNetwork): Int32Array {
  const counts = Int32Array.from(network.clusterCount)
  for (const [position, cluster] of network.projection.clusters.entries()) {
    counts[cluster] = partnerCount(network, position)
  }
  return counts
}

/** What an actor is ordered by: name, or most clusters or partners first and then name. */
export function actorKey(network: YearNetwork, order: ActorOrder): (number: number) => Key {
  if (order === 'name') return (number) => [number]
  const counts = order === 'clusters' ? network.clusterCount : partnerCounts(network)
  return (number) => [-(counts[number] ?? 0), number]
}

/** Actors in an order. `numbers` are ascending. */
export function orderActors(network: YearNetwork, numbers: readonly number[], order: ActorOrder): readonly number[] {
  if (order === 'name') return numbers
  const keyOf = actorKey(network, order)
  const keyed = numbers.map((number) => ({ number, count: keyOf(number)[0] ?? 0 }))
  return keyed.sort((a, b) => a.count - b.count || a.number - b.number).map(({ number }) => number)
}
