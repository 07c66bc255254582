/** Processor time that one question takes of the thread that all of them share, and when its work ends early. */
import { Refusal } from '../errors.ts'

export interface Work {
  /** Errors: TIMEOUT when the question has had its time; what the signal says when no caller waits any more. */
  check(): void
  /** Ends what is still to be done, because nobody would see it. */
  end(reason: unknown): void
  /** Fires when the caller goes away or the work ends. */
  readonly signal: AbortSignal
}

/** When somebody last looked in the turn of the event loop that runs; undefined between turns. */
let looked: number | undefined

/** Milliseconds since somebody last looked in this turn; 0 for the first. */
function sinceLooked(): number {
  const now = performance.now()
  if (looked === undefined)
    setImmediate(() => {
      looked = undefined
    })
  const since = now - (looked ?? now)
  looked = now
  return since
}

/** `limitMs` of processor time; waiting for a database or for random networks is none. */
export function openWork(limitMs: number, caller?: AbortSignal): Work {
  const own = new AbortController()
  const signal = caller ? AbortSignal.any([caller, own.signal]) : own.signal
  let spent = 0
  return {
    signal,
    check() {
      spent += sinceLooked()
      if (spent > limitMs) {
        const seconds = limitMs / 1000
        own.abort(new Refusal('TIMEOUT', `The answer takes more than ${seconds} s of processor time; ask for less.`))
      }
      signal.throwIfAborted()
    },
    end: (reason) => own.abort(reason),
  }
}

/** Resolves when others have had their turn. */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
