/** The overlap map of catalogue-2017 beside fcose and cose: time, and how well distance on the map tells Jaccard distance. */
import type { Browser } from 'playwright-core'
import type { NetworkQuery } from '../../web/generated/graphql.ts'
import { layoutProblem, readMapGraph } from '../../web/map/graph/mapGraph.ts'
import { readNetwork } from '../../web/map/graph/network.ts'
import { jaccardDistances, type Point } from '../../web/map/layout/distances.ts'
import type { LayoutProblem } from '../../web/map/layout/layoutProblem.ts'
import { besideGoal, figure, median } from './goal.ts'
import { openPage } from './openPage.ts'
import { type PeerName, peerLayouts } from './peerLayouts.ts'
import { pairDistances, randomScaling, type Table, wantedDistances } from './randomScaling.ts'
import { spearman } from './spearman.ts'

const ownRuns = 7
const peerSeeds = [1, 2, 3, 4, 5]
const scalings = 20

/** What the page gives its worker, for the map's size on a window of 1440. */
async function problemOf(address: string): Promise<LayoutProblem> {
  const query = `{ network(sectors: [KNOWLEDGE, PUBLIC]) {
    actors { id name kind type field lat lon } linkColumns { actorIndices clusterIndices methods } firmCounts { clusterId count dedicated }
  } }`
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data }: { data: NetworkQuery } = await response.json()
  return layoutProblem(readMapGraph(readNetwork(data.network)), 1040, 560)
}

interface OwnRun {
  /** In the worker, once its script runs. */
  readonly inWorker: number
  /** From the order to make a worker to its answer. */
  readonly whole: number
  readonly points: readonly Point[]
}

/** Our map from the worker of the built page, a new one each time as on the page. */
async function ownLayouts(browser: Browser, address: string, problem: LayoutProblem): Promise<readonly OwnRun[]> {
  const page = await openPage(browser)
  const started = page.waitForEvent('worker')
  await page.goto(`${address}/network`)
  const script = (await started).url()
  await page.locator('.map-label').first().waitFor({ state: 'attached' })
  const runs = []
  for (let run = 0; run < ownRuns; run += 1) runs.push(await page.evaluate(runWorker, { script, problem }))
  await page.context().close()
  return runs
}

/** In the page: a question without actors first, so that the time to load the worker stands by itself. */
async function runWorker({ script, problem }: { script: string; problem: LayoutProblem }): Promise<OwnRun> {
  const begin = performance.now()
  const worker = new Worker(script, { type: 'module' })
  const ask = (question: LayoutProblem) =>
    new Promise<readonly Point[]>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = ({ message }) => reject(new Error(message))
      worker.postMessage({ layout: 'overlap', problem: question })
    })
  await ask({ ...problem, clusters: 0, memberships: [], radii: [] })
  const loaded = performance.now()
  const points = await ask(problem)
  const end = performance.now()
  worker.terminate()
  return { inWorker: end - loaded, whole: end - begin, points }
}

/** Best over 20 random starts of plain scaling: the rank correlation of the run that ranks best, and of that with least stress. */
function bestScaling(wanted: Table) {
  const runs = Array.from({ length: scalings }, (_, i) => randomScaling(wanted, i + 1)).map(({ points, stress }) => ({
    stress,
    quality: spearman(wantedDistances(wanted), pairDistances(points)),
  }))
  const [least] = [...runs].sort((a, b) => a.stress - b.stress)
  return { best: Math.max(...runs.map(({ quality }) => quality)), ofLeastStress: least?.quality ?? Number.NaN }
}

export async function layouts(browser: Browser, address: string): Promise<void> {
  const problem = await problemOf(address)
  const { clusters, memberships, radii } = problem
  const { values } = jaccardDistances(clusters, memberships)
  const wanted: Table = radii
    .slice(0, clusters)
    .map((_, row) => [...values.slice(row * clusters, (row + 1) * clusters)])
  const quality = (points: readonly Point[]) =>
    spearman(wantedDistances(wanted), pairDistances(points.slice(0, clusters)))
  const linkCount = memberships.reduce((sum, { length }) => sum + length, 0)
  console.log(
    `\nLayout of ${radii.length} actors and ${linkCount} links; quality is the rank correlation of all pairs of clusters`,
  )

  const ours = await ownLayouts(browser, address, problem)
  const time = median(ours.map(({ inWorker }) => inWorker))
  const map = quality(ours[0]?.points ?? [])
  console.log(`  overlap map: in the worker, median of ${ownRuns}, ${besideGoal(time, { most: 450, unit: 'ms' })}`)
  console.log(
    `    with the start of the worker ${figure(median(ours.map(({ whole }) => whole)))} ms; quality ${figure(map, 3)}`,
  )
  const usual: Record<PeerName, number> = { fcose: Number.NaN, cose: Number.NaN }
  for (const name of ['fcose', 'cose'] as const) {
    const runs = await peerLayouts(browser, problem, name, peerSeeds)
    const taken = median(runs.map(({ milliseconds }) => milliseconds))
    const qualities = runs.map((run) => quality(run.clusters))
    usual[name] = median(qualities)
    console.log(
      `  ${name}: median of ${runs.length} ${figure(taken)} ms, ${figure(taken / time, 1)} × ours; quality ${figure(median(qualities), 3)} (${qualities.map((one) => figure(one, 3)).join(', ')})`,
    )
  }
  const { best: scaled, ofLeastStress } = bestScaling(wanted)
  console.log(
    `  best of ${scalings} scalings from random starts ${figure(scaled, 3)}, that of least stress ${figure(ofLeastStress, 3)}`,
  )
  console.log(`  ours less the best scaling ${besideGoal(map - scaled, { least: -0.05, unit: '', digits: 3 })}`)
  console.log(`  ours less the median of fcose ${besideGoal(map - usual.fcose, { least: 0.3, unit: '', digits: 3 })}`)
}
