/** Which institutions a cluster does not work with and might, best first. */
import { withReasons } from './enoughReasons.ts'
import { type PartnerLandscape, partnersOfCluster } from './partnerLandscape.ts'
import { type Seeker, seeker } from './partnerReasons.ts'
import { partnerScores } from './partnerScores.ts'
import { sharedAboveChance } from './sharedAboveChance.ts'

export interface PartnerSuggestions {
  readonly seeker: Seeker
  /** By partner. */
  readonly score: Float64Array
  /** Partners, best first; each has a score above 0 and at least `leastReasons` reasons. */
  readonly ranked: readonly number[]
}

/**
 * `open` is 1 for partners that may be suggested, by partner: those that still exist. Ordered by `partnerScores`, equal
 * scores by number of clusters, then by name. A cluster without links gets what its region and field suggest; empty when
 * nothing has two reasons.
 */
export function partnerSuggestions(landscape: PartnerLandscape, cluster: number, open: Uint8Array): PartnerSuggestions {
  const shared = sharedAboveChance(landscape, cluster)
  const score = partnerScores(landscape, cluster, shared)
  const asking = seeker(landscape, cluster, shared)
  const may = open.slice()
  for (const p of partnersOfCluster(landscape, cluster)) may[p] = 0
  const candidates = [...may.keys()].filter((p) => may[p] === 1 && (score[p] ?? 0) > 0)
  const ranked = [...withReasons(asking, candidates)]
  const { degree } = landscape.network
  ranked.sort((p, q) => (score[q] ?? 0) - (score[p] ?? 0) || (degree[q] ?? 0) - (degree[p] ?? 0) || p - q)
  return { seeker: asking, score, ranked }
}
