/** Which institutions a cluster does not work with and might, best first. */
import { clustersOfPartner, isNear, type PartnerLandscape, partnersOfCluster } from './partnerLandscape.ts'
import { isMissing, type Seeker, seeker } from './partnerReasons.ts'
import { partnerScores } from './partnerScores.ts'
import { sharedAboveChance } from './sharedAboveChance.ts'
import { haveCompanions } from './throughPartners.ts'

export interface PartnerSuggestions {
  readonly seeker: Seeker
  /** By partner. */
  readonly score: Float64Array
  /** Partners, best first; each has a score above 0 and at least `leastReasons` reasons. */
  readonly ranked: readonly number[]
}

/** Nothing is suggested with fewer reasons. */
export const leastReasons = 2

/** 1 for these clusters, by cluster. */
function marked({ network }: PartnerLandscape, clusters: readonly number[]): Uint8Array {
  const marks = new Uint8Array(network.clusters.length)
  for (const cluster of clusters) marks[cluster] = 1
  return marks
}

/** How many reasons `partnerReasons` would name, by partner, without naming them: it is asked of every institution. */
export function countReasons(asking: Seeker): Uint8Array {
  const { landscape, cluster, similar, types } = asking
  const [above, region, field] = [asking.above, asking.region, asking.field].map((list) => marked(landscape, list))
  return haveCompanions(landscape, cluster).map((companions, p) => {
    let [ofAbove, ofRegion, ofField] = [0, 0, 0]
    for (const other of clustersOfPartner(landscape, p)) {
      ofAbove += above?.[other] ?? 0
      ofRegion |= region?.[other] ?? 0
      ofField |= field?.[other] ?? 0
    }
    const near = isNear(landscape, cluster, p) ? ofRegion : 0
    const type = types.get(landscape.type[p] ?? '')
    const missing = type !== undefined && isMissing(type, similar.length)
    return Math.min(2, ofAbove) + near + ofField + companions + Number(missing)
  })
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
  const reasons = countReasons(asking)
  for (const p of partnersOfCluster(landscape, cluster)) reasons[p] = 0
  const ranked: number[] = []
  reasons.forEach((count, p) => {
    if (count >= leastReasons && open[p] === 1 && (score[p] ?? 0) > 0) ranked.push(p)
  })
  const { degree } = landscape.network
  ranked.sort((p, q) => (score[q] ?? 0) - (score[p] ?? 0) || (degree[q] ?? 0) - (degree[p] ?? 0) || p - q)
  return { seeker: asking, score, ranked }
}
