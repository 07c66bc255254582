/** A thread that searches, one job after another. */
import type { Stage } from '../domain/groupings/search.ts'
import { openWorkerThread } from '../workerThread.ts'
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

export function openSearchThread(): SearchThread {
  let running: Running | undefined

  function hear({ job, stage, found }: FromThread): void {
    if (running?.job !== job) return
    if (stage) running.onStage(stage)
    if (!found) return
    running.resolve(found)
    running = undefined
  }
  function fail(reason: Error): void {
    running?.reject(reason)
    running = undefined
  }
  const thread = openWorkerThread<ToThread, FromThread>(
    new URL('./searchWorker.mjs', import.meta.url),
    'that searches groupings',
    { hear, fail },
  )
  return {
    run: (job, search, onStage) =>
      new Promise((resolve, reject) => {
        running = { job, onStage, resolve, reject }
        thread.post({ job, search })
      }),
    giveUp(job) {
      if (running?.job !== job) return
      thread.tell({ job })
      running.resolve(undefined)
      running = undefined
    },
    close: () => thread.close(),
  }
}
