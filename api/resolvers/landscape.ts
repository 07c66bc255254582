import { accountMeans, accountQuantities, type AccountMeans as Means } from '../domain/accounts.ts'
import type { CountedDistribution } from '../domain/landscape.ts'
import { landscape as countLandscape } from '../domain/landscape.ts'
import type {
  AccountMeansResolvers,
  ClusterCountResolvers,
  DistributionResolvers,
  FirmDistributionResolvers,
  LandscapeResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { accountsOf } from './accounts.ts'
import { clusterPositions } from './clusterPositions.ts'
import { knownActor } from './loaders.ts'
import { reference } from './reference.ts'
import { yearNetworkOf } from './yearNetworkOf.ts'

/** A distribution and the name of the published quantity that it compares with. */
export interface PublishedDistribution extends CountedDistribution {
  readonly quantity: string
  /** Firms only. */
  readonly participating?: number
}

export const landscape: QueryResolvers['landscape'] = async (_, { filter, year }, { graph }) => {
  const network = await yearNetworkOf(graph, year)
  return countLandscape(network, await graph.directory(), await clusterPositions(graph, network, filter))
}

export const Landscape: LandscapeResolvers = {
  knowledge: ({ knowledge }) => ({ ...knowledge, quantity: 'knowledge_institutions_per_cluster' }),
  public: ({ public: publicActors }) => ({ ...publicActors, quantity: 'public_actors_per_cluster' }),
  firms: ({ firms }) => ({ ...firms, quantity: 'dedicated_firms_per_cluster_mean' }),
  accounts: async ({ members }, _, { graph }) => {
    const { ids } = await graph.projection()
    const counted = new Set(members.map((number) => ids[number]))
    return accountMeans((await accountsOf(graph)).filter(({ cluster }) => counted.has(cluster)))
  },
}

const published: DistributionResolvers['published'] = async ({ quantity }, _, { graph }) => {
  const { benchmarks } = await reference(graph)
  return benchmarks.find((benchmark) => benchmark.quantity === quantity) ?? null
}
export const Distribution: DistributionResolvers = { published }
export const FirmDistribution: FirmDistributionResolvers = {
  published,
  participating: ({ participating }) => participating ?? 0,
}

export const AccountMeans: AccountMeansResolvers = Object.fromEntries(
  accountQuantities.map((quantity) => [quantity, ({ means }: Means) => means[quantity]]),
)

export const ClusterCount: ClusterCountResolvers = {
  cluster: async ({ cluster }, _, { graph, load }) => knownActor(load, (await graph.projection()).ids[cluster] ?? ''),
}
