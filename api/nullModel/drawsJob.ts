/** What goes to the thread that draws random networks, and what comes back. */

import type { NullTally } from '../domain/chance/nullTally.ts'
import type { Bipartite } from '../domain/overlap/bipartite.ts'
import type { PartnerWeights } from '../domain/overlap/partnerWeights.ts'

/** Whom to draw, and how often. */
export interface DrawsQuestion {
  readonly network: Bipartite
  readonly weights: PartnerWeights
  readonly seed: number
  readonly draws: number
}
export interface DrawsJob extends DrawsQuestion {
  readonly id: number
  /** Shared by both threads; see `drawn` and `cancelled`. */
  readonly state: Int32Array
}
export interface DrawsResult {
  readonly id: number
  /** Undefined when the job was cancelled. */
  readonly tally: NullTally | undefined
}

/** Places in the shared state: draws done so far, and 1 when no caller waits any more. */
export const drawn = 0
export const cancelled = 1

export function sharedState(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
}
