/** How much is in the making at once. What is too much waits its turn, and what would wait too long is refused. */
import { unavailable } from '../errors.ts'

export interface Admission {
  /**
   * Waits until there is room for an answer of so many points; gives what ends it. Errors: UNAVAILABLE when too much waits
   * already, and what the signal says when the caller goes away.
   */
  enter(points: number, signal: AbortSignal): Promise<() => void>
}

interface Waiting {
  readonly points: number
  readonly start: () => void
}

/** Answers up to this part of the room have a lane of their own, so that they never wait for a large one. */
const smallPart = 0.1
/** So many times the room may wait. */
const waitingRooms = 20
/** Measured on catalogue-2017, one core of two: what a caller is told to wait by. */
const pointsASecond = 200_000

/** One lane: what is in the making has room beside each other, or is one alone; the rest waits in the order it came. */
function openLane(room: number): Admission {
  let making = 0
  let queued = 0
  const waiting: Waiting[] = []
  const fits = (points: number): boolean => making === 0 || making + points <= room

  function begin(points: number): () => void {
    making += points
    let ended = false
    return () => {
      if (ended) return
      ended = true
      making -= points
      for (let next = waiting[0]; next && fits(next.points); next = waiting[0]) {
        waiting.shift()
        next.start()
      }
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
      if (waiting.length === 0 && fits(points)) return begin(points)
      if (queued + points <= waitingRooms * room || waiting.length === 0) return queue(points, signal)
      throw unavailable('The server is busy with large answers.', Math.ceil((making + queued) / pointsASecond))
    },
  }
}

/** `room` is what may be in the making at once in each lane, in points; an answer of more is made alone. */
export function openAdmission(room: number): Admission {
  const small = openLane(room)
  const large = openLane(room)
  return { enter: (points, signal) => (points <= smallPart * room ? small : large).enter(points, signal) }
}
