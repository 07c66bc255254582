import type { EvidenceResolvers, LinkEvidenceResolvers, LinkResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { askEvidence } from '../questions/evidence.ts'
import { knownActor } from '../questions/memory/loaders.ts'
import { knownSource } from '../questions/memory/reference.ts'
import { askValidYears } from '../questions/validYears.ts'

export const evidence: QueryResolvers['evidence'] = (_, asked, context) => askEvidence(context, asked)

export const LinkEvidence: LinkEvidenceResolvers = {
  supports: async ({ weighed }) => (await weighed()).supports,
  contradicts: async ({ weighed }) => (await weighed()).contradicts,
  items: async ({ weighed }) => (await weighed()).items,
}

export const Link: LinkResolvers = {
  actor: ({ actor }, _, { load }) => knownActor(load, actor),
  cluster: ({ cluster }, _, { load }) => knownActor(load, cluster),
  source: ({ source }, _, { graph }) => knownSource(graph, source),
  validYears: (ends, _, context) => askValidYears(context, ends),
}

export const Evidence: EvidenceResolvers = {
  source: ({ source }, _, { graph }) => knownSource(graph, source),
}
