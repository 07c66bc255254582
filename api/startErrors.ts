/** Why the server cannot start, in one sentence each. */
import { EnvironmentRefused } from './env.ts'
import {
  DatabaseBroken,
  DatabaseMissing,
  EngineUnavailable,
  LoginRefused,
  OlderForm,
  QueryTimeout,
} from './graph/engineErrors.ts'
import { FolderMissing } from './import/checkPackage.ts'
import { ImportFailed } from './import/importFailed.ts'
import { PackageRefused, problemLines } from './import/problem.ts'

/** An order on the command line that cannot be followed. */
export class StartRefused extends Error {}

const ofSystem: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program; set PORT to a free one',
  EACCES: 'may not be used by this user; set PORT to one above 1023',
  EADDRNOTAVAIL: 'is not an address of this machine; correct HOST',
  ENOTFOUND: 'is not an address of this machine; correct HOST',
}

const expected = [
  DatabaseBroken,
  StartRefused,
  EnvironmentRefused,
  FolderMissing,
  ImportFailed,
  OlderForm,
  PackageRefused,
]

function systemSentence(error: Error): string | undefined {
  const { code, syscall, path, port, address, hostname } = error as NodeJS.ErrnoException & Record<string, unknown>
  if (path !== undefined && (syscall === 'open' || syscall === 'scandir' || syscall === 'read'))
    return `${path} cannot be read (${code}).`
  const why = ofSystem[code ?? '']
  if (!why) return undefined
  return port === undefined ? `HOST ${hostname ?? address} ${why}.` : `Port ${port} on ${address} ${why}.`
}

/** Nothing but a sentence for what a user can put right; the whole stack for what only we can. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof PackageRefused) return [...problemLines(error.problems), error.message].join('\n')
  if (expected.some((kind) => error instanceof kind)) return error.message
  if (error instanceof LoginRefused) return `${error.message} Correct NEO4J_USER or NEO4J_PASSWORD.`
  if (error instanceof DatabaseMissing) return `${error.message} Correct NEO4J_DATABASE, or create it.`
  if (error instanceof QueryTimeout) return `${error.message} Start again, or set QUERY_TIMEOUT_MS higher.`
  if (error instanceof EngineUnavailable)
    return `${error.message} Start the Neo4j of NEO4J_URI, or correct the address.`
  return systemSentence(error) ?? error.stack ?? error.message
}
