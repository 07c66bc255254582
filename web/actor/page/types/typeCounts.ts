/** How many partners of each type a cluster has, beside the mean of all clusters: pure. */
import { group } from 'd3-array'
import type { ActorType, Kind } from '../../../generated/graphql.ts'
import { partnerTypes } from '../../../state/parameters/overlap.ts'

interface NetworkActor {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  readonly type: ActorType
}
export interface TypedNetwork {
  readonly actors: readonly NetworkActor[]
  readonly links: readonly { readonly actor: string; readonly cluster: string }[]
}
export interface TypeCount {
  readonly type: ActorType
  readonly kind: Kind
  /** The partners of the cluster, in the order of the network. */
  readonly partners: readonly NetworkActor[]
  /** Different actors of the type in the whole network. */
  readonly actors: number
  /** Mean number over all clusters of the network, those without any counted as 0. */
  readonly mean: number
}

/**
 * A row for each type that any cluster of the network has a partner of, in the order of the closed list, so that a type that
 * this cluster lacks is there with none. A network without clusters gives no row.
 */
export function typeCounts({ actors, links }: TypedNetwork, cluster: string): readonly TypeCount[] {
  const clusters = actors.filter(({ kind }) => kind === 'CLUSTER').length
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const linked = links.flatMap(({ actor, cluster: of }) => {
    const partner = byId.get(actor)
    return partner && partner.kind !== 'CLUSTER' ? [{ partner, of }] : []
  })
  const byType = group(linked, ({ partner }) => partner.type)
  return partnerTypes.flatMap((type) => {
    const all = byType.get(type)
    const kind = all?.[0]?.partner.kind
    if (!all || !kind) return []
    const partners = all.filter(({ of }) => of === cluster).map(({ partner }) => partner)
    const actors = new Set(all.map(({ partner }) => partner.id)).size
    return [{ type, kind, partners, actors, mean: all.length / clusters }]
  })
}
