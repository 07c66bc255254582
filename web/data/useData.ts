import { useCallback, useEffect, useMemo, useRef } from 'react'
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from 'urql'
import type { RefusalRule } from '../generated/constants.ts'
import { useViewState } from '../state/useViewState.ts'
import { inYear } from './inYear.ts'

/** Why there is no answer: UNREACHABLE when no answer came at all, BUSY when others' come first, else the code that the API publishes. */
export interface Problem {
  readonly code: string
  readonly message: string
  /** The argument whose rule is broken, and the rule, as the API names them. */
  readonly field?: string
  readonly rule?: RefusalRule
  /** What the question would cost and may cost, in one unit. */
  readonly cost?: number
  readonly limit?: number
  /** What is not there, as the address or a choice names it; absent unless the API names it. */
  readonly ids?: readonly string[]
  /** Whether asking the same again can help. */
  readonly passing: boolean
}

interface Kept<Data> {
  /** The newest answer to the same document, maybe for other variables: the last picture stays. */
  readonly last: Data | undefined
}
export interface Failed<Data> extends Kept<Data> {
  readonly state: 'failed'
  readonly problem: Problem
  /** When `last` was loaded. */
  readonly loadedAt: Date | undefined
  retry(): void
}
export type Loaded<Data> =
  | (Kept<Data> & { readonly state: 'loading' })
  | Failed<Data>
  | { readonly state: 'ready'; readonly data: Data; readonly last: Data }

const passingCodes = ['UNREACHABLE', 'UNAVAILABLE', 'TIMEOUT', 'INTERNAL', 'BUSY']

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string')

/** Reads the published code of an API error. */
export function readProblem(error: CombinedError): Problem {
  const [first] = error.graphQLErrors
  const { field, rule, ids, cost, limit } = first?.extensions ?? {}
  const given = rule === 'BUSY' ? rule : String(first?.extensions.code ?? 'INTERNAL')
  const code = error.networkError || !first ? 'UNREACHABLE' : given
  const message = first?.message ?? error.message
  return {
    code,
    message,
    passing: passingCodes.includes(code),
    ...(typeof field === 'string' && { field }),
    ...(typeof rule === 'string' && { rule: rule as RefusalRule }),
    ...(typeof cost === 'number' && typeof limit === 'number' && { cost, limit }),
    ...(isTexts(ids) && { ids }),
  }
}

interface Options {
  /** Ask nothing yet; the state stays `loading`. */
  readonly pause?: boolean
  /** Ask the server about itself, which answers whatever data set the address names. */
  readonly ofServer?: boolean
  /** Names the request, so that the server can tell how far it is; a request whose answer is not awaited is aborted. */
  readonly requestId?: string
}

/**
 * Asks the API of the current data set, and of the year of the address where the question takes one. An answer stays for the life of its version, which never changes.
 * `retry` asks again; `ui/Trouble.tsx` calls it by itself when the problem may pass.
 */
export function useData<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false, ofServer = false, requestId }: Options = {},
): Loaded<Data> {
  const context = useMemo(
    () => ({
      ofServer,
      ...(requestId && { fetchOptions: { headers: { 'x-request-id': requestId } } }),
    }),
    [ofServer, requestId],
  )
  const asked = inYear(document, variables, useViewState().state.year)
  const [{ data, error, fetching }, ask] = useQuery<Data, AnyVariables>({
    query: document,
    variables: asked,
    pause,
    context,
  })
  // Not a state: a part that shows the answer need not be drawn again because it is kept.
  const kept = useRef<{ data: Data; loadedAt: Date }>(undefined)
  const answered = data !== undefined && data !== null && !error
  useEffect(() => {
    if (answered) kept.current = { data, loadedAt: new Date() }
  }, [answered, data])
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask])

  if (answered && !fetching) return { state: 'ready', data, last: data }
  const last = answered ? data : kept.current?.data
  if (error && !fetching) {
    return { state: 'failed', last, loadedAt: kept.current?.loadedAt, problem: readProblem(error), retry }
  }
  return { state: 'loading', last }
}
