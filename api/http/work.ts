/** Processor time that one question takes of the thread that all of them share, and when its work ends early. */
import { Refusal } from '../errors.ts'
import { myTurn } from '../turns.ts'

export interface Work {
  /** Errors: TIMEOUT when the question has had its time; what the signal says when no caller waits any more. */
  check(): void
  /** Resolves when it may go on after others had their turn. Errors: those of `check`. */
  turn(): Promise<void>
  /** Ends what is still to be done, because nobody would see it. */
  end(reason: unknown): void
  /** Fires when the caller goes away or the work ends. */
  readonly signal: AbortSignal
}

/** When somebody last looked in the turn of the event loop that runs; undefined between turns. */
let looked: number | undefined

function look(now: number): void {
  if (looked === undefined)
    setImmediate(() => {
      looked = undefined
    })
  looked = now
}

/** Milliseconds since somebody last looked in this turn; 0 for the first. */
function sinceLooked(): number {
  const now = performance.now()
  const since = now - (looked ?? now)
  look(now)
  return since
}

/** `limitMs` of processor time; waiting for a database or for random networks is none. */
export function openWork(limitMs: number, caller?: AbortSignal): Work {
  const own = new AbortController()
  const signal = caller ? AbortSignal.any([caller, own.signal]) : own.signal
  let spent = 0
  // What was worked before in this turn of the event loop was worked for others.
  look(performance.now())
  function check(): void {
    spent += sinceLooked()
    if (spent > limitMs) {
      const seconds = limitMs / 1000
      own.abort(new Refusal('TIMEOUT', `The answer takes more than ${seconds} s of processor time; ask for less.`))
    }
    signal.throwIfAborted()
  }
  async function turn(): Promise<void> {
    check()
    await myTurn()
    look(performance.now())
    signal.throwIfAborted()
  }
  return { signal, check, turn, end: (reason) => own.abort(reason) }
}
