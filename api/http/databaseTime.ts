/** How long a request waited for the database. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Engine } from '../graph/engine.ts'

/** Reads side by side count once, so that this is never more than the time of the whole answer. */
export interface DatabaseTime {
  /** Milliseconds in which at least one read was under way, those that have ended. */
  ms: number
  open: number
  since: number
}

const times = new AsyncLocalStorage<DatabaseTime>()

/**
 * Runs the work; what it reads through a `timedEngine` counts to `time`. What was read before, or is being read for an equal
 * question, is not waited for and does not count.
 */
export function withDatabaseTime<Result>(time: DatabaseTime, work: () => Result): Result {
  return times.run(time, work)
}

/** The same engine; its reads count to the request that asks for them. */
export function timedEngine(engine: Engine): Engine {
  return {
    ...engine,
    async read(cypher, parameters, signal) {
      const time = times.getStore()
      if (!time) return engine.read(cypher, parameters, signal)
      if (time.open === 0) time.since = performance.now()
      time.open += 1
      try {
        return await engine.read(cypher, parameters, signal)
      } finally {
        time.open -= 1
        if (time.open === 0) time.ms += performance.now() - time.since
      }
    },
  }
}
