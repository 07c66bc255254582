/** The only door to Neo4j. */
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { checkParameters } from './checkParameters.ts'
import { schemaSteps } from './cypherTexts.ts'
import type { Engine, Json, Parameters, Row, Step } from './engine.ts'
import { EngineUnavailable, QueryTimeout } from './engineErrors.ts'
import { engineError } from './neo4jErrors.ts'

export interface Neo4jOptions {
  /** `bolt://` for one server, `neo4j://` for a cluster, whose followers then answer the reads. */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** The server's default database unless one is named. */
  readonly database?: string
  /** Deadline of one read in milliseconds. */
  readonly queryTimeoutMs?: number
}

/** So that a lost database is known within three seconds, whichever of these waits meets it. */
const waits = { connectionTimeout: 1_400, connectionAcquisitionTimeout: 2_500, maxTransactionRetryTime: 2_500 }
/** A read is tried again only if it failed sooner than this many milliseconds after its start. */
const soon = 500

/** Integral numbers become Neo4j integers; the driver alone would send every number as a float. */
function asSent(value: Json): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(asSent)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asSent(item)]))
}

function sent(parameters: Parameters): Record<string, unknown> {
  checkParameters(parameters)
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, asSent(value)]))
}

/** Errors of the driver are said in words of ours; all else is a fault of this program. */
function asError(error: unknown, asked: { readonly database: string | undefined; readonly deadline: number }): Error {
  if (error instanceof neo4j.Neo4jError) return engineError(error, asked)
  return error instanceof Error ? error : new Error(String(error))
}

/** Rejects when the signal fires. Closing the session resets its connection, and the server then stops the statement. */
async function unlessAborted<Value>(session: Session, signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  let stop = (): void => undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      session.close().catch(() => undefined)
      reject(signal.reason)
    }
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function openDriver({ uri, user, password }: Neo4jOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      ...waits,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    })
  } catch {
    throw new EngineUnavailable(
      'The address of the database must start with bolt://, bolt+s://, neo4j:// or neo4j+s://.',
    )
  }
}

/** Schema and data may not change in one transaction, so the constraints come first and by themselves. */
async function runAll(session: Session, steps: readonly Step[]): Promise<void> {
  await session.executeWrite(async (transaction) => {
    for (const { cypher, parameters } of steps) await transaction.run(cypher, sent(parameters))
  })
}

/**
 * Connects when it is first asked, and again by itself after the server was gone.
 * The first write sees to it that the constraints and indexes are there.
 */
export function openNeo4j(options: Neo4jOptions): Engine {
  const driver = openDriver(options)
  const timeout = options.queryTimeoutMs ?? 5_000
  const database = options.database === undefined ? {} : { database: options.database }
  const asked = { database: options.database, deadline: timeout }
  let schema: Promise<void> | undefined

  async function readOnce(cypher: string, parameters: Record<string, unknown>, signal: AbortSignal): Promise<Row[]> {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...database })
    try {
      const running = session.run(cypher, parameters, { timeout })
      const { records } = await unlessAborted(session, signal, Promise.resolve(running))
      return records.map(
        (record) => Object.fromEntries(record.keys.map((key, i) => [String(key), record.get(i)])) as Row,
      )
    } finally {
      if (!signal.aborted) await session.close()
    }
  }

  async function writeOnce(steps: readonly Step[]): Promise<void> {
    const session = driver.session({ defaultAccessMode: neo4j.session.WRITE, ...database })
    try {
      await runAll(session, steps)
    } catch (error) {
      throw asError(error, asked)
    } finally {
      await session.close()
    }
  }

  return {
    async read(cypher, parameters, signal) {
      signal?.throwIfAborted()
      const deadline = AbortSignal.timeout(timeout)
      const stop = signal ? AbortSignal.any([signal, deadline]) : deadline
      const given = sent(parameters)
      const begun = performance.now()
      try {
        return await readOnce(cypher, given, stop).catch((error: unknown) => {
          const again = error instanceof neo4j.Neo4jError && error.retryable && performance.now() - begun < soon
          if (!again) throw error
          return readOnce(cypher, given, stop)
        })
      } catch (error) {
        if (signal?.aborted) throw signal.reason
        throw deadline.aborted ? new QueryTimeout(timeout) : asError(error, asked)
      }
    },
    async write(steps) {
      schema ??= writeOnce(schemaSteps('neo4j')).catch((error: unknown) => {
        schema = undefined
        throw error
      })
      await schema
      await writeOnce(steps)
    },
    close: () => driver.close(),
  }
}
