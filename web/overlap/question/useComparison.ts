import { type Cancellable, useCancellable } from '../../data/useCancellable.ts'
import { type Progress, useProgress } from '../../data/useProgress.ts'
import {
  OverlapChanceDocument,
  type OverlapChanceQuery,
  type OverlapQueryVariables,
} from '../../generated/late/graphql.ts'

export interface Comparison extends Omit<Cancellable<OverlapChanceQuery>, 'answered'> {
  /** The answer to exactly this question. */
  readonly answered: OverlapChanceQuery['overlap'] | undefined
  /** Random networks that are drawn. */
  readonly progress: Progress | undefined
}

/** The comparison with chance under these conditions: a request of its own, because its networks take a while to draw. */
export function useComparison(variables: OverlapQueryVariables, wanted: boolean): Comparison {
  const comparison = useCancellable(OverlapChanceDocument, variables, wanted)
  const { answered, requestId, running } = comparison
  return { ...comparison, answered: answered?.overlap, progress: useProgress(requestId, running) }
}
