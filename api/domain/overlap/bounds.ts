/** What the numbers and lists of a comparison may be, and what they are unless asked otherwise. */
import type { Sector } from '../closedLists.ts'

export interface Bounds {
  readonly least: number
  readonly most: number
}
export interface UsualBounds extends Bounds {
  readonly usual: number
}

/** Random networks; the usual number lets a single pair of 861 pass at q ≤ 0.05. */
export const drawsBounds: UsualBounds = { least: 1_000, most: 100_000, usual: 20_000 }
/** The largest is that of a GraphQL Int. */
export const seedBounds: UsualBounds = { least: 0, most: 0x7fff_ffff, usual: 20_171 }
/** Percentile of the number of clusters, within a sector, above which a partner is a hub. */
export const hubPercentileBounds: UsualBounds = { least: 50, most: 99, usual: 90 }
/** Clusters whose sets are shown. */
export const setsBounds: Bounds = { least: 2, most: 12 }
export const yearBounds: Bounds = { least: 1000, most: 2100 }
/** Sectors of the partners that are compared. */
export const usualSectors: readonly Sector[] = ['knowledge', 'public']
/** Actors that bind: so many are listed, and with them those that are equal to the last, up to `tied` in all. */
export const mostBinding = { usual: 20, tied: 100 } as const
