/** What speaks for and against one link? */
import { type Weighed, weighEvidence } from '../domain/evidence.ts'
import { notFound } from '../errors.ts'
import type { EvidenceRow, LinkRow } from '../graph/reads.ts'
import { once } from '../once.ts'
import type { Asking } from './asking.ts'
import { linkEnds } from './memory/linkEnds.ts'

export interface AskedEvidence {
  readonly link: LinkRow
  /** Reads once, and only when it is asked for. */
  readonly weighed: () => Promise<Weighed<EvidenceRow>>
}

/** Errors: NOT_FOUND naming an unknown link. */
export async function askEvidence(
  { graph, load, signal }: Pick<Asking, 'graph' | 'load' | 'signal'>,
  { link: id }: { readonly link: string },
): Promise<AskedEvidence> {
  const ends = (await linkEnds(graph)).get(id)
  if (!ends) throw notFound('link', [id])
  const link = await load.link.load(ends)
  const own: EvidenceRow = { ...link, stance: 'supports', remark: null, remarkEn: null }
  const weighed = once(async () => weighEvidence(own, await graph.read('evidence', { link: id }, signal)))
  return { link, weighed }
}
