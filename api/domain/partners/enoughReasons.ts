/** For which institutions there are enough reasons, without naming them: it is asked of every institution. */
import { exceeds } from './linkChances.ts'
import { clustersOfPartner, isNear, type PartnerLandscape } from './partnerLandscape.ts'
import { isMissing, type Seeker } from './partnerReasons.ts'
import { companionFinder } from './throughPartners.ts'

/** Nothing is suggested with fewer reasons. */
export const leastReasons = 2

/** Some clusters in their order. */
interface Group {
  readonly clusters: readonly number[]
  /** Place in that order, by cluster; as many as there are clusters where it is none of them. */
  readonly place: Int32Array
  /** How many of them are expected to have a partner, by its column. */
  readonly expected: Float64Array
}

function groupOf({ network, chances: { width, chance } }: PartnerLandscape, clusters: readonly number[]): Group {
  const place = new Int32Array(network.clusters.length).fill(clusters.length)
  const expected = new Float64Array(width)
  clusters.forEach((cluster, i) => {
    place[cluster] = i
    for (let column = 0; column < width; column += 1) {
      expected[column] = (expected[column] ?? 0) + (chance[cluster * width + column] ?? 0)
    }
  })
  return { clusters, place, expected }
}

/** How many of a group have a partner, how many are expected to, and the first that has it; −1 when none has. */
function having(landscape: PartnerLandscape, { clusters, place, expected }: Group, p: number) {
  let [count, first] = [0, clusters.length]
  for (const other of clustersOfPartner(landscape, p)) {
    const at = place[other] ?? clusters.length
    if (at === clusters.length) continue
    count += 1
    first = Math.min(first, at)
  }
  return { count, expected: expected[landscape.chances.columnOf[p] ?? 0] ?? 0, first: clusters[first] ?? -1 }
}

/** The closest cluster is a reason unless its link is certain, and the others are one when more than expected have the partner. */
function reasonsAbove(landscape: PartnerLandscape, above: Group, p: number): number {
  const { count, expected, first } = having(landscape, above, p)
  if (count === 0) return 0
  const { width, columnOf, chance } = landscape.chances
  const ofFirst = chance[first * width + (columnOf[p] ?? 0)] ?? 0
  return Number(exceeds(1, ofFirst)) + Number(exceeds(count - 1, expected - ofFirst))
}

/**
 * Those of the candidates for whom `partnerReasons` names enough reasons. Companions, which are dear to find, are looked
 * for only where they decide.
 */
export function withReasons(asking: Seeker, candidates: readonly number[]): readonly number[] {
  const { landscape, cluster, similar, types } = asking
  const above = groupOf(landscape, asking.above)
  const region = groupOf(landscape, asking.region)
  const field = groupOf(landscape, asking.field)
  const hasCompanion = companionFinder(landscape, cluster)
  const more = (group: Group, p: number): boolean => {
    const { count, expected } = having(landscape, group, p)
    return exceeds(count, expected)
  }
  return candidates.filter((p) => {
    const ofAbove = reasonsAbove(landscape, above, p)
    if (ofAbove >= leastReasons) return true
    const near = isNear(landscape, cluster, p) && more(region, p)
    const type = types.get(landscape.type[p] ?? '')
    const missing = type !== undefined && isMissing(type, similar.length)
    const count = ofAbove + Number(near) + Number(more(field, p)) + Number(missing)
    return count >= leastReasons || (count === leastReasons - 1 && hasCompanion(p))
  })
}
