/** fcose and Cytoscape's own cose, on the same graph in the same browser. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Point } from '../../web/map/layout/distances.ts'
import type { LayoutProblem } from '../../web/map/layout/layoutProblem.ts'
import { openPage } from './openPage.ts'

export interface PeerRun {
  readonly milliseconds: number
  /** A place for each cluster. */
  readonly clusters: readonly Point[]
}
export type PeerName = 'fcose' | 'cose'

const { resolve } = createRequire(import.meta.url)
/** Each needs those before it; in this form they meet as globals. */
const scripts = [
  join(dirname(resolve('cytoscape/dist/cytoscape.umd.js')), 'cytoscape.min.js'),
  resolve('layout-base'),
  resolve('cose-base'),
  resolve('cytoscape-fcose'),
]

/** As much of Cytoscape as is used in the page. */
interface Graph {
  layout(options: object): { run(): void }
  getElementById(id: string): { position(): Point }
  destroy(): void
}
type Cytoscape = (options: object) => Graph

/** Lays the graph out once for each seed, with the layout's own options but for motion, from random places. */
export async function peerLayouts(
  browser: Browser,
  problem: LayoutProblem,
  name: PeerName,
  seeds: readonly number[],
): Promise<readonly PeerRun[]> {
  const page = await openPage(browser)
  await page.goto('about:blank')
  for (const path of scripts) await page.addScriptTag({ path })
  const runs = []
  for (const seed of seeds) runs.push(await page.evaluate(runPeer, { problem, name, seed }))
  await page.context().close()
  return runs
}

/** In the page. */
function runPeer({ problem, name, seed }: { problem: LayoutProblem; name: PeerName; seed: number }): PeerRun {
  // Both take their random numbers from here: Park and Miller's generator, so that a run can be repeated.
  let state = seed
  Math.random = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  const { cytoscape } = globalThis as unknown as { cytoscape: Cytoscape }
  const { clusters, memberships, radii, width, height } = problem
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...radii.map((radius, i) => ({ data: { id: `n${i}`, size: 2 * radius } })),
      ...memberships.flatMap((members, partner) =>
        members.map((cluster) => ({
          data: { id: `e${partner}-${cluster}`, source: `n${clusters + partner}`, target: `n${cluster}` },
        })),
      ),
    ],
    style: [{ selector: 'node', style: { width: 'data(size)', height: 'data(size)' } }],
  })
  const boundingBox = { x1: 0, y1: 0, w: width, h: height }
  const begin = performance.now()
  cy.layout({ name, animate: false, randomize: true, fit: false, boundingBox }).run()
  const milliseconds = performance.now() - begin
  const places = radii.slice(0, clusters).map((_, i) => ({ ...cy.getElementById(`n${i}`).position() }))
  cy.destroy()
  return { milliseconds, clusters: places }
}
