import type {
  NetworkActorResolvers,
  NetworkLinkColumnsResolvers,
  NetworkLinkResolvers,
  NetworkResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { knownActor } from '../questions/memory/loaders.ts'
import { knownSource } from '../questions/memory/reference.ts'
import { askNetwork, storedLink } from '../questions/network.ts'
import { askValidYears } from '../questions/validYears.ts'

export const network: QueryResolvers['network'] = (_, asked, context) => askNetwork(context, asked)

export const Network: NetworkResolvers = {
  actors: ({ actors }) => actors(),
  links: ({ links }) => links(),
  linkColumns: ({ linkColumns }) => linkColumns(),
}

export const NetworkLinkColumns: NetworkLinkColumnsResolvers = { ids: ({ readIds }) => readIds() }

/** Other names are read for all actors together, and only when they are asked for. */
export const NetworkActor: NetworkActorResolvers = {
  nameEn: async ({ id }, _, { load }) => (await knownActor(load, id)).nameEn,
  otherNames: async ({ id }, _, { load }) => (await knownActor(load, id)).otherNames ?? [],
}

/** What the projection does not hold is read for all links together, and only when it is asked for. */
export const NetworkLink: NetworkLinkResolvers = {
  id: async (link) => (await storedLink(link)).id,
  actorId: ({ actor }) => actor,
  clusterId: ({ cluster }) => cluster,
  validYears: (ends, _, context) => askValidYears(context, ends),
  since: async (link) => (await storedLink(link)).since,
  source: async (link, _, { graph }) => knownSource(graph, (await storedLink(link)).source),
  until: async ({ actor, cluster }, _, { load }) => (await load.link.load({ actor, cluster })).until,
  locator: async ({ actor, cluster }, _, { load }) => (await load.link.load({ actor, cluster })).locator,
  retrieved: async ({ actor, cluster }, _, { load }) => (await load.link.load({ actor, cluster })).retrieved,
}
