/** Where do the clusters most like one have partners, and it has none? */
import { gaps } from '../domain/partners/gaps.ts'
import { mostSimilar, sharedAboveChance } from '../domain/partners/sharedAboveChance.ts'
import type { Graph } from '../graph/graph.ts'
import { type AskedCompared, comparedInIds } from './partners/compared.ts'
import { checkLinked, clusterOf, partnerBase } from './partners/partnerBase.ts'
import { type AskedPartnerMethod, partnerMethod } from './partners/partnerMethod.ts'
import { type AskedSharedPair, sharedPairs } from './partners/sharedPairs.ts'

export interface AskedGaps {
  readonly cluster: string
  readonly similar: readonly AskedSharedPair[]
  readonly types: readonly AskedCompared[]
  readonly regions: readonly AskedCompared[]
  readonly fields: readonly AskedCompared[]
  readonly method: AskedPartnerMethod
}

/** Errors: NOT_FOUND for the cluster, BAD_USER_INPUT when it has no links. */
export async function askGaps(
  { graph }: { readonly graph: Graph },
  asked: { readonly cluster: string },
): Promise<AskedGaps> {
  const base = await partnerBase(graph)
  const cluster = clusterOf(base, asked.cluster)
  checkLinked(base, cluster)
  const { landscape, inFields, projection, clusterId, partnerId } = base
  const shared = sharedAboveChance(landscape, cluster)
  const similar = mostSimilar(shared)
  const ofInstitutions = (column: readonly (string | null)[]) =>
    comparedInIds(
      gaps(landscape, cluster, similar, (_, p) => column[p] ?? null),
      clusterId,
      partnerId,
    )
  const types = ofInstitutions(landscape.type)
  const regions = ofInstitutions(landscape.region)
  const fields = comparedInIds(
    gaps(inFields, cluster, similar, (_, p) => inFields.field[p] ?? null),
    clusterId,
    (p) => projection.ids[inFields.network.actors[p] ?? -1] ?? '',
  )
  return {
    ...{ cluster: asked.cluster, types, regions, fields },
    similar: sharedPairs(base, cluster, shared, similar),
    method: partnerMethod(graph, ['gaps', asked], () => [types, regions, fields]),
  }
}
