/** The two-mode network that overlap is about: which partners each cluster of a year has under some conditions. */
import { confidences, roles, sectors } from '../closedLists.ts'
import { oneOf } from '../clusterFilter.ts'
import type { Directory } from '../directory.ts'
import { existingClusters, type HeldNetwork, sectorOfKind } from '../yearNetwork.ts'

/** All conditions must hold; within one any of its values will do. Absent and null limit nothing. */
export interface Conditions {
  readonly sectors: readonly string[]
  readonly roles?: readonly string[] | null
  readonly types?: readonly string[] | null
  readonly confidence?: readonly string[] | null
}
/** The type of each actor, by actor number. */
type Types = Pick<Directory, 'type'>

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

/** Whether a link passes: a look into one table each for its partner, its role and its confidence. */
function passing({ projection }: HeldNetwork, { type }: Types, conditions: Conditions): (link: number) => boolean {
  const { partner, kind, role, confidence } = projection
  const ofSector = sectorOfKind.map((sector) => oneOf(conditions.sectors, sector))
  const ofRole = roles.map((word) => oneOf(conditions.roles, word))
  const ofConfidence = confidences.map((word) => oneOf(conditions.confidence, word))
  const ofActor = kind.map((code, actor) => Number(ofSector[code] && oneOf(conditions.types, type[actor])))
  return (link) =>
    ofActor[partner[link] ?? 0] === 1 &&
    ofRole[role[link] ?? 0] === true &&
    ofConfidence[confidence[link] ?? 0] === true
}

/** Links that hold and pass, cluster after cluster; those of the i-th cluster begin at start[i]. */
function keptLinks(
  { projection, holds }: HeldNetwork,
  positions: readonly number[],
  passes: (link: number) => boolean,
) {
  const kept = new Int32Array(projection.partner.length)
  const start = new Int32Array(positions.length + 1)
  let count = 0
  positions.forEach((position, i) => {
    const end = projection.start[position + 1] ?? 0
    for (let link = projection.start[position] ?? 0; link < end; link += 1) {
      if (holds[link] === 1 && passes(link)) kept[count++] = link
    }
    start[i + 1] = count
  })
  return { start, kept: kept.subarray(0, count) }
}

/** No link passes: no partner, and every cluster without one. */
export function bipartite(year: HeldNetwork, directory: Types, conditions: Conditions): Bipartite {
  const { projection } = year
  const positions = existingClusters(year)
  const { start, kept } = keptLinks(year, positions, passing(year, directory, conditions))
  const actorOf = kept.map((link) => projection.partner[link] ?? 0)
  const degreeOf = new Int32Array(projection.kind.length)
  for (const actor of actorOf) degreeOf[actor] = (degreeOf[actor] ?? 0) + 1
  const actors = degreeOf.map((_, actor) => actor).filter((actor) => (degreeOf[actor] ?? 0) > 0)
  const positionOf = new Int32Array(projection.kind.length)
  actors.forEach((actor, position) => {
    positionOf[actor] = position
  })
  const sectorCode = sectorOfKind.map((sector) => sectors.indexOf(sector))
  return {
    clusters: Int32Array.from(positions, (position) => projection.clusters[position] ?? 0),
    actors,
    sector: new Uint8Array(actors.map((actor) => sectorCode[projection.kind[actor] ?? 0] ?? 0)),
    start,
    partner: actorOf.map((actor) => positionOf[actor] ?? 0),
    degree: actors.map((actor) => degreeOf[actor] ?? 0),
  }
}
