/** What are the partners of a cluster, beside those of all clusters of its year? */
import { kindOfType } from '../domain/closedLists.ts'
import { mostShared, type PartnersInRole, partnersByRole, partnersByType } from '../domain/composition.ts'
import { existingClusters, positionOf } from '../domain/yearNetwork.ts'
import type { Asking } from './asking.ts'
import { yearNetworkOf } from './memory/yearNetworkOf.ts'

interface CompositionArguments {
  /** Of a cluster. */
  readonly id: string
  readonly year?: number | null
}
export interface AskedPartnerType {
  readonly type: string
  readonly kind: string
  /** Ids, by name. */
  readonly partners: readonly string[]
  readonly actorCount: number
  readonly mean: number
}
export interface AskedComposition {
  readonly year: number
  /** Clusters of the year. */
  readonly clusterCount: number
  readonly types: () => readonly AskedPartnerType[]
  readonly roles: () => readonly PartnersInRole[]
  /** Id of a cluster; null when none shares any partner. */
  readonly mostShared: () => string | null
}

/** Null when the cluster does not exist in the year. Errors: BAD_USER_INPUT for the year. */
export async function askComposition(
  { graph }: Pick<Asking, 'graph'>,
  { id, year }: CompositionArguments,
): Promise<AskedComposition | null> {
  const [network, directory] = await Promise.all([yearNetworkOf(graph, year), graph.directory()])
  const { ids, clusters } = network.projection
  const existing = existingClusters(network)
  const position = positionOf(network, id)
  if (!existing.includes(position)) return null
  return {
    year: network.year,
    clusterCount: existing.length,
    types: () =>
      partnersByType(network, directory, position).map(({ partners, ...row }) => ({
        ...row,
        kind: kindOfType(row.type),
        partners: partners.map((number) => ids[number] ?? ''),
      })),
    roles: () => partnersByRole(network, position),
    mostShared() {
      const found = mostShared(network, position)
      return found === undefined ? null : (ids[clusters[found] ?? 0] ?? null)
    },
  }
}
