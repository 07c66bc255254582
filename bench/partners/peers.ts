/** Other rules that suggest partners, to be measured beside ours. Each gives a score by partner for one cluster. */
import { randomIntegers } from '../../api/domain/chance/randomIntegers.ts'
import {
  clustersOfPartner,
  type PartnerLandscape,
  partnersOfCluster,
} from '../../api/domain/partners/partnerLandscape.ts'

export type Rule = (landscape: PartnerLandscape) => (cluster: number) => Float64Array

/** The number of clusters that work with it. */
export const mostPopular: Rule =
  ({ network: { degree } }) =>
  () =>
    Float64Array.from(degree)

/** The number of clusters seated in the region of this one that work with it; where none differs, all clusters decide. */
export const mostPopularInRegion: Rule = (landscape) => {
  const { clusterRegion, network } = landscape
  return (cluster) => {
    const score = Float64Array.from(network.degree, (degree) => degree / (network.clusters.length + 1))
    clusterRegion.forEach((region, other) => {
      if (other === cluster || region === null || region !== clusterRegion[cluster]) return
      for (const p of partnersOfCluster(landscape, other)) score[p] = (score[p] ?? 0) + 1
    })
    return score
  }
}

/** Any order, the same for the same seed. */
export function random(seed: number): Rule {
  return ({ network }) => {
    const integers = randomIntegers(seed)
    return () => Float64Array.from(network.actors, () => integers.below(1 << 21))
  }
}

/**
 * Paths of three links from the cluster to the institution, each divided by the root of the degrees on its way
 * (Kovács et al. 2019, 10.1038/s41467-019-09177-y).
 */
export const lengthThreePaths: Rule = (landscape) => {
  const { degree, clusters } = landscape.network
  const size = (other: number): number => partnersOfCluster(landscape, other).length
  return (cluster) => {
    const ways = new Float64Array(clusters.length)
    for (const p of partnersOfCluster(landscape, cluster)) {
      for (const other of clustersOfPartner(landscape, p))
        ways[other] = (ways[other] ?? 0) + 1 / Math.sqrt(degree[p] ?? 1)
    }
    ways[cluster] = 0
    const score = new Float64Array(degree.length)
    ways.forEach((way, other) => {
      if (way === 0) return
      for (const p of partnersOfCluster(landscape, other)) score[p] = (score[p] ?? 0) + way / Math.sqrt(size(other))
    })
    return score
  }
}
