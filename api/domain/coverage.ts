/** Of how many clusters anything was observed, and whether that is enough to rank clusters and to judge what they share. */
import type { Sector } from './closedLists.ts'
import { type CountedNetwork, existingClusters } from './yearNetwork.ts'

/** With less, numbers rank what was found and not the clusters. A rule of ours; it draws a line through a slope. */
const requiredCoverage = 0.8

export interface Coverage {
  readonly clusterCount: number
  /** Clusters of which any is known. */
  readonly observedClusterCount: number
  /** `observedClusterCount` / `clusterCount`, 0–1; 0 without clusters. */
  readonly share: number
  readonly required: number
  readonly sufficient: boolean
}
export interface SectorCoverage {
  readonly sector: Sector
  readonly coverage: Coverage
}

/** Of so many clusters. In a synthetic data set nothing is missing: a 0 was drawn, so that every coverage is sufficient. */
export function coverage(observedClusterCount: number, clusterCount: number, synthetic: boolean): Coverage {
  const share = clusterCount === 0 ? 0 : observedClusterCount / clusterCount
  const sufficient = synthetic || share >= requiredCoverage
  return { clusterCount, observedClusterCount, share, required: requiredCoverage, sufficient }
}

/** `counts` are numbers of partners, in the order of `Projection.clusters`; the clusters are those that exist. */
export function coverageOfCounts(network: CountedNetwork, counts: Int32Array, synthetic: boolean): Coverage {
  const existing = existingClusters(network)
  return coverage(existing.filter((position) => (counts[position] ?? 0) > 0).length, existing.length, synthetic)
}

/** By all links that hold, whatever other conditions the question has: they leave links out that were observed. */
export function coverageOfSector(network: CountedNetwork, sector: Sector, synthetic: boolean): Coverage {
  const { knowledge, public: publicActors, firms, others, clusters } = network.counts
  const counts = { knowledge, public: publicActors, firm: firms, other: others, cluster: clusters }
  return coverageOfCounts(network, counts[sector], synthetic)
}

export function sectorCoverages(
  network: CountedNetwork,
  sectors: readonly Sector[],
  synthetic: boolean,
): readonly SectorCoverage[] {
  return sectors.map((sector) => ({ sector, coverage: coverageOfSector(network, sector, synthetic) }))
}

/**
 * Whether what clusters share in these sectors may be judged: the sector least covered decides. A sector of which nobody is
 * known adds nothing that could be shared, so it does not count.
 */
export function isJudged(coverages: readonly SectorCoverage[]): boolean {
  return coverages.every(
    ({ coverage: { observedClusterCount, sufficient } }) => observedClusterCount === 0 || sufficient,
  )
}
