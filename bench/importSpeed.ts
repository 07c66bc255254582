/** The import of catalogue-2017 into a freshly started Neo4j, beside `neo4j-admin database import` of the same rows. */
import { startNeo4j } from '../test/neo4j/server.ts'
import { runAdminImport } from './adminImport.ts'
import { runImport } from './importProcess.ts'
import { childrenRunning, processorTime } from './processes.ts'

const folder = 'data/catalogue-2017'

async function oneRun(run: number): Promise<void> {
  const admin = await runAdminImport(folder)
  const server = await startNeo4j()
  try {
    const [java = 0] = childrenRunning('java')
    const before = processorTime(java)
    const ours = await runImport(server, folder)
    const serverSeconds = (processorTime(java) - before) / 1000
    const again = await runImport(server, folder)
    const ratio = (ours.seconds / admin.seconds).toFixed(2)
    console.log(
      `  run ${run}: ${ours.seconds.toFixed(1)} s, exit ${ours.exitCode}; neo4j-admin ${admin.seconds.toFixed(1)} s; ratio ${ratio}; the same again ${again.seconds.toFixed(1)} s`,
    )
    console.log(
      `         processor: ours ${ours.processorSeconds.toFixed(1)} s and its server ${serverSeconds.toFixed(1)} s, neo4j-admin ${admin.processorSeconds.toFixed(1)} s; memory of ours ${ours.megabytes.toFixed(0)} MB`,
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
