/** Where do the clusters most like one have partners, and it has none? */
import { gaps } from '../domain/partners/gaps.ts'
import { mostSimilar, sharedAboveChance } from '../domain/partners/sharedAboveChance.ts'
import type { Asking } from './asking.ts'
import { knownActor } from './memory/loaders.ts'
import { type Model, reference } from './memory/reference.ts'
import { type AskedComparison, comparedInIds, hashedComparisons } from './partners/compared.ts'
import { checkLinked, clusterOf, partnerBase } from './partners/partnerBase.ts'
import { type AskedPartnerMethod, partnerMethod } from './partners/partnerMethod.ts'
import { type AskedSharedPair, hashedPairs, sharedPairs } from './partners/sharedPairs.ts'

export interface AskedGaps {
  readonly cluster: string
  readonly similarClusters: readonly AskedSharedPair[]
  readonly types: readonly AskedComparison[]
  readonly regions: readonly AskedComparison[]
  readonly fields: readonly AskedComparison[]
  /** What is told of clusters of its model; null when that is unknown. */
  readonly tendencies: () => Promise<Model | null>
  readonly method: AskedPartnerMethod
}

async function tendencies({ graph, load }: Pick<Asking, 'graph' | 'load'>, id: string): Promise<Model | null> {
  const [{ models }, { model }] = await Promise.all([reference(graph), knownActor(load, id)])
  return models.find(({ number }) => number === model) ?? null
}

/** Errors: NOT_FOUND for the cluster, BAD_USER_INPUT when it has no links. */
export async function askGaps(
  asking: Pick<Asking, 'graph' | 'load'>,
  asked: { readonly cluster: string },
): Promise<AskedGaps> {
  const base = await partnerBase(asking.graph)
  const cluster = clusterOf(base, asked.cluster)
  checkLinked(base, cluster)
  const { landscape, inFields, projection, clusterId, partnerId } = base
  const shared = sharedAboveChance(landscape, cluster)
  const positions = mostSimilar(shared)
  const ofInstitutions = (column: readonly (string | null)[]) =>
    comparedInIds(
      gaps(landscape, cluster, positions, (_, p) => column[p] ?? null),
      clusterId,
      partnerId,
    )
  const types = ofInstitutions(landscape.type)
  const regions = ofInstitutions(landscape.region)
  const inFieldsId = (p: number) => projection.ids[inFields.network.actors[p] ?? -1] ?? ''
  // That others are linked to the cluster itself is nothing that it lacks.
  const fieldOf = (_: number, p: number) => (inFieldsId(p) === asked.cluster ? null : (inFields.field[p] ?? null))
  const fields = comparedInIds(gaps(inFields, cluster, positions, fieldOf), clusterId, inFieldsId)
  const similar = sharedPairs(base, cluster, shared, positions)
  return {
    ...{ cluster: asked.cluster, similarClusters: similar, types, regions, fields },
    tendencies: () => tendencies(asking, asked.cluster),
    method: partnerMethod(asking.graph, 'gaps', asked, () => [
      hashedPairs(similar),
      ...[types, regions, fields].map(hashedComparisons),
    ]),
  }
}
