/** What goes to a thread that draws random networks, and what comes back: a job is drawn slice by slice. */

import type { NullTally } from '../domain/chance/nullTally.ts'
import type { Bipartite } from '../domain/overlap/bipartite.ts'
import type { PartnerWeights } from '../domain/overlap/partnerWeights.ts'

/** Whom to draw, and how often. */
export interface DrawsQuestion {
  readonly network: Bipartite
  readonly weights: PartnerWeights
  readonly seed: number
  readonly draws: number
  /** Place of a pair: drawing ends as soon as it is certain that the verdict on it will be `within`. */
  readonly untilWithin?: number | undefined
}

/** So many draws more of a job; its first slice brings the question. `draws` of 0 forgets the job. */
export interface Slice {
  readonly job: number
  readonly draws: number
  readonly question?: DrawsQuestion
}
export interface SliceDrawn {
  /** Draws of the job so far. */
  readonly done: number
  /** Undefined until all are drawn, or as many as are needed. */
  readonly tally: NullTally | undefined
}
