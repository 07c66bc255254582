/** The clusters that a filter leaves. */
import { type ClusterFilter, filterClusters } from '../domain/clusterFilter.ts'
import type { CountedNetwork } from '../domain/yearNetwork.ts'
import type { Graph } from '../graph/graph.ts'
import { checkClusters, checkConditions } from './checks.ts'

/** Their positions in the projection. Errors: BAD_USER_INPUT and NOT_FOUND naming the condition or the ids. */
export async function clusterPositions(
  graph: Graph,
  network: CountedNetwork,
  filter: ClusterFilter | null | undefined,
): Promise<readonly number[]> {
  await checkConditions(graph, filter ?? {})
  await checkClusters(graph, filter?.ids)
  return filterClusters(network, await graph.directory(), filter ?? {})
}
