import { useMemo, useState } from 'react'
import { type Loaded, useData } from '../../data/useData.ts'
import { type Progress, useProgress } from '../../data/useProgress.ts'
import {
  OverlapChanceDocument,
  type OverlapChanceQuery,
  type OverlapQueryVariables,
} from '../../generated/late/graphql.ts'

export interface Comparison {
  readonly loaded: Loaded<OverlapChanceQuery>
  readonly progress: Progress | undefined
  /** Whether an answer is on its way. */
  readonly running: boolean
  /** The answer to exactly this question. */
  readonly answered: OverlapChanceQuery['overlap'] | undefined
  readonly cancelled: boolean
  cancel(): void
  /** Compares after all. */
  resume(): void
}

/** A name that no other request has; works without a secure context, where `crypto.randomUUID` is missing. */
const freshId = () => [...crypto.getRandomValues(new Uint32Array(4))].map((word) => word.toString(16)).join('')

/** The comparison with chance under these conditions: a request of its own, because its networks take a while to draw. */
export function useComparison(variables: OverlapQueryVariables, wanted: boolean): Comparison {
  const asked = JSON.stringify(variables)
  const [cancelled, setCancelled] = useState<string>()
  const isCancelled = cancelled === asked
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question, and the same one asked again, is a new request.
  const requestId = useMemo(freshId, [asked, isCancelled])
  // A paused request is torn down, and with it the fetch: the server then stops drawing.
  const loaded = useData(OverlapChanceDocument, variables, { pause: !wanted || isCancelled, requestId })
  const asking = wanted && !isCancelled
  const running = asking && loaded.state === 'loading'
  return {
    loaded,
    running,
    answered: asking && loaded.state === 'ready' ? loaded.data.overlap : undefined,
    progress: useProgress(requestId, running),
    cancelled: isCancelled,
    cancel: () => setCancelled(asked),
    resume: () => setCancelled(undefined),
  }
}
