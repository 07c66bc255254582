/** How much is in the making at once. What is too much waits its turn, and what would wait too long is refused. */
import { unavailable } from '../errors.ts'

export interface Admission {
  /**
   * Waits until there is room for an answer of so many values; gives what ends it. Errors: UNAVAILABLE when too much waits
   * already, and what the signal says when the caller goes away.
   */
  enter(points: number, signal: AbortSignal): Promise<() => void>
}

interface Waiting {
  readonly points: number
  readonly start: () => void
}

/** Answers up to this size never wait. */
const small = 20_000

/** `room` is what may be in the making at once, in points; five times as much may wait. */
export function openAdmission(room: number): Admission {
  let making = 0
  let queued = 0
  const waiting: Waiting[] = []

  function startNext(): void {
    for (let next = waiting[0]; next && (making === 0 || making + next.points <= room); next = waiting[0]) {
      waiting.shift()
      next.start()
    }
  }
  function begin(points: number): () => void {
    making += points
    let ended = false
    return () => {
      if (ended) return
      ended = true
      making -= points
      startNext()
    }
  }
  function queue(points: number, signal: AbortSignal): Promise<() => void> {
    queued += points
    return new Promise((resolve, reject) => {
      const entry: Waiting = {
        points,
        start() {
          queued -= points
          signal.removeEventListener('abort', leave)
          resolve(begin(points))
        },
      }
      function leave(): void {
        waiting.splice(waiting.indexOf(entry), 1)
        queued -= points
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
      waiting.push(entry)
    })
  }
  return {
    async enter(points, signal) {
      signal.throwIfAborted()
      const goesAhead = points <= small || (waiting.length === 0 && (making === 0 || making + points <= room))
      if (goesAhead && making + points <= 2 * room) return begin(points)
      if (queued + points > 5 * room) throw unavailable('The server is busy with large answers.', 5)
      return queue(points, signal)
    },
  }
}
