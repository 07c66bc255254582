/** The two-mode network that overlap is about: which partners each cluster of a year has under some conditions. */
import { sectors as allSectors, confidences, roles, type Sector } from './closedLists.ts'
import { oneOf } from './clusterFilter.ts'
import type { Directory } from './directory.ts'
import { existingClusters, linksAt, sectorOfKind, type YearNetwork } from './yearNetwork.ts'

/** All conditions must hold; within one any of its values will do. Absent and null limit nothing. */
export interface Conditions {
  readonly sectors: readonly string[]
  readonly roles?: readonly string[] | null
  readonly types?: readonly string[] | null
  readonly confidence?: readonly string[] | null
}
export interface Bipartite {
  /** Actor numbers of the clusters that exist in the year, ascending; those without a partner too. */
  readonly clusters: Int32Array
  /** Actor numbers of the partners, ascending; each has at least one cluster. */
  readonly actors: Int32Array
  /** Index into `sectors` of the closed lists, by partner. */
  readonly sector: Uint8Array
  /** Partners of cluster i are partner[start[i]] … partner[start[i + 1] − 1]: positions in `actors`, ascending. */
  readonly start: Int32Array
  readonly partner: Int32Array
  /** Number of clusters, by partner. */
  readonly degree: Int32Array
}

function passing(year: YearNetwork, { type }: Directory, conditions: Conditions): (link: number) => boolean {
  const { partner, kind, role, confidence } = year.projection
  return (link) => {
    const actor = partner[link] ?? 0
    return (
      oneOf(conditions.sectors, sectorOfKind[kind[actor] ?? 0]) &&
      oneOf(conditions.roles, roles[role[link] ?? 0]) &&
      oneOf(conditions.types, type[actor]) &&
      oneOf(conditions.confidence, confidences[confidence[link] ?? 0])
    )
  }
}

/** No link passes: no partner, and every cluster without one. */
export function bipartite(year: YearNetwork, directory: Directory, conditions: Conditions): Bipartite {
  const { projection } = year
  const passes = passing(year, directory, conditions)
  const links = existingClusters(year).map((position) => ({ position, kept: linksAt(year, position).filter(passes) }))
  const kept = links.flatMap(({ kept }) => kept)
  const partnerOf = (link: number): number => projection.partner[link] ?? 0
  const degreeOf = new Int32Array(projection.kind.length)
  for (const link of kept) degreeOf[partnerOf(link)] = (degreeOf[partnerOf(link)] ?? 0) + 1
  const actors = Int32Array.from([...degreeOf.keys()].filter((actor) => (degreeOf[actor] ?? 0) > 0))
  const positionOf = new Int32Array(projection.kind.length)
  actors.forEach((actor, position) => {
    positionOf[actor] = position
  })
  const start = new Int32Array(links.length + 1)
  links.forEach(({ kept }, i) => {
    start[i + 1] = (start[i] ?? 0) + kept.length
  })
  const sectorCode = (actor: number): number => allSectors.indexOf(sectorOfKind[projection.kind[actor] ?? 0] as Sector)
  return {
    clusters: Int32Array.from(links, ({ position }) => projection.clusters[position] ?? 0),
    actors,
    sector: Uint8Array.from(actors, sectorCode),
    start,
    partner: Int32Array.from(kept, (link) => positionOf[partnerOf(link)] ?? 0),
    degree: Int32Array.from(actors, (actor) => degreeOf[actor] ?? 0),
  }
}
