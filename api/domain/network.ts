/** Which actors and links make up the network of a year. */
import { linksAt, sectorOfKind, type YearNetwork } from './yearNetwork.ts'

export interface NetworkActor {
  /** Actor number. */
  readonly number: number
  /** Clusters that the actor is linked to in this network. */
  readonly clusters: number
}
export interface NetworkLink {
  /** Actor numbers of both ends as the link is stored. */
  readonly actor: number
  readonly cluster: number
  /** Link of the projection. */
  readonly link: number
}
export interface ClusterFirms {
  /** Actor number of the cluster. */
  readonly cluster: number
  readonly count: number
  readonly dedicated: number
}
export interface Network {
  /** By number: the clusters, and the actors of the sectors that are linked to any of them. */
  readonly actors: readonly NetworkActor[]
  /** By cluster, then partner; a link of two clusters once. */
  readonly links: readonly NetworkLink[]
  readonly firms: readonly ClusterFirms[]
}

/**
 * The network of the clusters at these positions with their partners of some sectors. Clusters are always in it; links
 * between two of them are when `cluster` is among the sectors.
 */
export function network(yearly: YearNetwork, positions: readonly number[], sectors: readonly string[]): Network {
  const { projection, counts } = yearly
  const { clusters, partner, kind, reversed } = projection
  const degree = new Map<number, number>(positions.map((position) => [clusters[position] ?? 0, 0]))
  const inside = new Set(degree.keys())
  function belongs(actor: number): boolean {
    const sector = sectorOfKind[kind[actor] ?? 0] ?? ''
    return sectors.includes(sector) && (sector !== 'cluster' || inside.has(actor))
  }
  const links: NetworkLink[] = []
  for (const position of positions) {
    const cluster = clusters[position] ?? 0
    for (const link of linksAt(yearly, position)) {
      const actor = partner[link] ?? 0
      if (!belongs(actor)) continue
      degree.set(actor, (degree.get(actor) ?? 0) + 1)
      if (reversed[link] !== 1) links.push({ actor, cluster, link })
    }
  }
  return {
    actors: [...degree].sort(([a], [b]) => a - b).map(([number, count]) => ({ number, clusters: count })),
    links,
    firms: positions.map((position) => ({
      cluster: clusters[position] ?? 0,
      count: counts.firms[position] ?? 0,
      dedicated: counts.dedicated[position] ?? 0,
    })),
  }
}
