/** What clusters have beside what every actor has. */
import { partnersOf } from '../domain/partners.ts'
import type { AccountResolvers, ClusterResolvers } from '../generated/resolvers.ts'
import { actorFields } from './actor.ts'
import { refuseEmptyLists } from './checks.ts'
import { positionOf } from './clusterPositions.ts'
import { connectLinks } from './partners.ts'
import { knownSource } from './reference.ts'
import { clusterStandings } from './standings.ts'
import { yearNetworkOf } from './yearNetworkOf.ts'

export const Cluster: ClusterResolvers = {
  ...actorFields,
  ...clusterStandings,
  network: ({ network }) => network === true,
  services: ({ services }) => services ?? [],
  counts: async ({ id }, { year }, { graph }) => {
    const network = await yearNetworkOf(graph, year)
    const { counts } = network
    const position = positionOf(network, id)
    return {
      knowledge: counts.knowledge[position] ?? 0,
      public: counts.public[position] ?? 0,
      firms: counts.firms[position] ?? 0,
      dedicated: counts.dedicated[position] ?? 0,
      others: counts.others[position] ?? 0,
      clusters: counts.clusters[position] ?? 0,
    }
  },
  partners: async ({ id }, { year, first, after, ...filter }, context) => {
    refuseEmptyLists(filter)
    const network = await yearNetworkOf(context.graph, year)
    const links = partnersOf(network, positionOf(network, id), filter)
    const { sector, kinds, roles } = filter
    return connectLinks(context, network, links, ['partners', id, sector, kinds, roles, network.year], { first, after })
  },
  accounts: ({ id }, _, { load }) => load.accounts.load(id),
}

export const Account: AccountResolvers = {
  source: ({ source }, _, { graph }) => knownSource(graph, source),
}
