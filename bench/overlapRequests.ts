/** All pairs of catalogue-2017, as rule and through the API, and how the API answers others while random networks are drawn. */

import { quantile } from '../api/domain/distribution.ts'
import { bipartite } from '../api/domain/overlap/bipartite.ts'
import { overlap } from '../api/domain/overlap/overlap.ts'
import { equalWeights } from '../api/domain/overlap/partnerWeights.ts'
import { yearNetwork } from '../api/domain/yearNetwork.ts'
import { openAtlas } from '../api/graph/atlas.ts'
import { openEmbedded } from '../api/graph/embedded.ts'
import { importPackage } from '../api/import/importPackage.ts'
import { bestOf } from './bestOf.ts'
import { processorTime } from './processes.ts'
import { type Served, serve } from './serve.ts'

const allPairs = `{ overlap { pairs { idA idB shared weight jaccard overlapCoefficient containmentA containmentB } } }`
const smallQuestion = '{ search(text: "arhus", first: 5) { totalCount nodes { id name kind } } }'

let turn = 0

/** A variable that the question does not use makes each request new to the cache of answers. */
async function ask({ address }: Served, query: string): Promise<unknown> {
  turn += 1
  const body = JSON.stringify({ query, variables: { turn } })
  const headers = { 'content-type': 'application/json' }
  return (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).json()
}

async function asRule(): Promise<void> {
  const engine = await openEmbedded()
  await importPackage(engine, 'data/catalogue-2017')
  const atlas = await openAtlas(engine)
  const graph = await atlas.graph()
  if (!graph) throw new Error('catalogue-2017 is not there.')
  const [projection, directory] = await Promise.all([graph.projection(), graph.directory()])
  const year = yearNetwork(projection, graph.dataset.year)
  const { first, best, value } = await bestOf(300, () => {
    const network = bipartite(year, directory, { sectors: ['knowledge', 'public'] })
    return overlap(network, equalWeights(network))
  })
  console.log(
    `  as rule, ${value.a.length} pairs that share anyone: first ${first.toFixed(2)} ms, best ${best.toFixed(2)} ms`,
  )
  atlas.close()
  await engine.close()
}

/** Ascending milliseconds of a small question asked again and again until the work is done, at least `least` times. */
async function latencies(served: Served, least: number, done: () => boolean): Promise<readonly number[]> {
  const taken: number[] = []
  while (taken.length < least || !done()) {
    const begin = performance.now()
    await ask(served, smallQuestion)
    taken.push(performance.now() - begin)
  }
  return taken.sort((a, b) => a - b)
}

async function throughApi(served: Served): Promise<void> {
  const pid = served.child.pid ?? 0
  await bestOf(50, () => ask(served, allPairs))
  const before = processorTime(pid)
  const { best } = await bestOf(100, () => ask(served, allPairs))
  const processor = (processorTime(pid) - before) / 100
  console.log(
    `  through the API: best ${best.toFixed(1)} ms on the clock, ${processor.toFixed(1)} ms of processor time`,
  )
}

interface Round {
  readonly quiet: readonly number[]
  readonly drawing: readonly number[]
  readonly seconds: number
}

async function drawingRound(served: Served, seed: number): Promise<Round> {
  const quiet = await latencies(served, 1_500, () => true)
  const begin = performance.now()
  let seconds = 0
  const drawn = ask(served, `{ overlap(seed: ${seed}) { method { hash } } }`).then(() => {
    seconds = (performance.now() - begin) / 1000
  })
  const drawing = await latencies(served, 0, () => seconds > 0)
  await drawn
  return { quiet, drawing, seconds }
}

async function whileDrawing(served: Served): Promise<void> {
  console.log(
    '\n20,000 random networks of 42 × 432 (goal ≤ 10 s), a small question meanwhile (goal: p99 ≤ 2 × as without)',
  )
  await latencies(served, 500, () => true)
  for (let seed = 1; seed <= 3; seed += 1) {
    const { quiet, drawing, seconds } = await drawingRound(served, seed)
    const figures = [quiet, drawing].map((list) => [quantile(list, 0.5), quantile(list, 0.99)])
    const [[p50 = 0, p99 = 0] = [], [busy50 = 0, busy99 = 0] = []] = figures
    const cell = (value: number): string => value.toFixed(2)
    console.log(
      `  ${cell(seconds)} s; p50 ${cell(p50)} → ${cell(busy50)} ms (${cell(busy50 / p50)} ×), p99 ${cell(p99)} → ${cell(busy99)} ms (${cell(busy99 / p99)} ×), ${drawing.length} questions`,
    )
  }
}

export async function overlapRequests(): Promise<void> {
  console.log('\nAll 861 pairs of catalogue-2017 with all measures but the null model (goal ≤ 5 ms)')
  await asRule()
  const served = await serve('api/main.ts', { NEO4J_URI: '' })
  try {
    await throughApi(served)
    await whileDrawing(served)
  } finally {
    served.child.kill()
  }
}
