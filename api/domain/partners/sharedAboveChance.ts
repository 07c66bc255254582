/** What one cluster shares with every other beyond what their numbers of partners explain. */
import { clustersOfPartner, type PartnerLandscape, partnersOfCluster } from './partnerLandscape.ts'

/** By cluster. The own entry is 0 and NaN: a cluster is not compared with itself. */
export interface SharedWith {
  /** Distinct shared partners. */
  readonly shared: Int32Array
  /** Mean under the configuration model. */
  readonly expected: Float64Array
  /** (Shared − expected) in standard deviations of the model; NaN where it does not vary, which means unknown. */
  readonly z: Float64Array
}

function counted(landscape: PartnerLandscape, cluster: number): Int32Array {
  const shared = new Int32Array(landscape.network.clusters.length)
  for (const p of partnersOfCluster(landscape, cluster)) {
    for (const other of clustersOfPartner(landscape, p)) shared[other] = (shared[other] ?? 0) + 1
  }
  shared[cluster] = 0
  return shared
}

/**
 * Mean and variance of what is shared under the bipartite configuration model (Saracco et al. 2017,
 * 10.1088/1367-2630/aa6b38): independent links, so both are sums over partners. Equal to `analyticChance`, but for one
 * cluster only and by columns of equal chances, so that the work is clusters × columns.
 */
export function sharedAboveChance(landscape: PartnerLandscape, cluster: number): SharedWith {
  const { width, size, chance } = landscape.chances
  const shared = counted(landscape, cluster)
  const expected = new Float64Array(shared.length)
  const z = new Float64Array(shared.length).fill(Number.NaN)
  const own = chance.subarray(cluster * width, (cluster + 1) * width)
  for (let other = 0; other < shared.length; other += 1) {
    if (other === cluster) continue
    const row = other * width
    let mean = 0
    let squares = 0
    for (let column = 0; column < width; column += 1) {
      const both = (own[column] ?? 0) * (chance[row + column] ?? 0)
      const count = size[column] ?? 0
      mean += count * both
      squares += count * both * both
    }
    expected[other] = mean
    const variance = mean - squares
    // Below this the sums of certain links differ by rounding only.
    if (variance > 1e-9) z[other] = ((shared[other] ?? 0) - mean) / Math.sqrt(variance)
  }
  return { shared, expected, z }
}

/** How many clusters stand for "those most like this one". */
const similarCount = 5

/**
 * Clusters that share more with this one than expected, furthest above chance first, then those that share more, then by
 * name; at most `most`, fewer when fewer do.
 */
export function mostSimilar({ shared, z }: SharedWith, most: number = similarCount): readonly number[] {
  const above = [...z.keys()].filter((other) => (z[other] ?? 0) > 0)
  const rank = (one: number, other: number): number =>
    (z[other] ?? 0) - (z[one] ?? 0) || (shared[other] ?? 0) - (shared[one] ?? 0) || one - other
  return above.sort(rank).slice(0, most)
}
