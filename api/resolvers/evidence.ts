import { type Weighed, weighEvidence } from '../domain/evidence.ts'
import { notFound } from '../errors.ts'
import type { EvidenceResolvers, LinkEvidenceResolvers, LinkResolvers, QueryResolvers } from '../generated/resolvers.ts'
import type { EvidenceRow, LinkRow } from '../graph/reads.ts'
import { knownActor } from './loaders.ts'
import { knownSource } from './reference.ts'

export interface AskedEvidence {
  readonly link: LinkRow
  /** Reads once, and only when it is asked for. */
  readonly weighed: () => Promise<Weighed<EvidenceRow>>
}

export const evidence: QueryResolvers['evidence'] = async (_, { link: id }, { graph, signal }) => {
  const [link] = await graph.read('link', { link: id }, signal)
  if (!link) throw notFound('link', [id])
  const own: EvidenceRow = { ...link, stance: 'supports', remark: null, remarkEn: null }
  let reading: Promise<Weighed<EvidenceRow>> | undefined
  const weighed = (): Promise<Weighed<EvidenceRow>> => {
    reading ??= graph.read('evidence', { link: id }, signal).then((others) => weighEvidence(own, others))
    return reading
  }
  return { link, weighed }
}

export const LinkEvidence: LinkEvidenceResolvers = {
  supports: async ({ weighed }) => (await weighed()).supports,
  contradicts: async ({ weighed }) => (await weighed()).contradicts,
  items: async ({ weighed }) => (await weighed()).items,
}

export const Link: LinkResolvers = {
  actor: ({ actor }, _, { load }) => knownActor(load, actor),
  cluster: ({ cluster }, _, { load }) => knownActor(load, cluster),
  source: ({ source }, _, { graph }) => knownSource(graph, source),
}

export const Evidence: EvidenceResolvers = {
  source: ({ source }, _, { graph }) => knownSource(graph, source),
}
