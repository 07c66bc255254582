/** One cluster beside all others: with whom it shares more than chance explains, and how far its partners are. */
import { greatCircle, type Place } from '../greatCircle.ts'
import type { SharedWith } from './sharedAboveChance.ts'

export interface SharedPair {
  /** Position of the other cluster. */
  readonly cluster: number
  readonly shared: number
  readonly expected: number
  /** Null where the model does not vary. */
  readonly z: number | null
}

/** Every other cluster once, furthest above chance first; equal ones by what they share, then by name; unknown z last. */
export function sharesMost({ shared, expected, z }: SharedWith, cluster: number): readonly SharedPair[] {
  const pairs = [...shared.keys()]
    .filter((other) => other !== cluster)
    .map((other) => {
      const above = z[other] ?? Number.NaN
      const known = Number.isNaN(above) ? null : above
      return { cluster: other, shared: shared[other] ?? 0, expected: expected[other] ?? 0, z: known }
    })
  const rank = (one: SharedPair): number => one.z ?? Number.NEGATIVE_INFINITY
  const byZ = (one: SharedPair, other: SharedPair): number => (rank(one) === rank(other) ? 0 : rank(other) - rank(one))
  return pairs.sort((one, other) => byZ(one, other) || other.shared - one.shared || one.cluster - other.cluster)
}

export interface Reach {
  readonly members: number
  /** Those whose place is known. */
  readonly placed: number
  readonly within: number
  /** within / placed, 0–1; null when no place is known. */
  readonly share: number | null
}

/** How many members lie within `km` of the seat, by great circle; null when the place of the seat is unknown. */
export function reach(seat: Place | null, members: readonly (Place | null)[], km: number): Reach | null {
  if (!seat) return null
  const placed = members.filter((place) => place !== null)
  const within = placed.filter((place) => greatCircle(seat, place) <= km).length
  return {
    members: members.length,
    placed: placed.length,
    within,
    share: placed.length === 0 ? null : within / placed.length,
  }
}
