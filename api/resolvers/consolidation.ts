import { type ValueCount, valueCounts } from '../domain/consolidation/valueCounts.ts'
import type {
  ClusterBreakdownResolvers,
  ConsolidationFiguresResolvers,
  ConsolidationGroupResolvers,
  ConsolidationMethodResolvers,
  ConsolidationResolvers,
  EndedClusterResolvers,
  GroupFitResolvers,
  PartnerChangeConnectionResolvers,
  PartnerChangeEdgeResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { askConsolidation } from '../questions/consolidation.ts'
import { knownActor } from '../questions/memory/loaders.ts'
import { type ChangeEdge, pageInfo } from './connection.ts'

export const consolidation: QueryResolvers['consolidation'] = (_, asked, context) => askConsolidation(context, asked)

/** Words of enums are written in upper case. */
const inWords = (counts: readonly ValueCount[]): readonly ValueCount[] =>
  counts.map(({ value, count }) => ({ value: value.toUpperCase(), count }))

export const Consolidation: ConsolidationResolvers = {
  doingNothing: ({ before }) => before,
  consolidated: ({ after }) => after,
  endedClusters: ({ ended }) => ended,
  secretariats: ({ secretariats }) => secretariats.map(({ value, ...counts }) => ({ ...counts, region: value })),
  coveredFields: ({ fields }) => fields.map(({ value, ...counts }) => ({ ...counts, field: value })),
  outcomes: ({ outcomeCounts }) => outcomeCounts,
  changedPartners: ({ changedPartners }, asked) => changedPartners(asked),
  fits: ({ fits }, { cluster }) => fits(cluster),
}
export const ConsolidationFigures: ConsolidationFiguresResolvers = {
  abovePairCount: ({ abovePairCount }) => abovePairCount(),
}
export const ConsolidationGroup: ConsolidationGroupResolvers = {
  clusters: ({ clusters }, _, { load }) => Promise.all(clusters.map((id) => knownActor(load, id))),
  seat: ({ seat }, _, { load }) => (seat === null ? null : knownActor(load, seat)),
  hosts: async ({ hosts }, _, { load }) => Promise.all((await hosts()).map((id) => knownActor(load, id))),
  expectedInside: ({ expectedInside }) => expectedInside(),
  abovePairCount: ({ abovePairCount }) => abovePairCount(),
}
export const ClusterBreakdown: ClusterBreakdownResolvers = {
  fields: ({ fields }) => inWords(fields),
  levels: ({ levels }) => inWords(levels),
  labels: ({ labels }) => inWords(labels),
  legalForms: async ({ clusters }, _, { load }) => {
    const rows = await Promise.all(clusters.map((id) => knownActor(load, id)))
    return inWords(valueCounts(rows.map(({ legalForm }) => legalForm)))
  },
}
export const EndedCluster: EndedClusterResolvers = {
  cluster: ({ cluster }, _, { load }) => knownActor(load, cluster),
}
export const PartnerChangeConnection: PartnerChangeConnectionResolvers = {
  edges: ({ items, cursors }) => items.map((item, i): ChangeEdge => ({ ...item, cursor: cursors[i] ?? '' })),
  nodes: ({ items }, _, { load }) => Promise.all(items.map(({ id }) => knownActor(load, id))),
  pageInfo,
}
export const PartnerChangeEdge: PartnerChangeEdgeResolvers = {
  node: ({ id }, _, { load }) => knownActor(load, id),
}
export const GroupFit: GroupFitResolvers = { expected: ({ expected }) => expected() }
export const ConsolidationMethod: ConsolidationMethodResolvers = { hash: ({ hash }) => hash() }
