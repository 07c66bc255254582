/** The one thread that draws: started by the first job, and anew should it die. */
import { Worker } from 'node:worker_threads'
import type { NullTally } from '../domain/chance/nullTally.ts'
import type { DrawsJob, DrawsQuestion, DrawsResult } from './drawsJob.ts'

export interface DrawsThread {
  /** Undefined when no caller waits any more. Errors: what ended the thread. */
  run(question: DrawsQuestion, state: Int32Array): Promise<NullTally | undefined>
  close(): Promise<void>
}

interface Waiting {
  resolve(tally: NullTally | undefined): void
  reject(reason: Error): void
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./drawsWorker.mjs', import.meta.url), { execArgv: [] })
  // A thread that waits for work does not keep the process alive.
  worker.unref()
  return worker
}

export function openDrawsThread(): DrawsThread {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let last = 0

  function fail(reason: Error): void {
    worker = undefined
    for (const { reject } of waiting.values()) reject(reason)
    waiting.clear()
  }
  function started(): Worker {
    if (worker) return worker
    const thread = startWorker()
    thread.on('message', ({ id, tally }: DrawsResult) => {
      waiting.get(id)?.resolve(tally)
      waiting.delete(id)
    })
    thread.on('error', fail)
    thread.on('exit', () => {
      if (worker === thread) fail(new Error('The thread of the null model has ended.'))
    })
    worker = thread
    return thread
  }
  return {
    run(question, state) {
      last += 1
      const job: DrawsJob = { ...question, id: last, state }
      return new Promise((resolve, reject) => {
        waiting.set(job.id, { resolve, reject })
        started().postMessage(job)
      })
    },
    async close() {
      await worker?.terminate()
    },
  }
}
