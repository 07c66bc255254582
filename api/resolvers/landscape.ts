import { accountQuantities, type AccountMeans as Means } from '../domain/accounts.ts'
import type { AccountMeansResolvers, ClusterCountResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { askLandscape } from '../questions/landscape.ts'
import { knownActor } from '../questions/memory/loaders.ts'

export const landscape: QueryResolvers['landscape'] = (_, asked, context) => askLandscape(context, asked)

export const AccountMeans: AccountMeansResolvers = Object.fromEntries(
  accountQuantities.map((quantity) => [quantity, ({ means }: Means) => means[quantity]]),
)

export const ClusterCount: ClusterCountResolvers = {
  cluster: ({ cluster }, _, { load }) => knownActor(load, cluster),
}
