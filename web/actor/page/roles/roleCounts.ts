/** In how many links of each role a cluster has its institutions: pure. */
import type { Role, Sector } from '../../../generated/graphql.ts'
import { roles } from '../../../state/parameters/overlap.ts'

export interface RoleCount {
  readonly role: Role
  readonly bySector: Readonly<Partial<Record<Sector, number>>>
  readonly all: number
}
interface RoledNetwork {
  readonly actors: readonly { readonly id: string; readonly sector: Sector }[]
  readonly links: readonly { readonly actor: string; readonly cluster: string; readonly role: Role }[]
}

/** A row for each role that occurs, strongest first. A link of two clusters counts for the other one of them. */
export function roleCounts({ actors, links }: RoledNetwork, cluster: string): readonly RoleCount[] {
  const sectorOf = new Map(actors.map(({ id, sector }) => [id, sector]))
  const rows = links.map((link) => ({
    role: link.role,
    sector: sectorOf.get(link.actor === cluster ? link.cluster : link.actor) ?? 'CLUSTER',
  }))
  return roles.flatMap((role) => {
    const having = rows.filter((row) => row.role === role)
    if (having.length === 0) return []
    const bySector: Partial<Record<Sector, number>> = {}
    for (const { sector } of having) bySector[sector] = (bySector[sector] ?? 0) + 1
    return [{ role, bySector, all: having.length }]
  })
}
