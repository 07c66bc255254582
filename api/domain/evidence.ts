/** What speaks for and against one link. */

interface Item {
  readonly id: string
  /** `supports` or `contradicts`. */
  readonly stance: string
}
export interface Weighed<Evidence> {
  /** At least 1: the link's own source. */
  readonly supports: number
  readonly contradicts: number
  /** Contradictions by id, then the link's own source, then what else supports it by id. */
  readonly items: readonly Evidence[]
}

export function weighEvidence<Evidence extends Item>(own: Evidence, others: readonly Evidence[]): Weighed<Evidence> {
  const byId = [...others].sort((a, b) => (a.id < b.id ? -1 : 1))
  const against = byId.filter(({ stance }) => stance === 'contradicts')
  const supporting = byId.filter(({ stance }) => stance !== 'contradicts')
  return {
    supports: supporting.length + 1,
    contradicts: against.length,
    items: [...against, own, ...supporting],
  }
}
