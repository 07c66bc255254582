/** How much speaks for each institution as a partner of one cluster. */
import { isNear, type PartnerLandscape, partnersOfCluster } from './partnerLandscape.ts'
import type { SharedWith } from './sharedAboveChance.ts'

export interface ScoreWeights {
  /** Part of a link's probability that is taken off it, 0–1. */
  readonly chancePart: number
  /** What another cluster counts more for the same region, and for the same field, in standard deviations of overlap. */
  readonly regionOfCluster: number
  readonly fieldOfCluster: number
  /** What an institution counts more in the region of the cluster. */
  readonly region: number
}

/** Chosen by cross-validation on observed links, not on drawn ones: docs/methods.md. */
export const scoreWeights: ScoreWeights = { chancePart: 1 / 3, regionOfCluster: 0.5, fieldOfCluster: 0.5, region: 1 }

/**
 * What each other cluster counts, by cluster: its overlap above chance in standard deviations, 0 when it shares no more
 * than expected, and more when it is seated in the same region or works in the same field. 0 for the cluster itself.
 */
function clusterWeights(
  { clusterRegion, clusterField }: PartnerLandscape,
  cluster: number,
  { z }: SharedWith,
  weights: ScoreWeights = scoreWeights,
): Float64Array {
  const [region, field] = [clusterRegion[cluster], clusterField[cluster]]
  return z.map((above, other) => {
    if (other === cluster) return 0
    const near = region && clusterRegion[other] === region ? weights.regionOfCluster : 0
    const alike = field && clusterField[other] === field ? weights.fieldOfCluster : 0
    const overlap = Number.isNaN(above) ? 0 : Math.max(0, above)
    return overlap + near + alike
  })
}

/**
 * The score of institution i for cluster c, by partner: the sum over the other clusters d of weight(c, d) × (link(d, i) −
 * chancePart × probability(d, i)), plus `region` when c and i are in one region. Weights are `clusterWeights`,
 * probabilities those of the bipartite configuration model (Saracco et al. 2017, 10.1088/1367-2630/aa6b38). Any real
 * number; 0 or `region` for everybody when no other cluster counts.
 */
export function partnerScores(
  landscape: PartnerLandscape,
  cluster: number,
  shared: SharedWith,
  weights: ScoreWeights = scoreWeights,
): Float64Array {
  const { width, columnOf, chance } = landscape.chances
  const score = new Float64Array(columnOf.length)
  const expected = new Float64Array(width)
  clusterWeights(landscape, cluster, shared, weights).forEach((weight, other) => {
    if (weight === 0) return
    for (const p of partnersOfCluster(landscape, other)) score[p] = (score[p] ?? 0) + weight
    const row = other * width
    for (let column = 0; column < width; column += 1) {
      expected[column] = (expected[column] ?? 0) + weight * (chance[row + column] ?? 0)
    }
  })
  return score.map((links, p) => {
    const near = isNear(landscape, cluster, p) ? weights.region : 0
    return links - weights.chancePart * (expected[columnOf[p] ?? 0] ?? 0) + near
  })
}
