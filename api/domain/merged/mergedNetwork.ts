/** The network after some clusters became one and others ended: the same arrays, so that every rule holds for it. */
import { firmRoles, kinds, partnerRoles, roles } from '../closedLists.ts'
import type { Projection } from '../projection.ts'
import { type CountedNetwork, existingClusters, linksAt } from '../yearNetwork.ts'

/** By actor number. */
export interface Merging {
  /** The clusters of each group, all of which the network has; no cluster twice. */
  readonly groups: readonly (readonly number[])[]
  readonly ended: readonly number[]
}
export interface MergedNetwork {
  /** Its clusters are those that are left. Valid in the year of the network that was merged, and in no other. */
  readonly projection: Projection
  /** By link of the projection: the same link in the projection that was merged. */
  readonly former: Int32Array
}

/** The cluster that stands for a group: the first by name. */
export const standingFor = (group: readonly number[]): number => Math.min(...group)

/** Who stands for each actor, by actor number: itself, the first of its group, or nobody (−1) where it ends. */
function standIns({ kind }: Pick<Projection, 'kind'>, { groups, ended }: Merging): Int32Array {
  const column = new Int32Array(kind.length).map((_, actor) => actor)
  for (const group of groups) for (const member of group) column[member] = standingFor(group)
  for (const cluster of ended) column[cluster] = -1
  return column
}

const firm = kinds.indexOf('firm')
/** Place of each role among those of the kind, strongest first. */
const rankAmong = (words: readonly string[]) => roles.map((word) => words.indexOf(word))
const [rankOfPartner, rankOfFirm] = [rankAmong(partnerRoles), rankAmong(firmRoles)]

/** Less than 0 when the first of two links of one partner goes before. Of a link of two clusters both standings decide alike. */
function byStrength({ projection, clusterOf }: CountedNetwork, wanted: (link: number) => boolean) {
  const { kind, partner, role, confidence, clusters } = projection
  const rank = (link: number): readonly number[] => {
    const [own, other] = [clusters[clusterOf[link] ?? 0] ?? 0, partner[link] ?? 0]
    const ofRole = (kind[other] === firm ? rankOfFirm : rankOfPartner)[role[link] ?? 0] ?? 0
    return [Number(!wanted(link)), ofRole, confidence[link] ?? 0, Math.min(own, other), Math.max(own, other), link]
  }
  return (one: number, another: number): number => {
    const [a, b] = [rank(one), rank(another)]
    const at = a.findIndex((part, i) => part !== b[i])
    return (a[at] ?? 0) - (b[at] ?? 0)
  }
}

/** First and last year by actor: a group exists while any of its clusters does; who is in it or ends, in no year. */
function validity({ validFrom, validTo }: Projection, { groups, ended }: Merging) {
  const [from, to] = [validFrom.slice(), validTo.slice()]
  for (const gone of [...groups.flat(), ...ended]) {
    from[gone] = 1
    to[gone] = 0
  }
  for (const group of groups) {
    from[standingFor(group)] = Math.min(...group.map((one) => validFrom[one] ?? 0))
    to[standingFor(group)] = Math.max(...group.map((one) => validTo[one] ?? 9999))
  }
  return { validFrom: from, validTo: to }
}

/** Links of each of these clusters, ascending by partner, one a partner. */
function linksOf(
  yearly: CountedNetwork,
  by: Int32Array,
  left: Int32Array,
  compare: ReturnType<typeof byStrength>,
): readonly (readonly number[])[] {
  const { clusters, partner } = yearly.projection
  const partnerOf = (link: number): number => by[partner[link] ?? 0] ?? -1
  const own = new Map<number, number[]>(Array.from(left, (cluster) => [cluster, []]))
  for (const position of existingClusters(yearly)) {
    const cluster = by[clusters[position] ?? 0] ?? -1
    // What ties the clusters of a group to each other ties nothing once they are one.
    const outside = (link: number) => partnerOf(link) >= 0 && partnerOf(link) !== cluster
    for (const link of linksAt(yearly, position)) if (outside(link)) own.get(cluster)?.push(link)
  }
  return Array.from(left, (cluster) => {
    const links = own.get(cluster) ?? []
    const ascend = links.every((link, i) => i === 0 || partnerOf(links[i - 1] ?? 0) < partnerOf(link))
    // Those of a cluster that is in no group mostly do, and sorting them would take most of the time.
    if (ascend) return links
    links.sort((a, b) => partnerOf(a) - partnerOf(b) || compare(a, b))
    return links.filter((link, i) => i === 0 || partnerOf(link) !== partnerOf(links[i - 1] ?? 0))
  })
}

/**
 * A partner of several clusters of a group is one partner of the group, by one of its links: one that is wanted before one
 * that is not, then the strongest role, then the surest. Without groups and ended clusters the links that hold.
 */
export function mergedNetwork(
  yearly: CountedNetwork,
  merging: Merging,
  wanted: (link: number) => boolean = () => true,
): MergedNetwork {
  const { projection } = yearly
  const by = standIns(projection, merging)
  const clusters = projection.clusters.filter((cluster) => by[cluster] === cluster)
  const each = linksOf(yearly, by, clusters, byStrength(yearly, wanted))
  const former = Int32Array.from(each.flat())
  const start = new Int32Array(each.length + 1)
  each.forEach(({ length }, position) => {
    start[position + 1] = (start[position] ?? 0) + length
  })
  const of = <Column extends Uint8Array | Int16Array>(column: Column, made: Column): Column => {
    for (let link = 0; link < former.length; link += 1) made[link] = column[former[link] ?? 0] ?? 0
    return made
  }
  const bytes = (column: Uint8Array) => of(column, new Uint8Array(former.length))
  const years = (column: Int16Array) => of(column, new Int16Array(former.length))
  return {
    projection: {
      ...projection,
      ...validity(projection, merging),
      clusters,
      start,
      partner: former.map((link) => by[projection.partner[link] ?? 0] ?? 0),
      reversed: bytes(projection.reversed),
      role: bytes(projection.role),
      method: bytes(projection.method),
      confidence: bytes(projection.confidence),
      since: years(projection.since),
      until: years(projection.until),
    },
    former,
  }
}
