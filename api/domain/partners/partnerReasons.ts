/** Why an institution would be a partner: facts about other clusters, each of which opens the links that it rests on. */
import { exceeds } from './linkChances.ts'
import { clustersOfPartner, isNear, type PartnerLandscape, partnersOfCluster } from './partnerLandscape.ts'
import { mostSimilar, type SharedWith } from './sharedAboveChance.ts'
import { companions } from './throughPartners.ts'

/**
 * `closest_cluster`: of the clusters that share more with this one than expected, the one furthest above chance that works
 * with it; `above_chance`: more of the others do than chance explains; `same_region`: it is in the region of this cluster,
 * and more of the other clusters seated there do than chance explains; `same_field`: more of those of the same field do;
 * `through_partners`: partners of this cluster meet it in other clusters more than chance explains; `missing_type`: this
 * cluster has fewer institutions of its type than the most similar ones have on average.
 */
const reasonKinds = [
  'closest_cluster',
  'above_chance',
  'same_region',
  'same_field',
  'through_partners',
  'missing_type',
] as const
export type ReasonKind = (typeof reasonKinds)[number]

/** Clusters and partners are positions in the network. */
export interface Reason {
  readonly kind: ReasonKind
  /** The clusters that say so, furthest above chance first; at least 1. */
  readonly clusters: readonly number[]
  /** How many clusters of that sort there are, with it or without. */
  readonly of: number
  /** How many of them would have it by chance (configuration model); null for a type. */
  readonly expected: number | null
  /** Partners of this cluster that meet it, the one that `clusters` are about first; empty but for `through_partners`. */
  readonly partners: readonly number[]
  /** Institutions of the type: this cluster's, and the mean of the most similar; null but for a type. */
  readonly own: number | null
  readonly mean: number | null
  /** The links that it rests on, `[cluster, partner]`; at least 1. */
  readonly links: readonly (readonly [cluster: number, partner: number])[]
}

interface TypeCount {
  readonly own: number
  readonly similar: number
}

/** True when a cluster has fewer institutions of a type than so many similar ones have on average. */
export function isMissing({ own, similar }: TypeCount, clusters: number): boolean {
  return own * clusters < similar
}

/** A cluster seen as the one that looks for partners. */
export interface Seeker {
  readonly landscape: PartnerLandscape
  readonly cluster: number
  readonly shared: SharedWith
  /** Most similar clusters, at most five. */
  readonly similar: readonly number[]
  /** Other clusters that share more than expected, that are in the same region, of the same field; furthest above chance first. */
  readonly above: readonly number[]
  readonly region: readonly number[]
  readonly field: readonly number[]
  /** By type: own institutions, and links of the most similar to institutions of the type. */
  readonly types: ReadonlyMap<string, TypeCount>
}

function countTypes(landscape: PartnerLandscape, cluster: number, similar: readonly number[]) {
  const types = new Map<string, { own: number; similar: number }>()
  const count = (of: number, side: 'own' | 'similar'): void => {
    for (const p of partnersOfCluster(landscape, of)) {
      const type = landscape.type[p] ?? ''
      const found = types.get(type) ?? { own: 0, similar: 0 }
      found[side] += 1
      types.set(type, found)
    }
  }
  count(cluster, 'own')
  for (const other of similar) count(other, 'similar')
  return types
}

export function seeker(landscape: PartnerLandscape, cluster: number, shared: SharedWith): Seeker {
  const { clusterRegion, clusterField } = landscape
  const number = landscape.network.clusters.length
  const above = mostSimilar(shared, number)
  const rank = new Map(above.map((other, place) => [other, place]))
  const alike = (column: readonly (string | null)[]): readonly number[] =>
    [...column.keys()]
      .filter((other) => other !== cluster && column[cluster] && column[other] === column[cluster])
      .sort((one, other) => (rank.get(one) ?? number) - (rank.get(other) ?? number) || one - other)
  const similar = mostSimilar(shared)
  return {
    ...{ landscape, cluster, shared, similar, above },
    region: alike(clusterRegion),
    field: alike(clusterField),
    types: countTypes(landscape, cluster, similar),
  }
}

const unsaid = { expected: null, partners: [], own: null, mean: null } as const

/** Those of `among` that have the partner, as a reason; undefined when they are no more than chance explains. */
function havingIt({ landscape }: Seeker, kind: ReasonKind, among: readonly number[], p: number): Reason | undefined {
  const { width, columnOf, chance } = landscape.chances
  const has = new Set(clustersOfPartner(landscape, p))
  const clusters = among.filter((other) => has.has(other))
  const expected = among.reduce((sum, other) => sum + (chance[other * width + (columnOf[p] ?? 0)] ?? 0), 0)
  if (!exceeds(clusters.length, expected)) return undefined
  return { ...unsaid, kind, clusters, of: among.length, expected, links: clusters.map((other) => [other, p]) }
}

/** How many partners are named that meet the institution elsewhere. */
const namedCompanions = 3

/** The clusters that share more than expected and have it: the first by itself, and the others together. */
function aboveChance(asking: Seeker, p: number): readonly (Reason | undefined)[] {
  const { landscape, above } = asking
  const has = new Set(clustersOfPartner(landscape, p))
  const closest = above.find((other) => has.has(other))
  if (closest === undefined) return []
  const others = above.filter((other) => other !== closest)
  return [havingIt(asking, 'closest_cluster', [closest], p), havingIt(asking, 'above_chance', others, p)]
}

function throughPartners({ landscape, cluster }: Seeker, p: number): Reason | undefined {
  const named = companions(landscape, cluster, p).slice(0, namedCompanions)
  const [first] = named
  if (!first) return undefined
  const { clusters, of, expected } = first
  const links = clusters.flatMap((other) => [[other, first.partner] as const, [other, p] as const])
  const partners = named.map(({ partner }) => partner)
  return {
    ...unsaid,
    kind: 'through_partners',
    clusters,
    of,
    expected,
    partners,
    links: [[cluster, first.partner], ...links],
  }
}

function missingType({ landscape, similar, types }: Seeker, p: number): Reason | undefined {
  const type = landscape.type[p] ?? ''
  const counted = types.get(type)
  if (!counted || !isMissing(counted, similar.length)) return undefined
  const links = similar.flatMap((other) =>
    [...partnersOfCluster(landscape, other)]
      .filter((partner) => landscape.type[partner] === type)
      .map((partner) => [other, partner] as const),
  )
  const clusters = similar.filter((other) => links.some(([cluster]) => cluster === other))
  const mean = counted.similar / similar.length
  return { ...unsaid, kind: 'missing_type', clusters, of: similar.length, own: counted.own, mean, links }
}

/** Every reason for one partner, in the order of `reasonKinds`; none when no cluster that matters here works with it. */
export function partnerReasons(asking: Seeker, p: number): readonly Reason[] {
  const { landscape, cluster, region, field } = asking
  const found = [
    ...aboveChance(asking, p),
    isNear(landscape, cluster, p) ? havingIt(asking, 'same_region', region, p) : undefined,
    havingIt(asking, 'same_field', field, p),
    throughPartners(asking, p),
    missingType(asking, p),
  ]
  return found.flatMap((reason) => reason ?? [])
}
