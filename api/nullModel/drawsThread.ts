/** A thread that draws, one slice at a time. */
import { openWorkerThread } from '../workerThread.ts'
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

export function openDrawsThread(): DrawsThread {
  let waiting: Waiting | undefined
  function answered(): Waiting | undefined {
    const answer = waiting
    waiting = undefined
    return answer
  }
  const thread = openWorkerThread<Slice, SliceDrawn>(
    new URL('./drawsWorker.mjs', import.meta.url),
    'of the null model',
    {
      hear: (drawn) => answered()?.resolve(drawn),
      fail: (reason) => answered()?.reject(reason),
    },
  )
  return {
    draw: (slice) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        thread.post(slice)
      }),
    forget: (job) => thread.tell({ job, draws: 0 }),
    close: () => thread.close(),
  }
}
