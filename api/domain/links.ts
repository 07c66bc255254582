/** Which links of the network pass a filter, in which order, and how the others are spread over its properties. */
import { confidences, kinds, roles } from './closedLists.ts'
import { oneOf } from './clusterFilter.ts'
import { ascending } from './countingSort.ts'
import type { Directory } from './directory.ts'
import { type Condition, countValues, type Facet, type Properties, passing } from './facets.ts'
import { type Order, type Ordered, orderItems } from './ordering.ts'
import { holdsWords, searchWords } from './search.ts'
import type { CountedNetwork } from './yearNetwork.ts'

type Values = readonly string[] | null | undefined

/** All given conditions must hold; within one any of its values will do. Absent and null limit nothing. */
export interface LinkFilter {
  /** Kinds and types of the partner. */
  readonly kinds?: Values
  readonly types?: Values
  readonly roles?: Values
  readonly confidence?: Values
  /** Every word of it must occur in a name of either end. */
  readonly text?: string | null | undefined
}
export type LinkOrder = 'name' | 'cluster' | 'role' | 'since' | 'method' | 'confidence' | 'source'

const facetNames = ['kinds', 'types', 'roles', 'confidence'] as const
export type LinkFacetName = (typeof facetNames)[number]
export type LinkFacets = Readonly<Record<LinkFacetName, readonly Facet[]>>

/** What the rules read of links, which are numbered as in the projection. */
interface Source {
  readonly network: CountedNetwork
  readonly directory: Directory
}

/** Actor number of the cluster that a link stands under. */
export function clusterAt({ projection, clusterOf }: CountedNetwork, link: number): number {
  return projection.clusters[clusterOf[link] ?? 0] ?? 0
}

function properties({ network, directory }: Source): Properties<LinkFacetName> {
  const { partner, kind, role, confidence } = network.projection
  return {
    kinds: (link) => kinds[kind[partner[link] ?? 0] ?? 0],
    types: (link) => directory.type[partner[link] ?? 0],
    roles: (link) => roles[role[link] ?? 0],
    confidence: (link) => confidences[confidence[link] ?? 0],
  }
}

/** For each word whether the names of an actor hold it, by actor number. */
function holdersOf({ searchText }: Directory, words: readonly string[]): readonly Uint8Array[] {
  return words.map((word) => Uint8Array.from(searchText, (names) => Number(holdsWords(names, [word]))))
}

function holdsText({ network, directory }: Source, text: string): Condition<LinkFacetName> {
  const { partner } = network.projection
  const holders = holdersOf(directory, searchWords(text))
  return {
    facet: undefined,
    holds: (link) =>
      holders.length > 0 &&
      holders.every((holds) => holds[partner[link] ?? 0] === 1 || holds[clusterAt(network, link)] === 1),
  }
}

function conditions(source: Source, filter: LinkFilter): readonly Condition<LinkFacetName>[] {
  const property = properties(source)
  const list: Condition<LinkFacetName>[] = facetNames
    .filter((facet) => filter[facet])
    .map((facet) => ({ facet, holds: (link) => oneOf<unknown>(filter[facet], property[facet](link)) }))
  return typeof filter.text === 'string' ? [...list, holdsText(source, filter.text)] : list
}

/** Of these links those that pass, in their order. A text without a letter or digit finds nothing. */
export function filterLinks(source: Source, links: readonly number[], filter: LinkFilter): readonly number[] {
  return passing(links, conditions(source, filter))
}

/** For each property its values and how many links there would be with that value under the other conditions. */
export function countLinkFacets(source: Source, links: readonly number[], filter: LinkFilter): LinkFacets {
  return countValues(links, conditions(source, filter), properties(source))
}

/** Places in an order that the projection does not know, from 0, by link; −1 where nothing is known to order by. */
export type LinkRanks = Readonly<Record<'since' | 'source', Int32Array>>

/** What links are ordered by, by link: whole numbers from 0, small ones first; −1 where it is unknown. */
function ranksOf({ projection, clusterOf }: CountedNetwork, order: LinkOrder, ranks: LinkRanks | undefined) {
  const columns: Readonly<Record<LinkOrder, ArrayLike<number> | undefined>> = {
    name: projection.partner,
    cluster: clusterOf,
    // Closed lists begin with the strongest, and with what was observed best.
    role: projection.role,
    method: projection.method,
    confidence: projection.confidence,
    since: ranks?.since,
    source: ranks?.source,
  }
  return columns[order] ?? projection.partner
}

/** `links` (ascending) in an order; equal ones by partner and cluster. */
export function orderLinks(
  network: CountedNetwork,
  links: readonly number[],
  { order, reverse, ranks }: Order<LinkOrder> & { readonly ranks?: LinkRanks },
): Ordered {
  const { partner, kind } = network.projection
  // Ascending links are by cluster already, and each step keeps the order of the one before.
  const byPartner = ascending(Int32Array.from(links), partner, kind.length)
  const tieOf = (link: number) => [partner[link] ?? 0, network.clusterOf[link] ?? 0]
  return orderItems(byPartner, ranksOf(network, order, ranks), reverse, tieOf)
}
