/** Null models that were drawn or are being drawn: equal questions are drawn once, and only as long as a caller waits. */
import { availableParallelism } from 'node:os'
import { LRUCache } from 'lru-cache'
import { cacheBytes } from '../cacheBytes.ts'
import type { NullTally } from '../domain/chance/nullTally.ts'
import { type Awaited, waitTogether } from '../waitTogether.ts'
import type { DrawsQuestion } from './drawsJob.ts'
import { type Job, openDrawsQueue } from './drawsQueue.ts'
import { openDrawsThread } from './drawsThread.ts'

export interface Progress {
  readonly done: number
  readonly of: number
}
export interface Caller {
  /** Names the request where its progress is asked for. */
  readonly request: string
  /** Who asks, as far as the server can tell; none may hold more than its share of the threads. */
  readonly asker: string
}
export interface NullModels {
  /**
   * `key` tells questions apart. Errors: TOO_EXPENSIVE with the wait, when too much is asked for already, and `AbortError`
   * when the signal tells that the caller has gone; the draws go on while another request waits for them.
   */
  tally(key: string, question: DrawsQuestion, caller: Caller, signal?: AbortSignal): Promise<NullTally>
  /** How far the draws are that this request waits for, or waited for lately; undefined when there are none. */
  progress(request: string): Progress | undefined
  close(): Promise<void>
}

interface Drawing extends Awaited<NullTally> {
  readonly job: Job
}

/** More would only wait for each other's memory. */
const mostThreads = 2

const bytesOf = ({ observed }: NullTally): number => 5 * observed.byteLength + 1024

export function openNullModels(): NullModels {
  const threads = Array.from({ length: Math.min(mostThreads, availableParallelism()) }, openDrawsThread)
  const queue = openDrawsQueue(threads)
  const kept = new LRUCache<string, NullTally>({ maxSize: cacheBytes.nullModels, sizeCalculation: bytesOf })
  const drawing = new Map<string, Drawing>()
  const byRequest = new Map<string, Drawing>()
  const ended = new LRUCache<string, Progress>({ max: 1_000 })

  function begin(key: string, question: DrawsQuestion, asker: string): Drawing {
    const job = queue.add(question, asker)
    const begun: Drawing = { job, result: job.result, waiting: new Set() }
    drawing.set(key, begun)
    const end = (): void => {
      if (drawing.get(key) === begun) drawing.delete(key)
    }
    job.result.then((tally) => {
      if (tally) kept.set(key, tally)
      end()
    }, end)
    return begun
  }

  function wait(key: string, one: Drawing, request: string, signal?: AbortSignal): Promise<NullTally> {
    const left = (): void => {
      if (drawing.get(key) !== one) return
      one.job.giveUp()
      drawing.delete(key)
    }
    return waitTogether<NullTally, Drawing>(one, { request, byRequest, signal, left })
  }

  return {
    async tally(key, question, { request, asker }, signal) {
      const drawn = () => wait(key, drawing.get(key) ?? begin(key, question, asker), request, signal)
      const tally = kept.get(key) ?? (await drawn())
      ended.set(request, { done: tally.draws, of: tally.draws })
      return tally
    },
    progress(request) {
      const asked = byRequest.get(request)
      return asked ? { done: asked.job.done(), of: asked.job.of } : ended.get(request)
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}
