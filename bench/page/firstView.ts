/** How long a newcomer waits: from the navigation to the first sentence with its figures and the strips, and to the map. */
import type { Browser } from 'playwright-core'
import { besideGoal, figure, median } from './goal.ts'
import { openPage } from './openPage.ts'

const views = 7

interface Marks {
  readonly view?: number
  readonly map?: number
}

/** In the page, before anything is loaded: notes when frames with the first view and with the map have been painted. */
function markViews(): void {
  const marks: Record<string, number> = {}
  Object.assign(globalThis, { marks })
  const paintedFrom = (name: string) => {
    marks[name] = Number.NaN
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      marks[name] = performance.now()
    }
    port2.postMessage(undefined)
  }
  const look = () => {
    const plots = [...document.querySelectorAll('.strip-plot')]
    const strips = plots.length === 3 && plots.every((plot) => plot.querySelector('circle'))
    if (!('view' in marks) && strips && document.querySelector('.sentence b')) paintedFrom('view')
    // Names come with the actors that are drawn in the next frame.
    if (!('map' in marks) && document.querySelector('.map-label')) requestAnimationFrame(() => paintedFrom('map'))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function viewOnce(browser: Browser, address: string) {
  const page = await openPage(browser)
  await page.addInitScript(markViews)
  await page.goto(address)
  const read = () => (globalThis as unknown as { marks: Marks }).marks
  await page.waitForFunction(() => {
    const { marks } = globalThis as unknown as { marks: Marks }
    return marks.view !== undefined && marks.map !== undefined && marks.view > 0 && marks.map > 0
  })
  const { view = Number.NaN, map = Number.NaN } = await page.evaluate(read)
  await page.context().close()
  return { view, map }
}

export async function firstView(browser: Browser, address: string): Promise<void> {
  console.log(`\nFirst useful view of ${views}, each with an empty cache, from navigation to paint`)
  const taken: { readonly view: number; readonly map: number }[] = []
  for (let i = 0; i < views; i += 1) taken.push(await viewOnce(browser, address))
  const times = (name: 'view' | 'map') => taken.map((marks) => marks[name])
  console.log(`  sentence and strips: median ${besideGoal(median(times('view')), { most: 2_000, unit: 'ms' })}`)
  console.log(
    `    each: ${times('view')
      .map((time) => figure(time))
      .join(', ')} ms`,
  )
  console.log(
    `  the map as well: median ${figure(median(times('map')))} ms, largest ${figure(Math.max(...times('map')))} ms`,
  )
}
