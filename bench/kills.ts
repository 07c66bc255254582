/** Kills the import at moments spread over its length; what was served before must stay whole, and the next import must clean up. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Engine } from '../api/graph/engine.ts'
import { openNeo4j } from '../api/graph/neo4j.ts'
import { startNeo4j } from '../test/neo4j/server.ts'
import { runImport, startImport } from './importProcess.ts'

const servedGraph = `
  MATCH (d:Dataset {current: true})
  MATCH (a:Actor {version: d.version})
  OPTIONAL MATCH (a)-[l:PARTNERS_WITH|MEMBER_OF]->(:Cluster)
  RETURN d.id AS id, d.complete AS complete, count(DISTINCT a) AS actors, count(l) AS links ORDER BY id`
const unfinished = 'MATCH (d:Dataset) WHERE NOT d.complete RETURN count(d) AS datasets'

/** A copy of catalogue-2017 that is another version each time that `change` is called. */
function changingPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'klyngeatlas-'))
  cpSync('data/catalogue-2017', folder, { recursive: true })
  const path = join(folder, 'datapackage.json')
  const description = JSON.parse(readFileSync(path, 'utf8'))
  const change = (number: number) =>
    writeFileSync(path, JSON.stringify({ ...description, title: `${description.title} ${number}` }))
  return { folder, change, remove: () => rmSync(folder, { recursive: true }) }
}

/** Actors and links of each data set that is served, as text. */
async function served(engine: Engine): Promise<string> {
  return JSON.stringify(await engine.read(servedGraph, {}))
}

export async function kills(times = 100): Promise<void> {
  const server = await startNeo4j()
  const engine = openNeo4j({ ...server, queryTimeoutMs: 60_000 })
  const changing = changingPackage()
  try {
    await runImport(server, 'test/fixtures/toy')
    const { seconds } = await runImport(server, changing.folder)
    const whole = await served(engine)
    let damaged = 0
    let atWork = 0
    for (let kill = 0; kill < times; kill++) {
      changing.change(kill)
      const child = startImport(server, changing.folder)
      await wait(((kill + 0.5) / times) * seconds * 1000)
      if (child.exitCode === null) atWork += 1
      child.kill('SIGKILL')
      if ((await served(engine)) !== whole) damaged += 1
    }
    const last = await runImport(server, changing.folder)
    const [rest] = await engine.read(unfinished, {})
    console.log(
      `\nImport killed ${times} times, ${atWork} of them at work, at moments spread over ${seconds.toFixed(1)} s (goal: nothing damaged)`,
    )
    console.log(
      `  served data damaged ${damaged} times; next import: exit ${last.exitCode}, then ${await served(engine)}; unfinished left ${rest?.datasets}`,
    )
  } finally {
    changing.remove()
    await engine.close()
    await server.remove()
  }
}
