/** The import of catalogue-2017 into a freshly started Neo4j, beside `neo4j-admin database import` of the same rows. */
import { startNeo4j } from '../test/neo4j/server.ts'
import { runAdminImport } from './adminImport.ts'
import { runImport } from './importProcess.ts'

const folder = 'data/catalogue-2017'

async function oneRun(run: number): Promise<void> {
  const yardstick = await runAdminImport(folder)
  const server = await startNeo4j()
  try {
    const { seconds, megabytes, exitCode } = await runImport(server, folder)
    const again = await runImport(server, folder)
    console.log(
      `  run ${run}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, exit ${exitCode}; neo4j-admin ${yardstick.toFixed(1)} s, ratio ${(seconds / yardstick).toFixed(2)}; the same again ${again.seconds.toFixed(1)} s`,
    )
  } finally {
    await server.remove()
  }
}

export async function importSpeed(runs = 3): Promise<void> {
  console.log(
    '\nImport of catalogue-2017 into a freshly started Neo4j, whole processes (goal: 10 s, ratio 1.75, 300 MB)',
  )
  for (let run = 1; run <= runs; run++) await oneRun(run)
}
