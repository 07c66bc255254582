/** The only door to the embedded engine: a graph database in the memory of this process, empty when it opens. */
import grafeo from '@grafeo-db/js'
import { myTurn } from '../turns.ts'
import { checkParameters } from './checkParameters.ts'
import { schemaSteps } from './cypherTexts.ts'
import type { Engine, Parameters, Row, Step } from './engine.ts'
import { EngineUnavailable, QueryFailed, WriteRefused } from './engineErrors.ts'

const quotedOrComment = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
/** Every clause that writes, defines a schema, reads a file or calls a procedure starts with one of these words. */
const writing =
  /(?<!\$)\b(?:CREATE|INSERT|MERGE|SET|DELETE|REMOVE|DROP|ALTER|FOREACH|LOAD)\b|\bCALL\b(?!\s*(?:\([\w\s,*]*\)\s*)?\{)/i

/** True when a statement may do more than read: words inside quotes and comments do not count. */
export function mayWrite(cypher: string): boolean {
  return writing.test(cypher.replace(quotedOrComment, ' '))
}

function asError(error: unknown): QueryFailed {
  const code: unknown = error instanceof Error && 'gqlStatus' in error ? error.gqlStatus : undefined
  return new QueryFailed(error instanceof Error ? error.message : String(error), String(code ?? 'unknown'))
}

function asRows(result: { columns: string[]; rows(): unknown[][] }): Row[] {
  const { columns } = result
  return result.rows().map((values) => Object.fromEntries(columns.map((column, i) => [column, values[i]])) as Row)
}

type Database = ReturnType<typeof grafeo.GrafeoDB.create>

/** A transaction of the engine could still be committed after one of its statements failed, so it is rolled back here. */
async function writeAll(database: Database, steps: readonly Step[]): Promise<void> {
  const transaction = database.beginTransaction()
  try {
    for (const { cypher, parameters } of steps) await transaction.executeCypher(cypher, parameters)
    transaction.commit()
  } catch (error) {
    if (transaction.isActive) transaction.rollback()
    throw asError(error)
  }
}

/**
 * Reads run side by side, writes one after another; a read sees whole writes only.
 * A statement cannot be stopped once it runs, so every one is bounded in its text.
 */
export async function openEmbedded(): Promise<Engine> {
  const database = grafeo.GrafeoDB.create()
  for (const { cypher } of schemaSteps('embedded')) await database.executeCypher(cypher)
  let open = true
  let lastWrite: Promise<void> = Promise.resolve()

  function prepare(parameters: Parameters): void {
    if (!open) throw new EngineUnavailable()
    checkParameters(parameters)
  }
  return {
    async read(cypher, parameters, signal) {
      prepare(parameters)
      signal?.throwIfAborted()
      if (mayWrite(cypher)) throw new WriteRefused()
      const result = await database.executeCypher(cypher, parameters).catch((error: unknown) => {
        throw asError(error)
      })
      // Several may have ended together, and making JavaScript of one is long enough.
      await myTurn()
      signal?.throwIfAborted()
      return asRows(result)
    },
    async write(steps) {
      for (const step of steps) prepare(step.parameters)
      const mine = lastWrite.then(() => writeAll(database, steps))
      lastWrite = mine.catch(() => undefined)
      await mine
    },
    async close() {
      if (!open) return
      open = false
      await lastWrite
      database.close()
    },
  }
}
