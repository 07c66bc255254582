/** How does one cluster stand beside all others, with whom does it share, and how far does it reach? */
import { roles } from '../domain/closedLists.ts'
import type { SectorCoverage } from '../domain/coverage.ts'
import type { Place } from '../domain/greatCircle.ts'
import { comparison, type KeyOf } from '../domain/partners/comparison.ts'
import { partnersOfCluster } from '../domain/partners/partnerLandscape.ts'
import { type Reach, reach } from '../domain/partners/profile.ts'
import { mostSimilar, sharedAboveChance } from '../domain/partners/sharedAboveChance.ts'
import { sectorOfKind } from '../domain/yearNetwork.ts'
import type { Asking } from './asking.ts'
import { type AskedComparison, comparedInIds, hashedComparisons } from './partners/compared.ts'
import { clusterOf, type PartnerBase, partnerBase } from './partners/partnerBase.ts'
import { type AskedPartnerMethod, partnerMethod } from './partners/partnerMethod.ts'
import { type AskedSharedPair, hashedPairs, sharedPairs } from './partners/sharedPairs.ts'
import { type AskedStandings, askStandings } from './standings.ts'

/** What the European Cluster Excellence Initiative regards as reasonable coverage, km. */
const reachKm = 150

export interface AskedReach extends Reach {
  readonly radiusKm: number
}
export interface AskedProfile {
  readonly cluster: string
  /** In the year of the data set; null when it does not exist then. */
  readonly standings: () => Promise<AskedStandings | null>
  readonly partnerCount: number
  readonly coverages: readonly SectorCoverage[]
  readonly judged: boolean
  readonly others: readonly AskedSharedPair[]
  readonly similarClusters: readonly AskedSharedPair[]
  readonly types: readonly AskedComparison[]
  readonly regions: readonly AskedComparison[]
  readonly roles: readonly AskedComparison[]
  readonly partnersWithin: AskedReach | null
  readonly firmsWithin: AskedReach | null
  readonly method: AskedPartnerMethod
}

function within({ projection, places, landscape }: PartnerBase, cluster: number) {
  const seat = places[landscape.network.clusters[cluster] ?? -1] ?? null
  const reached = (actors: readonly number[]): AskedReach | null => {
    const found = reach(
      seat,
      actors.map((actor): Place | null => places[actor] ?? null),
      reachKm,
    )
    return found && { ...found, radiusKm: reachKm }
  }
  const linked = Array.from(projection.partner.subarray(projection.start[cluster], projection.start[cluster + 1]))
  const partners = Array.from(partnersOfCluster(landscape, cluster), (p) => landscape.network.actors[p] ?? -1)
  return {
    partnersWithin: reached(partners),
    firmsWithin: reached(linked.filter((actor) => sectorOfKind[projection.kind[actor] ?? 0] === 'firm')),
  }
}

/** A cluster without links has zeros. Errors: NOT_FOUND for the cluster. */
export async function askProfile(
  { graph }: Pick<Asking, 'graph'>,
  asked: { readonly cluster: string },
): Promise<AskedProfile> {
  const base = await partnerBase(graph)
  const { landscape, projection, clusterId, partnerId } = base
  const cluster = clusterOf(base, asked.cluster)
  const shared = sharedAboveChance(landscape, cluster)
  const positions = mostSimilar(shared)
  const compared = (keyOf: KeyOf<string | null>) =>
    comparedInIds(comparison(landscape, cluster, positions, keyOf), clusterId, partnerId)
  const others = sharedPairs(base, cluster, shared)
  const types = compared((_, p) => landscape.type[p] ?? null)
  const regions = compared((_, p) => landscape.region[p] ?? null)
  const ofRoles = compared((c, p) => roles[projection.role[base.linkAt(c, p)] ?? 0] ?? null)
  const reached = within(base, cluster)
  return {
    ...{ cluster: asked.cluster, others, types, regions, roles: ofRoles, ...reached },
    standings: () => askStandings({ graph }, { id: asked.cluster }),
    partnerCount: partnersOfCluster(landscape, cluster).length,
    coverages: base.coverages,
    judged: base.judged,
    similarClusters: sharedPairs(base, cluster, shared, positions),
    method: partnerMethod(graph, 'profile', asked, () => [
      hashedPairs(others),
      ...[types, regions, ofRoles].map(hashedComparisons),
      reached,
    ]),
  }
}
