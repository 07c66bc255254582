/** The importer as a whole process, as an operator starts it. */
import { type ChildProcess, spawn } from 'node:child_process'
import type { Neo4jAccess } from '../test/neo4j/server.ts'
import { type ProcessRun, watchProcess } from './processes.ts'

export interface ImportRun extends ProcessRun {
  readonly output: string
}

export function startImport({ uri, user, password }: Neo4jAccess, ...parameters: readonly string[]): ChildProcess {
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  return spawn(process.execPath, ['--import', 'tsx', 'api/import/cli.ts', 'import', ...parameters], { env })
}

/** Runs one import to its end. */
export async function runImport(access: Neo4jAccess, ...parameters: readonly string[]): Promise<ImportRun> {
  const child = startImport(access, ...parameters)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => {
      output += text
    })
  }
  return { ...(await watchProcess(child)), output }
}
