/** The links of one cluster, and the links of one actor, in a year. */
import { kinds, roles } from './closedLists.ts'
import { oneOf } from './clusterFilter.ts'
import { type CountedNetwork, linksAt, sectorOfKind } from './yearNetwork.ts'

/** A link as seen from one of its ends. */
export interface Partnership {
  /** Actor number of the other end. */
  readonly number: number
  /** Actor numbers of both ends as the link is stored. */
  readonly actor: number
  readonly cluster: number
}
export interface PartnerFilter {
  readonly sector?: string | null
  readonly kinds?: readonly string[] | null
  readonly roles?: readonly string[] | null
}

/** The links of the cluster at a position that hold and pass, in Danish alphabetical order of the partner. */
export function partnersOf(network: CountedNetwork, position: number, filter: PartnerFilter): readonly Partnership[] {
  const { partner, kind, role, reversed, clusters } = network.projection
  const self = clusters[position] ?? 0
  const asked = filter.sector ? [filter.sector] : null
  const passing = linksAt(network, position).filter((link) => {
    const code = kind[partner[link] ?? 0] ?? 0
    const fits = oneOf(asked, sectorOfKind[code]) && oneOf(filter.kinds, kinds[code])
    return fits && oneOf(filter.roles, roles[role[link] ?? 0])
  })
  return passing.map((link) => {
    const number = partner[link] ?? 0
    return reversed[link] === 1 ? { number, actor: self, cluster: number } : { number, actor: number, cluster: self }
  })
}

/** The links of an actor to clusters that hold, in Danish alphabetical order of the cluster. */
export function membershipsOf({ projection, holds, clusterOf }: CountedNetwork, actor: number): readonly Partnership[] {
  const { partner, reversed, clusters } = projection
  const found: Partnership[] = []
  for (let link = partner.indexOf(actor); link >= 0; link = partner.indexOf(actor, link + 1)) {
    if (holds[link] !== 1) continue
    const number = clusters[clusterOf[link] ?? 0] ?? 0
    found.push(reversed[link] === 1 ? { number, actor: number, cluster: actor } : { number, actor, cluster: number })
  }
  return found
}
