/** How many memberships and distinct partners some clusters have together. */
import { type Sector, sectors } from '../closedLists.ts'
import type { Bipartite } from '../overlap/bipartite.ts'

export interface Memberships {
  /** Distinct partners: each counts once, however many of the clusters it is in. */
  readonly partnerCount: number
  /** Links of partners to the clusters. */
  readonly membershipCount: number
  /** Of these, those that would be a second, third, … of one partner in one organisation: memberships − partners. */
  readonly doubledCount: number
}
export interface SectorMemberships extends Omit<Memberships, 'doubledCount'> {
  readonly sector: Sector
}

/** All zeros for no cluster. Of each sector asked for, in the order of the closed list, zeros too. */
export function membershipsOf(
  { start, partner, sector }: Bipartite,
  clusters: readonly number[],
  asked: readonly string[],
): Memberships & { readonly sectors: readonly SectorMemberships[] } {
  const [links, partners] = [new Int32Array(sectors.length), new Int32Array(sectors.length)]
  const met = new Set<number>()
  for (const cluster of clusters) {
    for (const p of partner.subarray(start[cluster], start[cluster + 1])) {
      const code = sector[p] ?? 0
      links[code] = (links[code] ?? 0) + 1
      if (!met.has(p)) partners[code] = (partners[code] ?? 0) + 1
      met.add(p)
    }
  }
  const all = (column: Int32Array): number => column.reduce((sum, count) => sum + count, 0)
  const membershipCount = all(links)
  return {
    partnerCount: met.size,
    membershipCount,
    doubledCount: membershipCount - met.size,
    sectors: sectors.flatMap((word, code) =>
      asked.includes(word)
        ? [{ sector: word, partnerCount: partners[code] ?? 0, membershipCount: links[code] ?? 0 }]
        : [],
    ),
  }
}
