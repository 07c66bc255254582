import { useMemo, useState } from 'react'
import type { AnyVariables, TypedDocumentNode } from 'urql'
import { type Loaded, useData } from './useData.ts'

/** A question whose answer takes a while, and a way to stop it. */
export interface Cancellable<Data> {
  readonly loaded: Loaded<Data>
  /** Names the request, where its progress is asked for. */
  readonly requestId: string
  /** Whether an answer is on its way. */
  readonly running: boolean
  /** The answer to exactly this question. */
  readonly answered: Data | undefined
  readonly cancelled: boolean
  cancel(): void
  /** Asks after all. */
  resume(): void
}

/** A name that no other request has; works without a secure context, where `crypto.randomUUID` is missing. */
const freshId = () => [...crypto.getRandomValues(new Uint32Array(4))].map((word) => word.toString(16)).join('')

/** Asks while it is wanted and not cancelled; other variables are another question, which nobody has cancelled. */
export function useCancellable<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  wanted: boolean,
): Cancellable<Data> {
  const asked = JSON.stringify(variables)
  const [cancelled, setCancelled] = useState<string>()
  const isCancelled = cancelled === asked
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question, and the same one asked again, is a new request.
  const requestId = useMemo(freshId, [asked, isCancelled])
  // A paused request is torn down, and with it the fetch: the server then stops working on it.
  const asking = wanted && !isCancelled
  const loaded = useData(document, variables, { pause: !asking, requestId })
  const running = asking && loaded.state === 'loading'
  return {
    loaded,
    running,
    answered: asking && loaded.state === 'ready' ? loaded.data : undefined,
    requestId,
    cancelled: isCancelled,
    cancel: () => setCancelled(asked),
    resume: () => setCancelled(undefined),
  }
}
