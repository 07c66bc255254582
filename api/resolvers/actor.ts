import { sectorOfWord } from '../domain/closedLists.ts'
import type {
  ActorResolvers,
  ClusterResolvers,
  FirmResolvers,
  InstitutionResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import type { ActorRow } from '../graph/reads.ts'
import { askActor, askDegree } from '../questions/actor.ts'
import { askHub } from '../questions/hub.ts'
import { sourceOf } from '../questions/memory/reference.ts'
import { askMemberships } from '../questions/partners.ts'

export const actor: QueryResolvers['actor'] = (_, asked, context) => askActor(context, asked)

export function typeOf({ kind }: ActorRow): 'Cluster' | 'Firm' | 'Institution' {
  if (kind === 'cluster') return 'Cluster'
  return kind === 'firm' ? 'Firm' : 'Institution'
}

const common = {
  otherNames: ({ otherNames }) => otherNames ?? [],
  successorId: ({ successor }) => successor,
  sector: ({ kind }) => sectorOfWord(kind),
  source: ({ source }, _, { graph }) => (source ? sourceOf(graph, source) : null),
  clusterCount: ({ id }, asked, context) => askDegree(context, { ...asked, id }),
  clusters: ({ id }, asked, context) => askMemberships(context, { ...asked, id }),
} satisfies Pick<InstitutionResolvers, 'otherNames' | 'successorId' | 'sector' | 'source' | 'clusterCount' | 'clusters'>

const hubFields = {
  hub: async ({ id, kind }, asked, context) => (await askHub(context, { ...asked, id, kind }))?.hub ?? null,
  hubRule: async ({ id, kind }, asked, context) => (await askHub(context, { ...asked, id, kind }))?.rule ?? null,
} satisfies Pick<InstitutionResolvers, 'hub' | 'hubRule'>

export const Actor: ActorResolvers = { __resolveType: typeOf }
export const Institution: InstitutionResolvers = { ...common, ...hubFields }
export const Firm: FirmResolvers = { ...common, ...hubFields }
export const actorFields: Pick<ClusterResolvers, keyof typeof common> = common
