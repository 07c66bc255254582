/** How many partners does a cluster have, and how does that compare with what was published? */
import { type AccountMeans, accountMeans } from '../domain/accounts.ts'
import type { ClusterFilter } from '../domain/clusterFilter.ts'
import { type Coverage, coverageOfCounts } from '../domain/coverage.ts'
import type { Distribution } from '../domain/distribution.ts'
import { inSources } from '../domain/inSources.ts'
import { type CountedDistribution, landscape } from '../domain/landscape.ts'
import type { RecordRow } from '../graph/reads.ts'
import type { Asking } from './asking.ts'
import { clusterPositions } from './clusterPositions.ts'
import { accountsOf } from './memory/accountsOf.ts'
import { reference } from './memory/reference.ts'
import { yearNetworkOf } from './memory/yearNetworkOf.ts'

interface LandscapeArguments {
  readonly filter?: ClusterFilter | null
  readonly year?: number | null
}
export interface CountOfCluster {
  /** Id. */
  readonly cluster: string
  readonly count: number
}
export interface AskedDistribution extends Distribution {
  /** Whether the data set speaks of the quantity; false when no source names any of it for any cluster of the year. */
  readonly inSources: boolean
  /** Of how many clusters of the year any is known, whatever the filter. */
  readonly coverage: Coverage
  /** Smallest count first, then by name. */
  readonly values: readonly CountOfCluster[]
  /** The published mean with its source; null when none is known. */
  readonly published: RecordRow | null
}
/** Dedicated firms. */
export interface AskedFirmDistribution extends AskedDistribution {
  /** All distinct firms linked to any of the clusters in any role. */
  readonly participating: number
}
export interface AskedLandscape {
  readonly year: number
  readonly clusterCount: number
  /** Of these, those that certainly existed in the year. */
  readonly certainClusterCount: number
  /** Clusters that are innovation networks. */
  readonly innovationNetworkCount: number
  /** Clusters that are invented. */
  readonly invented: number
  readonly knowledge: AskedDistribution
  readonly public: AskedDistribution
  readonly firms: AskedFirmDistribution
  /** Oldest first, whatever the year; empty when there is no account. */
  readonly accountMeans: readonly AccountMeans[]
}

/** Errors: BAD_USER_INPUT and NOT_FOUND naming the condition or the year. */
export async function askLandscape(
  { graph }: Pick<Asking, 'graph'>,
  { filter, year }: LandscapeArguments,
): Promise<AskedLandscape> {
  const network = await yearNetworkOf(graph, year)
  const positions = await clusterPositions(graph, network, filter)
  const [directory, { benchmarks }, accounts] = await Promise.all([
    graph.directory(),
    reference(graph),
    accountsOf(graph),
  ])
  const { members, ...counted } = landscape(network, directory, positions, graph.dataset.year)
  const { ids } = network.projection
  const included = new Set(members.map((number) => ids[number]))

  function beside<Counted extends CountedDistribution>(distribution: Counted, counts: Int32Array, quantity: string) {
    return {
      ...distribution,
      inSources: inSources(counts, graph.dataset.synthetic),
      coverage: coverageOfCounts(network, counts, graph.dataset.synthetic),
      values: distribution.values.map(({ cluster, count }) => ({ cluster: ids[cluster] ?? '', count })),
      published: benchmarks.find((benchmark) => benchmark.quantity === quantity) ?? null,
    }
  }
  return {
    ...counted,
    knowledge: beside(counted.knowledge, network.counts.knowledge, 'knowledge_institutions_per_cluster'),
    public: beside(counted.public, network.counts.public, 'public_actors_per_cluster'),
    firms: beside(counted.firms, network.counts.dedicated, 'dedicated_firms_per_cluster_mean'),
    accountMeans: accountMeans(accounts.filter(({ cluster }) => included.has(cluster))),
  }
}
