/** Which of a cluster's partners an institution meets in other clusters more than chance explains. */
import { exceeds } from './linkChances.ts'
import { clustersOfPartner, type PartnerLandscape, partnersOfCluster } from './partnerLandscape.ts'

/** A partner of the cluster, and the other clusters in which it works with the institution. Positions. */
export interface Companion {
  readonly partner: number
  /** Ascending; at least 1. */
  readonly clusters: readonly number[]
  /** How many other clusters the partner has. */
  readonly of: number
  /** In how many it would meet the institution by chance. */
  readonly expected: number
  /** (Met − expected) in standard deviations, above 0. */
  readonly z: number
}

/** In how many clusters other than one two partners are expected to meet under the configuration model. */
function expectedToMeet({ chances }: PartnerLandscape, cluster: number, one: number, other: number): number {
  const { width, columnOf, chance, meeting } = chances
  const [first, second] = [columnOf[one] ?? 0, columnOf[other] ?? 0]
  const row = cluster * width
  return (meeting[first * width + second] ?? 0) - (chance[row + first] ?? 0) * (chance[row + second] ?? 0)
}

/** The variance of that number: the sum of p (1 − p) over the clusters. `columns` are those of the two partners. */
function spreadOfMeeting({ chances, network }: PartnerLandscape, cluster: number, columns: readonly [number, number]) {
  const { width, chance } = chances
  const [first, second] = columns
  let variance = 0
  for (let c = 0; c < network.clusters.length; c += 1) {
    const both = (chance[c * width + first] ?? 0) * (chance[c * width + second] ?? 0)
    if (c !== cluster) variance += both * (1 - both)
  }
  return variance
}

/** Companions of institution `p`, furthest above chance first, then by name; empty when chance explains all that meet it. */
export function companions(landscape: PartnerLandscape, cluster: number, p: number): readonly Companion[] {
  const meeting = new Set(clustersOfPartner(landscape, p))
  const { columnOf } = landscape.chances
  // A large cluster has thousands of partners and few columns, and each sum runs over all clusters.
  const spreads = new Map<number, number>()
  const spreadWith = (partner: number): number => {
    const column = columnOf[partner] ?? 0
    const spread = spreads.get(column) ?? spreadOfMeeting(landscape, cluster, [column, columnOf[p] ?? 0])
    spreads.set(column, spread)
    return spread
  }
  const found: Companion[] = []
  for (const partner of partnersOfCluster(landscape, cluster)) {
    const others = [...clustersOfPartner(landscape, partner)].filter((other) => other !== cluster)
    const clusters = others.filter((other) => meeting.has(other))
    if (partner === p || clusters.length === 0) continue
    const expected = expectedToMeet(landscape, cluster, partner, p)
    if (!exceeds(clusters.length, expected)) continue
    const z = (clusters.length - expected) / Math.sqrt(spreadWith(partner))
    found.push({ partner, clusters, of: others.length, expected, z })
  }
  return found.sort((one, other) => other.z - one.z || one.partner - other.partner)
}

/** Whether an institution has a companion: as `companions`, without naming them, because it is asked of many. */
export function companionFinder(landscape: PartnerLandscape, cluster: number): (p: number) => boolean {
  const { length } = landscape.network.actors
  const own = new Uint8Array(length)
  for (const partner of partnersOfCluster(landscape, cluster)) own[partner] = 1
  /** In how many clusters each own partner was seen to meet the institution so far, and which were seen. */
  const met = new Int32Array(length)
  const seen: number[] = []
  const companionIn = (other: number, p: number): boolean => {
    for (const partner of partnersOfCluster(landscape, other)) {
      if (own[partner] === 0 || partner === p) continue
      const count = (met[partner] ?? 0) + 1
      met[partner] = count
      seen.push(partner)
      if (exceeds(count, expectedToMeet(landscape, cluster, partner, p))) return true
    }
    return false
  }
  return (p) => {
    let found = false
    for (const other of clustersOfPartner(landscape, p)) {
      // The first that meets it often enough decides; where few meetings are expected that is the first of all.
      found = other !== cluster && companionIn(other, p)
      if (found) break
    }
    for (const partner of seen) met[partner] = 0
    seen.length = 0
    return found
  }
}
