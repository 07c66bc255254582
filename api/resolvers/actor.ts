import { sectorOfWord } from '../domain/closedLists.ts'
import { membershipsOf } from '../domain/partners.ts'
import { notFound } from '../errors.ts'
import type {
  ActorResolvers,
  ClusterResolvers,
  FirmResolvers,
  InstitutionResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import type { ActorRow } from '../graph/reads.ts'
import { hubFields } from './hub.ts'
import { connectLinks } from './partners.ts'
import { sourceOf } from './reference.ts'
import { yearNetworkOf } from './yearNetworkOf.ts'

export const actor: QueryResolvers['actor'] = async (_, { id }, { load }) => {
  const row = await load.actor.load(id)
  if (!row) throw notFound('actor', [id])
  return row
}

export function typeOf({ kind }: ActorRow): 'Cluster' | 'Firm' | 'Institution' {
  if (kind === 'cluster') return 'Cluster'
  return kind === 'firm' ? 'Firm' : 'Institution'
}

const common = {
  otherNames: ({ otherNames }) => otherNames ?? [],
  sector: ({ kind }) => sectorOfWord(kind),
  source: ({ source }, _, { graph }) => (source ? sourceOf(graph, source) : null),
  clusterCount: async ({ id }, _, { graph }) => {
    const { projection, clusterCount } = await yearNetworkOf(graph)
    return clusterCount[projection.numberOf.get(id) ?? -1] ?? 0
  },
  clusters: async ({ id }, { year, ...page }, context) => {
    const network = await yearNetworkOf(context.graph, year)
    const links = membershipsOf(network, network.projection.numberOf.get(id) ?? -1)
    return connectLinks(context, network, links, ['clusters', id, network.year], page)
  },
} satisfies Pick<InstitutionResolvers, 'otherNames' | 'sector' | 'source' | 'clusterCount' | 'clusters'>

export const Actor: ActorResolvers = { __resolveType: typeOf }
export const Institution: InstitutionResolvers = { ...common, ...hubFields }
export const Firm: FirmResolvers = { ...common, ...hubFields }
export const actorFields: Pick<ClusterResolvers, keyof typeof common> = common
