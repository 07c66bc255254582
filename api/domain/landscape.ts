/** How many partners the clusters of a year have. */
import type { Directory } from './directory.ts'
import { type Distribution, distribution } from './distribution.ts'
import { linksAt, sectorOfKind, type YearNetwork } from './yearNetwork.ts'

export interface ClusterCount {
  /** Actor number of the cluster. */
  readonly cluster: number
  readonly count: number
}
export interface CountedDistribution extends Distribution {
  /** Smallest count first, then by name. */
  readonly values: readonly ClusterCount[]
}
export interface Landscape {
  readonly year: number
  readonly clusterCount: number
  /** Of these, those that certainly existed in the year; see `certain`. */
  readonly certainClusterCount: number
  /** Clusters that are innovation networks. */
  readonly innovationNetworkCount: number
  /** Clusters that are invented. */
  readonly invented: number
  readonly knowledge: CountedDistribution
  readonly public: CountedDistribution
  /** Dedicated firms; `participating` are all distinct firms linked to any of the clusters in any role. */
  readonly firms: CountedDistribution & { readonly participating: number }
  /** Actor numbers of the clusters counted. */
  readonly members: readonly number[]
}

function counted({ projection }: YearNetwork, positions: readonly number[], counts: Int32Array): CountedDistribution {
  const values = positions.map((position) => ({
    cluster: projection.clusters[position] ?? 0,
    count: counts[position] ?? 0,
  }))
  values.sort((a, b) => a.count - b.count || a.cluster - b.cluster)
  return { ...distribution(values.map(({ count }) => count)), values }
}

/** Distinct firms with a link that holds to any of the clusters at these positions. */
function participatingFirms(network: YearNetwork, positions: readonly number[]): number {
  const { partner, kind } = network.projection
  const seen = new Uint8Array(kind.length)
  for (const position of positions) {
    for (const link of linksAt(network, position)) seen[partner[link] ?? 0] = 1
  }
  return seen.reduce((sum, linked, actor) => sum + (sectorOfKind[kind[actor] ?? 0] === 'firm' ? linked : 0), 0)
}

/**
 * Whether clusters certainly existed in the year: their beginning is known, and so is their end or the last that was heard
 * of them; where neither is, they are certain up to the year of the data set, which describes them.
 */
function certain({ projection, year }: YearNetwork, dataYear: number): (position: number) => boolean {
  return (position) => {
    const cluster = projection.clusters[position] ?? 0
    const end = projection.validTo[cluster] ?? 9999
    return (projection.validFrom[cluster] ?? 0) > 0 && (end < 9999 || year <= dataYear)
  }
}

/**
 * `positions` are those of the clusters counted, in `Projection.clusters`; without any, every measure is null.
 * `dataYear` is the year of the data set.
 */
export function landscape(
  network: YearNetwork,
  directory: Directory,
  positions: readonly number[],
  dataYear: number,
): Landscape {
  const { projection, counts, year } = network
  const having = (column: readonly (boolean | null)[]): number =>
    positions.filter((position) => column[projection.clusters[position] ?? 0] === true).length
  return {
    year,
    clusterCount: positions.length,
    certainClusterCount: positions.filter(certain(network, dataYear)).length,
    innovationNetworkCount: having(directory.network),
    invented: having(directory.synthetic),
    knowledge: counted(network, positions, counts.knowledge),
    public: counted(network, positions, counts.public),
    firms: {
      ...counted(network, positions, counts.dedicated),
      participating: participatingFirms(network, positions),
    },
    members: positions.map((position) => projection.clusters[position] ?? 0),
  }
}
