/** What clusters have beside what every actor has. */
import type { AccountResolvers, ClusterResolvers } from '../generated/resolvers.ts'
import { askComposition } from '../questions/composition.ts'
import { askCriteria } from '../questions/criteria.ts'
import { knownSource } from '../questions/memory/reference.ts'
import { askPartnerCounts, askPartners } from '../questions/partners.ts'
import { askStandings } from '../questions/standings.ts'
import { actorFields } from './actor.ts'

export const Cluster: ClusterResolvers = {
  ...actorFields,
  innovationNetwork: ({ network }) => network === true,
  developmentPath: ({ path }) => path,
  services: ({ services }) => services ?? [],
  counts: ({ id }, asked, context) => askPartnerCounts(context, { ...asked, id }),
  partners: ({ id }, asked, context) => askPartners(context, { ...asked, id }),
  standings: ({ id }, asked, context) => askStandings(context, { ...asked, id }),
  composition: ({ id }, asked, context) => askComposition(context, { ...asked, id }),
  criteria: ({ id, label }, asked, context) => askCriteria(context, { ...asked, id, label }),
  accounts: ({ id }, _, { load }) => load.accounts.load(id),
}

export const Account: AccountResolvers = {
  source: ({ source }, _, { graph }) => knownSource(graph, source),
}
