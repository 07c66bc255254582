/** What the partners of a cluster are, beside those of all clusters: by type, by role, and with whom it shares most. */
import { roles, type Sector, typesOf } from './closedLists.ts'
import type { Directory } from './directory.ts'
import { existingClusters, linksAt, sectorOfKind, type YearNetwork } from './yearNetwork.ts'

/** Sectors whose partners are institutions. */
const institutional: readonly Sector[] = ['knowledge', 'public']

/** Actor numbers of the partners of a cluster in some sectors, ascending. */
function partnersOf(network: YearNetwork, position: number, sectors: readonly Sector[]): readonly number[] {
  const { partner, kind } = network.projection
  return linksAt(network, position)
    .map((link) => partner[link] ?? 0)
    .filter((number) => sectors.includes(sectorOfKind[kind[number] ?? 0] ?? 'other'))
}

export interface PartnersOfType {
  readonly type: string
  /** Actor numbers of the cluster's partners, by name; none when it lacks the type. */
  readonly partners: readonly number[]
  /** Different actors of the type that any cluster of the year is linked to, at least 1. */
  readonly actorCount: number
  /** Mean number over all clusters of the year, those without any counted as 0. */
  readonly mean: number
}

/**
 * Knowledge institutions and public actors of the cluster at a position: a row for each type that any cluster of the year
 * has a partner of, in the order of the closed list, so that what the cluster lacks is there with nobody.
 */
export function partnersByType(
  network: YearNetwork,
  directory: Directory,
  position: number,
): readonly PartnersOfType[] {
  const clusters = existingClusters(network)
  const everybody = clusters.flatMap((one) => partnersOf(network, one, institutional))
  const own = partnersOf(network, position, institutional)
  return Object.values(typesOf)
    .flat()
    .flatMap((type) => {
      const isOfType = (number: number) => directory.type[number] === type
      const all = everybody.filter(isOfType)
      if (all.length === 0) return []
      const mean = all.length / clusters.length
      return [{ type, partners: own.filter(isOfType), actorCount: new Set(all).size, mean }]
    })
}

export interface PartnersInRole {
  readonly role: (typeof roles)[number]
  readonly knowledge: number
  readonly public: number
  readonly others: number
  readonly all: number
}

/** How many links to institutions and other organisations the cluster at a position has in each role that occurs, strongest role first. */
export function partnersByRole(network: YearNetwork, position: number): readonly PartnersInRole[] {
  const { partner, kind, role } = network.projection
  const links = linksAt(network, position)
  const sectorAt = (link: number): Sector => sectorOfKind[kind[partner[link] ?? 0] ?? 0] ?? 'other'
  return roles.flatMap((name, index) => {
    const inRole = links.filter((link) => role[link] === index).map(sectorAt)
    const count = (sector: Sector) => inRole.filter((one) => one === sector).length
    const [knowledge, publicActors, others] = [count('knowledge'), count('public'), count('other')]
    const all = knowledge + publicActors + others
    return all > 0 ? [{ role: name, knowledge, public: publicActors, others, all }] : []
  })
}

/**
 * Position of the cluster of the year that shares most institutions with the cluster at a position, of equals the first by
 * name; undefined when none shares any. A place to begin a comparison, not a finding: nothing here is compared with chance.
 */
export function mostShared(network: YearNetwork, position: number): number | undefined {
  const own = new Set(partnersOf(network, position, institutional))
  let [best, most]: [number | undefined, number] = [undefined, 0]
  for (const other of existingClusters(network)) {
    if (other === position) continue
    const shared = partnersOf(network, other, institutional).filter((number) => own.has(number)).length
    if (shared > most) [best, most] = [other, shared]
  }
  return best
}
