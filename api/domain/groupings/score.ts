/** What two clusters are worth in one group, in words that people choose and the numbers that stand for them. */
import { eachPair, pairCount } from '../overlap/pairIndex.ts'

export const importances = ['nothing', 'little', 'some', 'lot'] as const
export type Importance = (typeof importances)[number]

/** How much each thing counts. */
export interface Criteria {
  /** Partners shared beyond those expected by chance. */
  readonly partners: Importance
  readonly field: Importance
  readonly region: Importance
  /** Groups of equal size: every pair in a group costs something, and equal groups have fewest pairs. */
  readonly balance: Importance
}
export const usualCriteria: Criteria = { partners: 'lot', field: 'nothing', region: 'nothing', balance: 'nothing' }

/** So many parts are one shared partner: values are whole numbers of them. */
export const partsOfPartner = 1_000

/** In parts: of a shared partner beyond chance, of a field or region in common, and what a pair in a group costs for balance. */
export const points = {
  partners: { nothing: 0, little: 250, some: 500, lot: 1_000 },
  field: { nothing: 0, little: 1_500, some: 3_000, lot: 6_000 },
  region: { nothing: 0, little: 1_500, some: 3_000, lot: 6_000 },
  balance: { nothing: 0, little: 250, some: 500, lot: 1_000 },
} as const satisfies Readonly<Record<keyof Criteria, Readonly<Record<Importance, number>>>>

interface Scored {
  /** Partners that each pair shares, and those expected by chance, in the order of `eachPair`. */
  readonly shared: Float64Array
  readonly expected: Float64Array
  readonly field: readonly (string | null)[]
  readonly region: readonly (string | null)[]
}

const inCommon = (column: readonly (string | null)[], a: number, b: number): boolean =>
  column[a] !== null && column[a] === column[b]

/** Value of each pair in one group, in whole parts, in the order of `eachPair`; what is not known is not in common. */
export function pairValues({ shared, expected, field, region }: Scored, criteria: Criteria): Float64Array {
  const clusters = field.length
  const values = new Float64Array(pairCount(clusters))
  eachPair(clusters, (a, b, pair) => {
    const excess = (shared[pair] ?? 0) - (expected[pair] ?? 0)
    const ofField = inCommon(field, a, b) ? points.field[criteria.field] : 0
    const ofRegion = inCommon(region, a, b) ? points.region[criteria.region] : 0
    const balance = points.balance[criteria.balance]
    values[pair] = Math.round(excess * points.partners[criteria.partners]) + ofField + ofRegion - balance
  })
  return values
}
