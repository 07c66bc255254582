/** Which institutions a cluster does not work with and might, best first. */
import { clustersOfPartner, isNear, type PartnerLandscape, partnersOfCluster } from './partnerLandscape.ts'
import { isMissing, type Seeker, seeker } from './partnerReasons.ts'
import { partnerScores } from './partnerScores.ts'
import { sharedAboveChance } from './sharedAboveChance.ts'
import { companionFinder } from './throughPartners.ts'

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

/**
 * Those of the candidates for whom `partnerReasons` would name enough reasons, without naming them. Companions, which are
 * dear to find, are looked for only where they decide.
 */
export function withReasons(asking: Seeker, candidates: readonly number[]): readonly number[] {
  const { landscape, cluster, similar, types } = asking
  const [above, region, field] = [asking.above, asking.region, asking.field].map((list) => marked(landscape, list))
  const hasCompanion = companionFinder(landscape, cluster)
  return candidates.filter((p) => {
    let [ofAbove, ofRegion, ofField] = [0, 0, 0]
    for (const other of clustersOfPartner(landscape, p)) {
      ofAbove += above?.[other] ?? 0
      ofRegion |= region?.[other] ?? 0
      ofField |= field?.[other] ?? 0
    }
    const near = isNear(landscape, cluster, p) ? ofRegion : 0
    const type = types.get(landscape.type[p] ?? '')
    const missing = type !== undefined && isMissing(type, similar.length)
    const count = Math.min(2, ofAbove) + near + ofField + Number(missing)
    return count >= leastReasons || (count === leastReasons - 1 && hasCompanion(p))
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
  const may = open.slice()
  for (const p of partnersOfCluster(landscape, cluster)) may[p] = 0
  const candidates = [...may.keys()].filter((p) => may[p] === 1 && (score[p] ?? 0) > 0)
  const ranked = [...withReasons(asking, candidates)]
  const { degree } = landscape.network
  ranked.sort((p, q) => (score[q] ?? 0) - (score[p] ?? 0) || (degree[q] ?? 0) - (degree[p] ?? 0) || p - q)
  return { seeker: asking, score, ranked }
}
