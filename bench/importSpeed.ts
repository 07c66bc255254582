/** How long the import of catalogue-2017 takes on a freshly started Neo4j, and how much memory. */
import { startNeo4j } from '../test/neo4j/server.ts'
import { runImport } from './importProcess.ts'

export async function importSpeed(runs = 3): Promise<void> {
  console.log('\nImport of catalogue-2017 into a freshly started Neo4j (goal: 10 s, 300 MB), whole process')
  for (let run = 1; run <= runs; run++) {
    const server = await startNeo4j()
    try {
      const { seconds, megabytes, exitCode } = await runImport(server, 'data/catalogue-2017')
      const again = await runImport(server, 'data/catalogue-2017')
      console.log(
        `  run ${run}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, exit ${exitCode}; the same again ${again.seconds.toFixed(1)} s`,
      )
    } finally {
      await server.remove()
    }
  }
}
