/** A thread that draws, one slice at a time: started by the first slice, and anew should it die. */
import { Worker } from 'node:worker_threads'
import type { Slice, SliceDrawn } from './drawsJob.ts'

export interface DrawsThread {
  /** The next slice is given when this one is drawn. Errors: what ended the thread, and with it every job begun there. */
  draw(slice: Slice): Promise<SliceDrawn>
  forget(job: number): void
  close(): Promise<void>
}

interface Waiting {
  resolve(drawn: SliceDrawn): void
  reject(reason: Error): void
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./drawsWorker.mjs', import.meta.url), { execArgv: [] })
  // A thread that waits for work does not keep the process alive.
  worker.unref()
  return worker
}

export function openDrawsThread(): DrawsThread {
  let waiting: Waiting | undefined
  let worker: Worker | undefined

  function fail(reason: Error): void {
    worker = undefined
    waiting?.reject(reason)
    waiting = undefined
  }
  function started(): Worker {
    if (worker) return worker
    const thread = startWorker()
    thread.on('message', (drawn: SliceDrawn) => {
      const { resolve } = waiting ?? {}
      waiting = undefined
      resolve?.(drawn)
    })
    thread.on('error', fail)
    thread.on('exit', () => {
      if (worker === thread) fail(new Error('The thread of the null model has ended.'))
    })
    worker = thread
    return thread
  }
  return {
    draw: (slice) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        started().postMessage(slice)
      }),
    forget: (job) => worker?.postMessage({ job, draws: 0 } satisfies Slice),
    async close() {
      await worker?.terminate()
    },
  }
}
