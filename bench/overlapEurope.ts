/** All pairs of a network of Europe's size: our process, the faster of two Cypher forms on Neo4j, and scipy; equal answers first. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '../api/graph/engine.ts'
import { openNeo4j } from '../api/graph/neo4j.ts'
import { type Neo4jAccess, startNeo4j } from '../test/neo4j/server.ts'
import { bestOf } from './bestOf.ts'
import { writeEurope } from './europe.ts'
import { runImport } from './importProcess.ts'
import { childrenRunning, peakMemory, processorTime } from './processes.ts'
import { serve } from './serve.ts'

interface Timing {
  readonly first: number
  readonly best: number
  readonly processor: number
}
interface Ours extends Timing {
  readonly load: readonly number[]
  readonly loadProcessor: number
  readonly links: number
  readonly pairs: number
}

/** Shared counts only: the measures would cost Cypher more. Columns, because a row a pair costs it three times as much. */
const cypherForms = {
  'cluster by cluster': `
    MATCH (a:Cluster)<-[:PARTNERS_WITH|MEMBER_OF]-(p:Actor)-[:PARTNERS_WITH|MEMBER_OF]->(b:Cluster)
    WHERE a.order < b.order
    WITH a, b, count(p) AS shared
    RETURN a.order AS a, collect(b.order) AS b, collect(shared) AS shared`,
  'partner by partner': `
    MATCH (p:Actor)-[:PARTNERS_WITH|MEMBER_OF]->(c:Cluster)
    WITH p, collect(c.order) AS clusters
    UNWIND clusters AS a
    UNWIND clusters AS b
    WITH a, b WHERE a < b
    WITH a, b, count(*) AS shared
    RETURN a, collect(b) AS b, collect(shared) AS shared`,
}

const environment = ({ uri, user, password }: Neo4jAccess) => ({
  ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, QUERY_TIMEOUT_MS: '60000' },
})

function runOurs(folder: string, access: Neo4jAccess): Ours {
  const env = { ...process.env, NODE_ENV: 'production', ...environment(access) }
  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', 'bench/europePairs.ts', folder], { env, encoding: 'utf8' }),
  )
}

/** The pairs as text, `a b shared`, in one order. */
function pairsIn(folder: string, prefix: string): string {
  const column = (name: string): Int32Array =>
    new Int32Array(new Uint8Array(readFileSync(join(folder, `${prefix}${name}.i32`))).buffer)
  const [a, b, shared] = [column('a'), column('b'), column('shared')]
  return a.reduce((text, one, i) => `${text}${one} ${b[i]} ${shared[i]}\n`, '')
}

const { OPENBLAS_CORETYPE: _core, OPENBLAS_L2_SIZE: _cache, ...plainEnvironment } = process.env
const python = process.env.SCIPY_PYTHON ?? 'python3'

/** False, with a line that tells why, where there is no scipy. */
function scipyIsThere(): boolean {
  const found = spawnSync(python, ['-c', 'import scipy'], { env: plainEnvironment }).status === 0
  if (!found)
    console.log(
      `  scipy left out: ${python} cannot import it (pip install scipy in a virtual environment, its Python as SCIPY_PYTHON)`,
    )
  return found
}

function runScipy(folder: string): Timing {
  const options = { env: plainEnvironment, encoding: 'utf8' } as const
  const timing: Timing = JSON.parse(execFileSync(python, ['bench/overlapScipy.py', folder], options))
  if (pairsIn(folder, 'scipy-') !== pairsIn(folder, ''))
    throw new Error('scipy finds other pairs, so the times do not compare.')
  return timing
}

function pairsOf(rows: readonly Row[], folder: string): string {
  const numbers = new Int32Array(new Uint8Array(readFileSync(join(folder, 'order.i32'))).buffer)
  const position = new Map([...numbers].map((number, at) => [number, at]))
  const at = (number: unknown): number => position.get(Number(number)) ?? -1
  const ordered = rows.map(({ a, b, shared }) => {
    const [others, counts] = [b as number[], shared as number[]]
    const pairs = others.map((other, i) => ({ b: at(other), shared: counts[i] ?? 0 }))
    return { a: at(a), pairs: pairs.sort((one, other) => one.b - other.b) }
  })
  ordered.sort((one, other) => one.a - other.a)
  return ordered.map(({ a, pairs }) => pairs.map((pair) => `${a} ${pair.b} ${pair.shared}\n`).join('')).join('')
}

async function runCypher(name: string, cypher: string, folder: string, access: Neo4jAccess): Promise<Timing> {
  const engine = openNeo4j({ ...access, queryTimeoutMs: 600_000 })
  const [java = 0] = childrenRunning('java')
  let processor = Number.POSITIVE_INFINITY
  const { value, first, best } = await bestOf(3, async () => {
    const before = processorTime(java)
    const rows = await engine.read(cypher, {})
    processor = Math.min(processor, processorTime(java) - before)
    return rows
  })
  await engine.close()
  if (pairsOf(value, folder) !== pairsIn(folder, '')) throw new Error(`Cypher ${name} finds other pairs.`)
  return { first, best, processor }
}

/** Peak of the API's process after it was asked for these pairs, in MB. */
async function apiMemory(access: Neo4jAccess): Promise<number> {
  const served = await serve('api/main.ts', environment(access))
  const query = '{ overlap(sectors: [KNOWLEDGE, PUBLIC, FIRM]) { linkCount actorCount } }'
  const headers = { 'content-type': 'application/json' }
  await fetch(`${served.address}/graphql/europe`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const megabytes = peakMemory(served.child.pid ?? 0)
  served.child.kill()
  return megabytes
}

function leastDisturbed<Run extends Timing>(runs: readonly Run[]): Run {
  return runs.reduce((best, run) => (run.processor < best.processor ? run : best))
}

function say(name: string, { first, best, processor }: Timing, ours?: Timing): void {
  const cell = (value: number): string => value.toFixed(0).padStart(7)
  const ratio = ours ? `; ${(processor / ours.processor).toFixed(1)} × ours` : ''
  console.log(`  ${name.padEnd(27)} first ${cell(first)}, best ${cell(best)}, processor ${cell(processor)} ms${ratio}`)
}

export async function overlapEurope(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'klyngeatlas-europe-'))
  const server = await startNeo4j({ heap: '1500m' })
  try {
    writeEurope(folder)
    const { exitCode, output } = await runImport(server, folder)
    if (exitCode !== 0) throw new Error(`The import ended with ${exitCode}: ${output.trim().slice(-500)}`)
    console.log(
      '\nAll pairs of 1,500 clusters, 61,500 actors, 300,000 links (goals: load ≤ 0.5 s, pairs ≤ 0.11 s, ≤ 400 MB;',
    )
    console.log('Cypher ≥ 20 × ours, scipy slower than ours); ratios of processor time')
    // Turn by turn, because the machine is not equally busy all the time.
    const withScipy = scipyIsThere()
    const rounds = [1, 2, 3].map(() => ({ ours: runOurs(folder, server), scipy: withScipy ? [runScipy(folder)] : [] }))
    const ours = leastDisturbed(rounds.map((round) => round.ours))
    const loads = rounds.flatMap((round) => round.ours.load.map((load) => load.toFixed(0))).join(', ')
    const loadProcessor = Math.min(...rounds.map((round) => round.ours.loadProcessor))
    console.log(`  load from Neo4j ${loads} ms, of them ${loadProcessor.toFixed(0)} ms of our processor time`)
    say(`ours, ${ours.pairs} pairs`, ours)
    const scipy = rounds.flatMap((round) => round.scipy)
    if (scipy.length > 0) say('scipy', leastDisturbed(scipy), ours)
    for (const [name, cypher] of Object.entries(cypherForms))
      say(`Cypher, ${name}`, await runCypher(name, cypher, folder, server), ours)
    console.log(`  the API's process on Neo4j, asked for them: at most ${(await apiMemory(server)).toFixed(0)} MB`)
  } finally {
    await server.remove()
    rmSync(folder, { recursive: true })
  }
}
