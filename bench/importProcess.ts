/** The importer as a whole process, as an operator starts it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Neo4jAccess } from '../test/neo4j/server.ts'
import { peakMemory } from './processes.ts'

export interface ImportRun {
  readonly seconds: number
  readonly megabytes: number
  readonly exitCode: number | null
  readonly output: string
}

export function startImport({ uri, user, password }: Neo4jAccess, ...parameters: readonly string[]): ChildProcess {
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  return spawn(process.execPath, ['--import', 'tsx', 'api/import/cli.ts', 'import', ...parameters], { env })
}

/** Runs one import to its end; wall time from start to exit, and the peak of its resident memory. */
export async function runImport(access: Neo4jAccess, ...parameters: readonly string[]): Promise<ImportRun> {
  const begin = performance.now()
  const child = startImport(access, ...parameters)
  let megabytes = 0
  let output = ''
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakMemory(child.pid ?? 0))
  }, 20)
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => {
      output += text
    })
  }
  const [exitCode] = await once(child, 'exit')
  clearInterval(watch)
  return { seconds: (performance.now() - begin) / 1000, megabytes, exitCode, output }
}
