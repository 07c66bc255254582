import type { OverlapQueryVariables } from '../generated/late/graphql.ts'
import type { OverlapState } from './parameters/overlap.ts'

type Filter = Omit<OverlapQueryVariables, 'clusters'>

/** The conditions that `overlap` and `pair` are asked under; what is absent is left to the defaults of the API. */
export function overlapFilter(state: OverlapState): Filter {
  const { sectors, roles, types, confidence, year, weighted, draws, seed } = state
  const given = { sectors, roles, types, confidence, year, weighted, draws, seed }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}
