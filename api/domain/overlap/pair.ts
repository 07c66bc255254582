/** What two clusters share, and what would be left of it without the hubs. */
import type { Bipartite } from './bipartite.ts'

/** Partners (positions in `Bipartite.actors`), ascending. The three parts hold every partner of either cluster once. */
export interface Pair {
  readonly shared: readonly number[]
  readonly onlyA: readonly number[]
  readonly onlyB: readonly number[]
  /** Shared partners that are no hubs. */
  readonly sharedSpecialists: number
  /** Jaccard of the two without hubs, 0–1; 0 when none is left. */
  readonly jaccardWithoutHubs: number
}

/** `a` and `b` are positions in `Bipartite.clusters`; `hub` is 1 for hubs, by partner. */
export function pair({ start, partner }: Bipartite, a: number, b: number, hub: Uint8Array): Pair {
  const ofA = [...partner.subarray(start[a], start[a + 1])]
  const ofB = [...partner.subarray(start[b], start[b + 1])]
  const [inA, inB] = [new Set(ofA), new Set(ofB)]
  const shared = ofA.filter((p) => inB.has(p))
  const onlyA = ofA.filter((p) => !inB.has(p))
  const onlyB = ofB.filter((p) => !inA.has(p))
  const specialists = (partners: readonly number[]): number => partners.filter((p) => hub[p] !== 1).length
  const union = specialists(shared) + specialists(onlyA) + specialists(onlyB)
  return {
    shared,
    onlyA,
    onlyB,
    sharedSpecialists: specialists(shared),
    jaccardWithoutHubs: union === 0 ? 0 : specialists(shared) / union,
  }
}
