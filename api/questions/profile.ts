/** How does one cluster stand beside all others, with whom does it share, and how far does it reach? */
import { roles } from '../domain/closedLists.ts'
import type { Place } from '../domain/greatCircle.ts'
import { comparison, type KeyOf } from '../domain/partners/comparison.ts'
import { partnersOfCluster } from '../domain/partners/partnerLandscape.ts'
import { type Reach, reach } from '../domain/partners/profile.ts'
import { mostSimilar, sharedAboveChance } from '../domain/partners/sharedAboveChance.ts'
import { sectorOfKind } from '../domain/yearNetwork.ts'
import type { Graph } from '../graph/graph.ts'
import { type AskedCompared, comparedInIds } from './partners/compared.ts'
import { clusterOf, type PartnerBase, partnerBase } from './partners/partnerBase.ts'
import { type AskedPartnerMethod, partnerMethod } from './partners/partnerMethod.ts'
import { type AskedSharedPair, sharedPairs } from './partners/sharedPairs.ts'

/** What the European Cluster Excellence Initiative regards as reasonable coverage, km. */
export const reachKm = 150

export interface AskedProfile {
  readonly cluster: string
  readonly others: readonly AskedSharedPair[]
  readonly similar: readonly AskedSharedPair[]
  readonly types: readonly AskedCompared[]
  readonly regions: readonly AskedCompared[]
  readonly roles: readonly AskedCompared[]
  readonly partnersWithin: Reach | null
  readonly firmsWithin: Reach | null
  readonly method: AskedPartnerMethod
}

function within({ projection, places, landscape }: PartnerBase, cluster: number) {
  const seat = places[landscape.network.clusters[cluster] ?? -1] ?? null
  const placeOf = (actor: number): Place | null => places[actor] ?? null
  const links = projection.partner.subarray(projection.start[cluster], projection.start[cluster + 1])
  const firms = links.filter((actor) => sectorOfKind[projection.kind[actor] ?? 0] === 'firm')
  const partners = Array.from(partnersOfCluster(landscape, cluster), (p) => landscape.network.actors[p] ?? -1)
  return {
    partnersWithin: reach(seat, partners.map(placeOf), reachKm),
    firmsWithin: reach(seat, Array.from(firms, placeOf), reachKm),
  }
}

/** A cluster without links has zeros. Errors: NOT_FOUND for the cluster. */
export async function askProfile(
  { graph }: { readonly graph: Graph },
  asked: { readonly cluster: string },
): Promise<AskedProfile> {
  const base = await partnerBase(graph)
  const { landscape, projection, clusterId, partnerId } = base
  const cluster = clusterOf(base, asked.cluster)
  const shared = sharedAboveChance(landscape, cluster)
  const similar = mostSimilar(shared)
  const compared = (keyOf: KeyOf<string | null>) =>
    comparedInIds(comparison(landscape, cluster, similar, keyOf), clusterId, partnerId)
  const others = sharedPairs(base, cluster, shared)
  const types = compared((_, p) => landscape.type[p] ?? null)
  return {
    ...{ cluster: asked.cluster, others, types },
    similar: sharedPairs(base, cluster, shared, similar),
    regions: compared((_, p) => landscape.region[p] ?? null),
    roles: compared((c, p) => roles[projection.role[base.linkAt(c, p)] ?? 0] ?? null),
    ...within(base, cluster),
    method: partnerMethod(graph, ['profile', asked], () => [
      others.map(({ b, shared, expected }) => [b, shared, expected]),
      types,
    ]),
  }
}
