/** Imports a package of Europe's size into a Neo4j with 512 MB of heap. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNeo4j } from '../test/neo4j/server.ts'
import { writeEurope } from './europe.ts'
import { runImport } from './importProcess.ts'

export async function europeImport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'klyngeatlas-europe-'))
  const server = await startNeo4j({ heap: '512m' })
  try {
    writeEurope(folder)
    const { seconds, megabytes, exitCode, output } = await runImport(server, folder)
    console.log('\nImport of a package of Europe’s size (61,500 nodes, 300,000 links), Neo4j with 512 MB of heap')
    console.log(`  ${seconds.toFixed(0)} s, importer at most ${megabytes.toFixed(0)} MB, exit ${exitCode}`)
    console.log(output.trim().split('\n').slice(-2).join('\n'))
  } finally {
    await server.remove()
    rmSync(folder, { recursive: true })
  }
}
