/** How long suggestions take: through the question on a data set, and by the rules on a network of Europe's size beside scipy. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bipartite } from '../../api/domain/overlap/bipartite.ts'
import { type PartnerLandscape, partnerLandscape } from '../../api/domain/partners/partnerLandscape.ts'
import { partnerReasons } from '../../api/domain/partners/partnerReasons.ts'
import { partnerScores } from '../../api/domain/partners/partnerScores.ts'
import { partnerSuggestions } from '../../api/domain/partners/partnerSuggestions.ts'
import { sharedAboveChance } from '../../api/domain/partners/sharedAboveChance.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { askPartnerSuggestions } from '../../api/questions/partnerSuggestions.ts'
import { bestOf } from '../bestOf.ts'
import { europeTables } from '../europe.ts'

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** The first ten of every cluster with their reasons and counterarguments, as the page asks for them. */
export async function datasetSpeed(graph: Graph, network: Bipartite): Promise<void> {
  const { ids } = await graph.projection()
  const clusters = network.clusters.filter((_, c) => (network.start[c + 1] ?? 0) > (network.start[c] ?? 0))
  const one = async (cluster: number): Promise<number> => {
    const asked = await askPartnerSuggestions({ graph }, { cluster: ids[cluster] ?? '' })
    return asked.items.reduce((sum, item) => sum + item.reasons().length + Number(item.against().kind === 'few'), 0)
  }
  const [firstCluster = 0] = clusters
  const single = await bestOf(15, () => one(firstCluster))
  const all = await bestOf(5, async () => {
    for (const cluster of clusters) await one(cluster)
  })
  console.log(
    `\nTen suggestions with reasons in ${graph.dataset.id} (goals: one cluster ≤ 10 ms, all ≤ 300 ms); processor time`,
  )
  console.log(`  one cluster: first ${single.first.toFixed(1)} ms, best ${single.processor.toFixed(2)} ms`)
  console.log(`  all ${clusters.length}: best ${all.processor.toFixed(0)} ms`)
}

/** Institutions and firms alike as partners: 1,500 clusters, 60,000 actors, 300,000 links. */
function europe() {
  const { actors, links } = europeTables()
  const numberOf = new Map(actors.map(({ id }, number) => [String(id), number]))
  const clusters = actors.filter(({ kind }) => kind === 'cluster').length
  const byCluster = Array.from({ length: clusters }, (): number[] => [])
  const degreeOf = new Int32Array(actors.length)
  for (const { actor, cluster } of links) {
    const number = numberOf.get(String(actor)) ?? 0
    byCluster[numberOf.get(String(cluster)) ?? 0]?.push(number)
    degreeOf[number] = (degreeOf[number] ?? 0) + 1
  }
  const linked = degreeOf.map((_, number) => number).filter((number) => (degreeOf[number] ?? 0) > 0)
  const positionOf = new Map(Array.from(linked, (number, position) => [number, position]))
  const start = Int32Array.from({ length: clusters + 1 }, () => 0)
  byCluster.forEach((list, c) => {
    start[c + 1] = (start[c] ?? 0) + list.length
  })
  const sorted = byCluster.flatMap((list) => list.map((number) => positionOf.get(number) ?? 0).sort((a, b) => a - b))
  const network: Bipartite = {
    ...{ clusters: Int32Array.from({ length: clusters }, (_, c) => c), actors: linked, start },
    partner: Int32Array.from(sorted),
    degree: Int32Array.from(linked, (number) => degreeOf[number] ?? 0),
    sector: new Uint8Array(linked.length),
  }
  const words = (column: string) => actors.map((row) => (row[column] ? String(row[column]) : null))
  return {
    network,
    directory: { type: actors.map(({ type }) => String(type)), region: words('region'), field: words('field') },
  }
}

const asked = 15

/** The columns that scipy reads: links, the model's probabilities by columns of equal degree, and fields. */
function writeColumns(folder: string, { network, chances, clusterField }: PartnerLandscape): void {
  const cluster = network.partner.slice()
  network.clusters.forEach((_, c) => {
    cluster.fill(c, network.start[c], network.start[c + 1])
  })
  const fields = [...new Set(clusterField)]
  const field = Int32Array.from(clusterField, (word) => fields.indexOf(word))
  const columns = { 'cluster.i32': cluster, 'partner.i32': network.partner, 'field.i32': field }
  const model = { 'column.i32': chances.columnOf, 'chance.f64': chances.chance }
  for (const [name, column] of Object.entries({ ...columns, ...model })) writeFileSync(join(folder, name), column)
}

interface ScipyTimes {
  /** Milliseconds a cluster, processor time; `plain` keeps a probability for each cluster and partner. */
  readonly plain: number
  readonly columns: number
  /** Score of every partner for the first cluster asked. */
  readonly score: readonly number[]
}
const { OPENBLAS_CORETYPE: _core, OPENBLAS_L2_SIZE: _cache, ...plainEnvironment } = process.env
const python = process.env.SCIPY_PYTHON ?? 'python3'

function scipyTimes(landscape: PartnerLandscape, clusters: readonly number[]): ScipyTimes | undefined {
  const environment = { ...plainEnvironment, OPENBLAS_NUM_THREADS: '1' }
  if (spawnSync(python, ['-c', 'import scipy'], { env: environment }).status !== 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'klyngeatlas-partners-'))
  try {
    writeColumns(folder, landscape)
    const options = { env: environment, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const
    return JSON.parse(execFileSync(python, ['bench/partners/partnersScipy.py', folder, clusters.join()], options))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a))

export async function europeSpeed(): Promise<void> {
  const { network, directory } = europe()
  const made = await bestOf(3, () => partnerLandscape(network, directory))
  const landscape = made.value
  const open = new Uint8Array(network.actors.length).fill(1)
  const clusters = Array.from({ length: asked }, (_, i) => i * 100)
  const whole: number[] = []
  const rule: number[] = []
  for (const cluster of clusters) {
    const list = await bestOf(3, () => {
      const { seeker, ranked } = partnerSuggestions(landscape, cluster, open)
      return ranked.slice(0, 10).map((p) => partnerReasons(seeker, p))
    })
    whole.push(list.processor)
    const scores = await bestOf(3, () => partnerScores(landscape, cluster, sharedAboveChance(landscape, cluster)))
    rule.push(scores.processor)
  }
  const { clusters: all, actors, partner } = network
  console.log(
    `\n${all.length} clusters, ${actors.length} partners, ${partner.length} links (goals: one cluster ≤ 250 ms, scipy ≥ 20 × ours); processor time`,
  )
  console.log(`  what is kept of a data version: ${made.processor.toFixed(0)} ms, once`)
  console.log(
    `  ten suggestions with reasons: median ${median(whole).toFixed(1)}, most ${Math.max(...whole).toFixed(1)} ms`,
  )
  console.log(`  score of every partner: median ${median(rule).toFixed(1)} ms`)
  const scipy = scipyTimes(landscape, clusters)
  if (!scipy) return console.log(`  scipy left out: ${python} cannot import it (its Python as SCIPY_PYTHON)`)
  const ours = partnerScores(landscape, clusters[0] ?? 0, sharedAboveChance(landscape, clusters[0] ?? 0))
  if (!ours.every((score, p) => close(score, scipy.score[p] ?? Number.NaN)))
    throw new Error('scipy scores differently, so the times do not compare.')
  const ratio = (time: number): string => `${time.toFixed(1)} ms, ${(time / median(rule)).toFixed(1)} × ours`
  console.log(`  scipy, a probability for each cluster and partner kept: ${ratio(scipy.plain)}`)
  console.log(`  scipy, one for each cluster and degree, as ours: ${ratio(scipy.columns)}`)
}
