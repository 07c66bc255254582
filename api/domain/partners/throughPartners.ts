/** Which of a cluster's partners an institution meets in other clusters more than chance explains. */
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

/** The variance of that number: the sum of p (1 − p) over the clusters. */
function spreadOfMeeting({ chances, network }: PartnerLandscape, cluster: number, one: number, other: number): number {
  const { width, columnOf, chance } = chances
  const [first, second] = [columnOf[one] ?? 0, columnOf[other] ?? 0]
  let variance = 0
  for (let c = 0; c < network.clusters.length; c += 1) {
    const both = (chance[c * width + first] ?? 0) * (chance[c * width + second] ?? 0)
    if (c !== cluster) variance += both * (1 - both)
  }
  return variance
}

/** Sums of certain links differ by rounding only. */
const meetsMore = (met: number, expected: number): boolean => met - expected > 1e-9

/** Companions of institution `p`, furthest above chance first, then by name; empty when chance explains all that meet it. */
export function companions(landscape: PartnerLandscape, cluster: number, p: number): readonly Companion[] {
  const meeting = new Set(clustersOfPartner(landscape, p))
  const found: Companion[] = []
  for (const partner of partnersOfCluster(landscape, cluster)) {
    const others = [...clustersOfPartner(landscape, partner)].filter((other) => other !== cluster)
    const clusters = others.filter((other) => meeting.has(other))
    if (partner === p || clusters.length === 0) continue
    const expected = expectedToMeet(landscape, cluster, partner, p)
    if (!meetsMore(clusters.length, expected)) continue
    const z = (clusters.length - expected) / Math.sqrt(spreadOfMeeting(landscape, cluster, partner, p))
    found.push({ partner, clusters, of: others.length, expected, z })
  }
  return found.sort((one, other) => other.z - one.z || one.partner - other.partner)
}

/** Adds up in how many clusters other than `cluster` a partner meets each institution; those that it meets, each once. */
function meet(landscape: PartnerLandscape, cluster: number, partner: number, met: Int32Array): readonly number[] {
  const touched: number[] = []
  for (const other of clustersOfPartner(landscape, partner)) {
    if (other === cluster) continue
    for (const p of partnersOfCluster(landscape, other)) {
      if (met[p] === 0) touched.push(p)
      met[p] = (met[p] ?? 0) + 1
    }
  }
  return touched
}

/** 1 for institutions that have a companion, by partner: the same as asking each, at the cost of a walk over shared links. */
export function haveCompanions(landscape: PartnerLandscape, cluster: number): Uint8Array {
  const { actors } = landscape.network
  const have = new Uint8Array(actors.length)
  const met = new Int32Array(actors.length)
  for (const partner of partnersOfCluster(landscape, cluster)) {
    for (const p of meet(landscape, cluster, partner, met)) {
      const more = meetsMore(met[p] ?? 0, expectedToMeet(landscape, cluster, partner, p))
      if (p !== partner && more) have[p] = 1
      met[p] = 0
    }
  }
  return have
}
