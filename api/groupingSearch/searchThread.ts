/** A thread that searches, one job after another: started by the first, and anew should it die. */
import { Worker } from 'node:worker_threads'
import type { Stage } from '../domain/groupings/search.ts'
import type { FromThread, Search, ToThread } from './searchJob.ts'

export interface SearchThread {
  /** Undefined when it was given up before it ended. Errors: what ended the thread. */
  run(job: number, search: Search, onStage: (stage: Stage) => void): Promise<FromThread['found']>
  giveUp(job: number): void
  close(): Promise<void>
}

interface Running {
  readonly job: number
  onStage(stage: Stage): void
  resolve(found: FromThread['found']): void
  reject(reason: Error): void
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./searchWorker.mjs', import.meta.url), { execArgv: [] })
  // A thread that waits for work does not keep the process alive.
  worker.unref()
  return worker
}

export function openSearchThread(): SearchThread {
  let running: Running | undefined
  let worker: Worker | undefined

  function fail(reason: Error): void {
    worker = undefined
    running?.reject(reason)
    running = undefined
  }
  function hear({ job, stage, found }: FromThread): void {
    if (running?.job !== job) return
    if (stage) running.onStage(stage)
    if (!found) return
    running.resolve(found)
    running = undefined
  }
  function started(): Worker {
    if (worker) return worker
    const thread = startWorker()
    thread.on('message', hear)
    thread.on('error', fail)
    thread.on('exit', () => {
      if (worker === thread) fail(new Error('The thread that searches groupings has ended.'))
    })
    worker = thread
    return thread
  }
  return {
    run: (job, search, onStage) =>
      new Promise((resolve, reject) => {
        running = { job, onStage, resolve, reject }
        started().postMessage({ job, search } satisfies ToThread)
      }),
    giveUp(job) {
      if (running?.job !== job) return
      worker?.postMessage({ job } satisfies ToThread)
      running.resolve(undefined)
      running = undefined
    },
    async close() {
      await worker?.terminate()
    },
  }
}
