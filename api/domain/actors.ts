/** Which actors pass a filter, and how the others are spread over its properties. */
import { oneOf } from './clusterFilter.ts'
import type { Directory } from './directory.ts'
import { type Condition, countValues, type Facet, passing } from './facets.ts'
import { holdsWords, searchWords } from './search.ts'
import { linksAt, positionOf, type YearNetwork } from './yearNetwork.ts'

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
  readonly innovationNetwork?: boolean | null
  /** Ids of clusters; actors linked to any of them in the year. */
  readonly clusters?: Values
  readonly text?: string | null
}

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
  innovationNetworks: ({ network }: Directory) => network,
} as const
export type FacetName = keyof typeof facets
const facetNames = Object.keys(facets) as FacetName[]

/** Most frequent value first, then by value; only values that occur. */
export type Facets = Readonly<Record<FacetName, readonly Facet[]>>

/** Some clusters, and what stands around them. */
export interface Around {
  /** 1 where the actor is one of the clusters, by actor number. */
  readonly inside: Uint8Array
  /** Number of these clusters that the actor is linked to in the year, by actor number. */
  readonly clusters: Int32Array
}

/** The clusters at these positions. */
export function around(network: YearNetwork, positions: readonly number[]): Around {
  const { clusters, partner, kind } = network.projection
  const found = { inside: new Uint8Array(kind.length), clusters: new Int32Array(kind.length) }
  for (const position of positions) {
    found.inside[clusters[position] ?? 0] = 1
    for (const link of linksAt(network, position)) {
      const number = partner[link] ?? 0
      found.clusters[number] = (found.clusters[number] ?? 0) + 1
    }
  }
  return found
}

/** 1 where the actor is linked to any of these clusters in the year, by actor number. */
function linkedTo(network: YearNetwork, ids: readonly string[]): Int32Array {
  return around(
    network,
    ids.map((id) => positionOf(network, id)).filter((position) => position >= 0),
  ).clusters
}

/** What the rules read of actors, which are numbered as in the projection. */
export interface ActorSource {
  readonly network: YearNetwork
  readonly directory: Directory
  /** Clusters whose surroundings are asked for; absent: everything, whatever it is linked to. */
  readonly around?: Around | undefined
}

function conditions(
  { network, directory, around: near }: ActorSource,
  filter: ActorFilter,
): readonly Condition<FacetName>[] {
  const { innovationNetwork: isNetwork, text, clusters, ...lists } = filter
  const asked: Partial<Record<FacetName, readonly unknown[] | null>> = {
    ...lists,
    innovationNetworks: typeof isNetwork === 'boolean' ? [isNetwork] : null,
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
  if (linked) list.push({ facet: undefined, holds: (number) => (linked[number] ?? 0) > 0 })
  if (near) {
    const isNear = (number: number) =>
      directory.kind[number] === 'cluster' ? near.inside[number] === 1 : (near.clusters[number] ?? 0) > 0
    list.push({ facet: undefined, holds: isNear })
  }
  return list
}

/** Numbers of the actors that pass, by name. A text without a letter or digit finds nothing. */
export function filterActors(source: ActorSource, filter: ActorFilter): readonly number[] {
  return passing(source.directory.ids.keys(), conditions(source, filter))
}

/** For each property its values and how many actors there would be with that value under the other conditions. */
export function countFacets(source: ActorSource, filter: ActorFilter): Facets {
  const columns = facetNames.map((name) => {
    const column = facets[name](source.directory)
    return [name, (number: number) => column[number]] as const
  })
  const properties = Object.fromEntries(columns) as Record<
    FacetName,
    (number: number) => string | number | boolean | null
  >
  return countValues(source.directory.ids.keys(), conditions(source, filter), properties)
}
