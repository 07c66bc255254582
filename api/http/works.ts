/** All work that runs, so that it can be ended together. */
import { openWork, type Work } from './work.ts'

export interface Works {
  /** Work for a caller, until it is closed. What is opened after the end has ended too. */
  open(caller: AbortSignal): Work
  close(work: Work): void
  /** Whoever waits is told the reason. */
  end(reason: Error): void
}

/** `limitMs` of processor time for each. */
export function openWorks(limitMs: number): Works {
  const running = new Set<Work>()
  let over: Error | undefined
  return {
    open(caller) {
      const work = openWork(limitMs, caller)
      if (over) work.end(over)
      running.add(work)
      return work
    },
    close: (work) => void running.delete(work),
    end(reason) {
      over = reason
      for (const work of running) work.end(reason)
    },
  }
}
