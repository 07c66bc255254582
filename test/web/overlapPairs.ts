/** A few pairs of clusters with round numbers, for tests of the view Overlap. */
import type { ChanceFragment } from '../../web/generated/late/graphql.ts'
import type { PairFigures } from '../../web/overlap/figures/pairFigures.ts'

export const compared: ChanceFragment = {
  expected: 9.1,
  difference: 4.9,
  z: 2.46,
  pMore: 0.008,
  pFewer: 0.997,
  qMore: 0.031,
  qFewer: 1,
  shareLess: 0.9921,
  shareMore: 0.0039,
  tail: 'MORE',
  verdict: 'ABOVE',
}

export function pairOf(a: string, b: string, figures: Partial<PairFigures> = {}): PairFigures {
  const counts = { shared: 14, weight: 6.25, jaccard: 0.25, overlapCoefficient: 0.5 }
  return {
    idA: a,
    idB: b,
    ...counts,
    containmentA: 0.5,
    containmentB: 0.3333,
    chance: compared,
    analytic: compared,
    ...figures,
  }
}

export const clusterOf = (id: string, partnerCount: number, region = '1082') => ({
  partnerCount,
  cluster: { id, name: `Cluster ${id.toUpperCase()}`, field: 'ENERGY' as const, region },
})
