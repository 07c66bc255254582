/** What holds in one year, or in any: which actors exist, which links hold, and how many partners each has. */
import { firmRoles, kinds, roles, type Sector, sectorOf } from './closedLists.ts'
import type { Projection } from './projection.ts'

/** Distinct partners by cluster, in the order of `Projection.clusters`; 0 when there are none. */
export interface PartnerCounts {
  readonly knowledge: Int32Array
  readonly public: Int32Array
  /** All firms, whatever their role. */
  readonly firms: Int32Array
  /** Firms of the cluster's own circle. */
  readonly dedicated: Int32Array
  readonly others: Int32Array
  /** Other clusters. */
  readonly clusters: Int32Array
}
export interface CountedNetwork {
  /** Null: every actor and every link of the data, whatever the year. */
  readonly year: number | null
  readonly projection: Projection
  /** 1 where the actor exists in the year, by actor number. */
  readonly exists: Uint8Array
  /** 1 where the link holds in the year and both its ends exist, by link. */
  readonly holds: Uint8Array
  /** Position of the cluster in `Projection.clusters`, by link. */
  readonly clusterOf: Int32Array
  /** Number of clusters that the actor is linked to: its degree in the two-mode network, by actor number. */
  readonly degree: Int32Array
  readonly counts: PartnerCounts
}
export interface YearNetwork extends CountedNetwork {
  readonly year: number
}

/** Which actors and links count. */
export type HeldNetwork = Pick<CountedNetwork, 'projection' | 'exists' | 'holds'>

/** Every actor and every link of the data, whatever the year. */
export function everyYear(projection: Projection): HeldNetwork {
  const { kind, partner } = projection
  return { projection, exists: new Uint8Array(kind.length).fill(1), holds: new Uint8Array(partner.length).fill(1) }
}

/** The sector, by index into `kinds`. */
export const sectorOfKind: readonly Sector[] = kinds.map((kind) => sectorOf[kind])
const dedicatedRole = roles.indexOf(firmRoles[0])

function existing({ ids, validFrom, validTo }: Projection, year: number): Uint8Array {
  return new Uint8Array(ids.length).map((_, number) =>
    (validFrom[number] ?? 0) <= year && year <= (validTo[number] ?? 9999) ? 1 : 0,
  )
}

function positions({ start, clusters, partner }: Projection): Int32Array {
  const clusterOf = new Int32Array(partner.length)
  clusters.forEach((_, position) => {
    clusterOf.fill(position, start[position], start[position + 1])
  })
  return clusterOf
}

/** 1 where since ≤ year ≤ until and both ends exist then, by link. An unknown year limits nothing. */
function holding(projection: Projection, year: number, exists: Uint8Array, clusterOf: Int32Array): Uint8Array {
  const { clusters, partner, since, until } = projection
  return new Uint8Array(partner.length).map((_, link) => {
    const ends = exists[partner[link] ?? 0] === 1 && exists[clusters[clusterOf[link] ?? 0] ?? 0] === 1
    return ends && (since[link] ?? 0) <= year && year <= (until[link] ?? 9999) ? 1 : 0
  })
}

/** Years, both included, in which a link holds and both its ends exist. */
export interface ValidYears {
  /** Null: no source says since when, or until when; it limits nothing. */
  readonly firstYear: number | null
  readonly lastYear: number | null
}

/** Of a link of the cluster at a position; null when it holds in no year, such as one that ends before its cluster begins. */
export function validYears(projection: Projection, position: number, link: number): ValidYears | null {
  const { clusters, partner, since, until, validFrom, validTo } = projection
  const ends = [clusters[position] ?? 0, partner[link] ?? 0]
  const from = Math.max(since[link] ?? 0, ...ends.map((actor) => validFrom[actor] ?? 0))
  const to = Math.min(until[link] ?? 9999, ...ends.map((actor) => validTo[actor] ?? 9999))
  return from > to ? null : { firstYear: from === 0 ? null : from, lastYear: to === 9999 ? null : to }
}

function increase(column: Int32Array, at: number): void {
  column[at] = (column[at] ?? 0) + 1
}

export function yearNetwork(projection: Projection, year: number): YearNetwork {
  const exists = existing(projection, year)
  const clusterOf = positions(projection)
  return { year, ...counted({ projection, exists, holds: holding(projection, year, exists, clusterOf) }, clusterOf) }
}

/** Every actor and link of the data, counted as those of a year are. */
export function wholeNetwork(projection: Projection): CountedNetwork {
  return { year: null, ...counted(everyYear(projection), positions(projection)) }
}

/** Data hold at most one link per actor and cluster, so links that hold and distinct partners are the same number. */
function counted({ projection, exists, holds }: HeldNetwork, clusterOf: Int32Array): Omit<CountedNetwork, 'year'> {
  const { clusters, partner, kind, role } = projection
  const degree = new Int32Array(kind.length)
  const column = (): Int32Array => new Int32Array(clusters.length)
  const bySector = { knowledge: column(), public: column(), firm: column(), other: column(), cluster: column() }
  const byKind = sectorOfKind.map((sector) => bySector[sector])
  const dedicated = column()
  partner.forEach((actor, link) => {
    if (holds[link] !== 1) return
    const position = clusterOf[link] ?? 0
    increase(degree, actor)
    increase(byKind[kind[actor] ?? 0] ?? bySector.other, position)
    if (role[link] === dedicatedRole) increase(dedicated, position)
  })
  const { knowledge, public: publicActors, firm: firms, other: others, cluster } = bySector
  const counts = { knowledge, public: publicActors, firms, dedicated, others, clusters: cluster }
  return { projection, exists, holds, clusterOf, degree, counts }
}

/** Links of the cluster at a position that hold, ascending by partner. */
export function linksAt({ projection, holds }: HeldNetwork, position: number): readonly number[] {
  const from = projection.start[position] ?? 0
  const to = projection.start[position + 1] ?? from
  const links: number[] = []
  for (let link = from; link < to; link += 1) if (holds[link] === 1) links.push(link)
  return links
}

/** Positions, in `Projection.clusters`, of the clusters that exist in the year. */
export function existingClusters({ projection, exists }: HeldNetwork): readonly number[] {
  return [...projection.clusters.keys()].filter((position) => exists[projection.clusters[position] ?? 0] === 1)
}

/** The position, in `Projection.clusters`, of the cluster with the id; −1 when there is none. */
export function positionOf({ projection }: CountedNetwork, id: string): number {
  return projection.clusters.indexOf(projection.numberOf.get(id) ?? -1)
}

/** All partners of the cluster at a position. */
export function partnerCount({ counts }: YearNetwork, position: number): number {
  const { knowledge, public: publicActors, firms, others, clusters } = counts
  return [knowledge, publicActors, firms, others, clusters].reduce((sum, column) => sum + (column[position] ?? 0), 0)
}
