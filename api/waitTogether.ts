/** Several callers wait for one piece of work, which is given up when the last of them leaves. */

/** What callers wait for. */
export interface Awaited<Value> {
  /** Undefined when it was given up. */
  readonly result: Promise<Value | undefined>
  /** Who waits. */
  readonly waiting: Set<symbol>
}

/** Settles when the signal fires. */
function gone(signal: AbortSignal | undefined): { readonly promise: Promise<never>; forget(): void } {
  let listener = (): void => undefined
  const promise = new Promise<never>((_, reject) => {
    listener = () => reject(new DOMException('No caller waits for the work any more.', 'AbortError'))
    if (signal?.aborted) listener()
    else signal?.addEventListener('abort', listener, { once: true })
  })
  promise.catch(() => undefined)
  return { promise, forget: () => signal?.removeEventListener('abort', listener) }
}

interface Waiting<Work> {
  /** Names the caller's request, where its progress is asked for. */
  readonly request: string
  /** What each request waits for. */
  readonly byRequest: Map<string, Work>
  readonly signal: AbortSignal | undefined
  /** Called when nobody waits any more, whether or not the work has ended. */
  left(): void
}

/** Errors: those of the work, and `AbortError` when the signal tells that the caller has gone. */
export async function waitTogether<Value, Work extends Awaited<Value>>(
  work: Work,
  { request, byRequest, signal, left }: Waiting<Work>,
): Promise<Value> {
  const caller = Symbol(request)
  const leaving = gone(signal)
  work.waiting.add(caller)
  byRequest.set(request, work)
  try {
    const found = await Promise.race([work.result, leaving.promise])
    if (found === undefined) throw new Error('Work that a caller waits for was given up.')
    return found
  } finally {
    leaving.forget()
    work.waiting.delete(caller)
    if (byRequest.get(request) === work) byRequest.delete(request)
    if (work.waiting.size === 0) left()
  }
}
