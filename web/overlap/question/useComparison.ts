import { type Cancellable, useCancellable } from '../../data/useCancellable.ts'
import {
  OverlapChanceDocument,
  type OverlapChanceQuery,
  type OverlapQueryVariables,
} from '../../generated/late/graphql.ts'

export interface Comparison extends Omit<Cancellable<OverlapChanceQuery>, 'answered'> {
  /** The answer to exactly this question. */
  readonly answered: OverlapChanceQuery['overlap'] | undefined
}

/** The comparison with chance under these conditions: a request of its own, because its networks take a while to draw. */
export function useComparison(variables: OverlapQueryVariables, wanted: boolean): Comparison {
  const comparison = useCancellable(OverlapChanceDocument, variables, wanted)
  return { ...comparison, answered: comparison.answered?.overlap }
}
