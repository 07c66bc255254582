/** Where organisations sit, and which regions that leaves with how many secretariats. */
import type { Organisations } from './organisations.ts'

/** By cluster; null where unknown. */
type Column<Value> = readonly (Value | null)[]

export interface Seat {
  /** The cluster at which the organisation sits; null when no member reported its staff. */
  readonly cluster: number | null
  /** Its region; where the seat is unknown, that of all members if they have one; null when unknown. */
  readonly region: string | null
  /** Regions in which the organisation counts as present: that of the seat, or of every member where the seat is unknown. */
  readonly present: readonly string[]
}

/** The member with most staff; of equal ones the first. That is an assumption: nobody said where a merged secretariat would sit. */
function seatOf(clusters: readonly number[], staff: Column<number>): number | null {
  if (clusters.length === 1) return clusters[0] ?? null
  return clusters.reduce<number | null>((best, cluster) => {
    const own = staff[cluster] ?? null
    if (own === null) return best
    return best === null || own > (staff[best] ?? 0) ? cluster : best
  }, null)
}

/** Of every organisation, in their order. */
export function seatsOf({ clusters }: Organisations, staff: Column<number>, region: Column<string>): readonly Seat[] {
  return clusters.map((some) => {
    const cluster = seatOf(some, staff)
    if (cluster !== null) {
      const own = region[cluster] ?? null
      return { cluster, region: own, present: own === null ? [] : [own] }
    }
    const known = some.map((one) => region[one] ?? null)
    const present = [...new Set(known.flatMap((one) => one ?? []))]
    const agreed = present.length === 1 && !known.includes(null) ? (present[0] ?? null) : null
    return { cluster, region: agreed, present }
  })
}

/** How often a value stands before and after. */
export interface Coverage {
  /** Null: unknown. */
  readonly value: string | null
  readonly clusterCount: number
  readonly remainingCount: number
}

/** Most clusters before first, then by value; unknown last. Only values that occur before or after. */
export function coverage(before: Column<string>, after: Column<string>): readonly Coverage[] {
  const count = (column: Column<string>, value: string | null): number => column.filter((one) => one === value).length
  const values = [...new Set([...before, ...after])]
  return values
    .map((value) => ({ value, clusterCount: count(before, value), remainingCount: count(after, value) }))
    .sort(
      (a, b) =>
        Number(a.value === null) - Number(b.value === null) ||
        b.clusterCount - a.clusterCount ||
        ((a.value ?? '') < (b.value ?? '') ? -1 : 1),
    )
}
