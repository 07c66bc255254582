/** Null models that were drawn or are being drawn: equal questions are drawn once, and only as long as a caller waits. */
import { LRUCache } from 'lru-cache'
import type { NullTally } from '../domain/chance/nullTally.ts'
import { cancelled, type DrawsQuestion, drawn, sharedState } from './drawsJob.ts'
import { openDrawsThread } from './drawsThread.ts'

export interface Progress {
  readonly done: number
  readonly of: number
}
export interface NullModels {
  /**
   * `key` tells questions apart; `request` names the caller. Errors: `AbortError` when the signal tells that the caller has
   * gone; the draws go on while another request waits for them.
   */
  tally(key: string, question: DrawsQuestion, request: string, signal?: AbortSignal): Promise<NullTally>
  /** How far the draws are that this request waits for, or waited for lately; undefined when there are none. */
  progress(request: string): Progress | undefined
  close(): Promise<void>
}

interface Drawing {
  readonly result: Promise<NullTally | undefined>
  readonly state: Int32Array
  readonly of: number
  readonly waiting: Set<symbol>
}

const keptBytes = 128 * 1024 * 1024
const bytesOf = ({ observed }: NullTally): number => 5 * observed.byteLength + 1024

/** Settles when the signal fires. */
function gone(signal: AbortSignal | undefined): { readonly promise: Promise<never>; forget(): void } {
  let listener = (): void => undefined
  const promise = new Promise<never>((_, reject) => {
    listener = () => reject(new DOMException('No caller waits for the random networks any more.', 'AbortError'))
    if (signal?.aborted) listener()
    else signal?.addEventListener('abort', listener, { once: true })
  })
  promise.catch(() => undefined)
  return { promise, forget: () => signal?.removeEventListener('abort', listener) }
}

export function openNullModels(): NullModels {
  const thread = openDrawsThread()
  const kept = new LRUCache<string, NullTally>({ maxSize: keptBytes, sizeCalculation: bytesOf })
  const drawing = new Map<string, Drawing>()
  const byRequest = new Map<string, Drawing>()
  const ended = new LRUCache<string, Progress>({ max: 1_000 })

  function begin(key: string, question: DrawsQuestion): Drawing {
    const state = sharedState()
    const result = thread.run(question, state)
    const begun: Drawing = { result, state, of: question.draws, waiting: new Set() }
    drawing.set(key, begun)
    const end = (): void => {
      if (drawing.get(key) === begun) drawing.delete(key)
    }
    result.then((tally) => {
      if (tally) kept.set(key, tally)
      end()
    }, end)
    return begun
  }

  async function wait(key: string, one: Drawing, request: string, signal?: AbortSignal): Promise<NullTally> {
    const caller = Symbol(request)
    const leaving = gone(signal)
    one.waiting.add(caller)
    byRequest.set(request, one)
    try {
      const tally = await Promise.race([one.result, leaving.promise])
      if (!tally) throw new Error('Random networks that a caller waits for were given up.')
      return tally
    } finally {
      leaving.forget()
      one.waiting.delete(caller)
      if (byRequest.get(request) === one) byRequest.delete(request)
      if (one.waiting.size === 0 && drawing.get(key) === one) {
        Atomics.store(one.state, cancelled, 1)
        drawing.delete(key)
      }
    }
  }

  return {
    async tally(key, question, request, signal) {
      const tally = kept.get(key) ?? (await wait(key, drawing.get(key) ?? begin(key, question), request, signal))
      ended.set(request, { done: tally.draws, of: tally.draws })
      return tally
    },
    progress(request) {
      const asked = byRequest.get(request)
      return asked ? { done: Atomics.load(asked.state, drawn), of: asked.of } : ended.get(request)
    },
    close: () => thread.close(),
  }
}
