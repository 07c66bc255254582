/** What a shared partner counts for: 1, or less the more clusters it has. */

import { naturalLogarithm } from '../chance/naturalLogarithm.ts'
import type { Bipartite } from './bipartite.ts'

/** Whole numbers, so that sums are exact in any order and equal sums are equal. */
export interface PartnerWeights {
  /** How many parts make 1. */
  readonly unit: number
  /** By partner, in parts. */
  readonly parts: Int32Array
}

export function equalWeights({ actors }: Bipartite): PartnerWeights {
  return { unit: 1, parts: new Int32Array(actors.length).fill(1) }
}

/**
 * 1 / ln(1 + d) of a partner of d clusters, to six decimals: the weight that Adamic & Adar 2003
 * (10.1016/S0378-8733(03)00009-1) give a shared neighbour, with 1 + d so that d = 1 is finite. 1.44 at d = 1, 0.29 at d = 30.
 */
export function degreeWeights({ degree }: Bipartite): PartnerWeights {
  const unit = 1_000_000
  return { unit, parts: Int32Array.from(degree, (clusters) => Math.round(unit / naturalLogarithm(1 + clusters))) }
}
