/** The links of one cluster, and the links of one actor, in a year. */
import { kinds, roles } from './closedLists.ts'
import { oneOf } from './clusterFilter.ts'
import { sectorOfKind, type YearNetwork } from './yearNetwork.ts'

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
export function partnersOf(
  { projection, holds }: YearNetwork,
  position: number,
  filter: PartnerFilter,
): readonly Partnership[] {
  const { start, partner, kind, role, reversed, clusters } = projection
  const self = clusters[position] ?? 0
  const found: Partnership[] = []
  for (let link = start[position] ?? 0; link < (start[position + 1] ?? 0); link += 1) {
    const number = partner[link] ?? 0
    const code = kind[number] ?? 0
    const passes =
      holds[link] === 1 &&
      oneOf(filter.sector ? [filter.sector] : null, sectorOfKind[code]) &&
      oneOf(filter.kinds, kinds[code]) &&
      oneOf(filter.roles, roles[role[link] ?? 0])
    if (!passes) continue
    found.push(
      reversed[link] === 1 ? { number, actor: self, cluster: number } : { number, actor: number, cluster: self },
    )
  }
  return found
}

/** The links of an actor to clusters that hold, in Danish alphabetical order of the cluster. */
export function membershipsOf({ projection, holds, clusterOf }: YearNetwork, actor: number): readonly Partnership[] {
  const { partner, reversed, clusters } = projection
  const found: Partnership[] = []
  for (let link = partner.indexOf(actor); link >= 0; link = partner.indexOf(actor, link + 1)) {
    if (holds[link] !== 1) continue
    const number = clusters[clusterOf[link] ?? 0] ?? 0
    found.push(reversed[link] === 1 ? { number, actor: number, cluster: actor } : { number, actor, cluster: number })
  }
  return found
}
