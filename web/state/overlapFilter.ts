/** The conditions of a comparison as the API takes them: pure. */
import type { OverlapQueryVariables } from '../generated/late/graphql.ts'
import type { OverlapState } from './parameters/overlap.ts'
import { reset } from './parameters.ts'

/** Which links count. */
const conditions = ['sectors', 'roles', 'types', 'confidence', 'year', 'weighted'] as const

/** What "Clear all" changes: every condition goes back to its default; measure, order and chosen pair stay. */
export const noOverlapCondition = reset([...conditions, 'clusters'])

/** The conditions that `overlap` and `pair` are asked under; what is absent is left to the defaults of the API. */
export function overlapFilter(state: OverlapState): Omit<OverlapQueryVariables, 'clusters'> {
  const asked = [...conditions, 'draws', 'seed'] as const
  return Object.fromEntries(asked.flatMap((key) => (state[key] === undefined ? [] : [[key, state[key]]])))
}
