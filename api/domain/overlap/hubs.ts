/** Which partners are hubs: those with more clusters than most partners of their sector. */

import { sectors } from '../closedLists.ts'
import { quantile } from '../distribution.ts'
import type { Bipartite } from './bipartite.ts'

export interface HubThreshold {
  readonly sector: string
  /** A hub has more clusters than this. */
  readonly moreThan: number
  /** Partners of the sector, and hubs among them. */
  readonly partnerCount: number
  readonly hubCount: number
}
export interface Hubs {
  /** 1 where the partner is a hub, by partner. */
  readonly hub: Uint8Array
  /** A sector each, in the order of the closed list; sectors without a partner are not there. */
  readonly rule: readonly HubThreshold[]
}

/** A hub has more clusters than `percentile` percent (0–100) of the partners of its sector; all others are specialists. */
export function hubs({ sector, degree }: Bipartite, percentile: number): Hubs {
  const hub = new Uint8Array(degree.length)
  const rule = [...new Set(sector)].sort().map((code) => {
    const partners = [...sector.keys()].filter((p) => sector[p] === code)
    const ascending = partners.map((p) => degree[p] ?? 0).sort((a, b) => a - b)
    const above = quantile(ascending, percentile / 100)
    for (const p of partners) if ((degree[p] ?? 0) > above) hub[p] = 1
    const count = partners.filter((p) => hub[p] === 1).length
    return { sector: sectors[code] ?? '', moreThan: above, partnerCount: partners.length, hubCount: count }
  })
  return { hub, rule }
}
