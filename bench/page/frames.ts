/** Frames while the map of the view Network moves under real mouse and wheel input, all actors and links drawn. */
import type { Browser, Page } from 'playwright-core'
import { besideGoal, figure, median } from './goal.ts'
import { mapAtRest, openPage } from './openPage.ts'

const seconds = 5
/** So near the map's corner that no actor is under the pointer. */
const corner = { right: 8, up: 70 }

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
type Way = (page: Page, box: Box, until: number) => Promise<void>

/** One drag around a circle, again and again; the map comes back to where it was. */
const drag: Way = async (page, box, until) => {
  const start = { x: box.x + corner.right, y: box.y + box.height - corner.up }
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  for (let i = 0; performance.now() < until; i += 1)
    await page.mouse.move(start.x + 150 - 150 * Math.cos(i / 20), start.y + 120 * Math.sin(i / 20))
  await page.mouse.up()
}

/** Twenty notches nearer, twenty back, over the middle of the map. */
const wheel: Way = async (page, box, until) => {
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  for (let i = 0; performance.now() < until; i += 1) {
    await page.mouse.wheel(0, Math.floor(i / 20) % 2 === 0 ? -20 : 20)
    await page.waitForTimeout(8)
  }
}

/** Single drags of half a second with rests between, so that every beginning and end of a movement is among the frames. */
const shortDrags: Way = async (page, box, until) => {
  while (performance.now() < until) {
    await drag(page, box, performance.now() + 500)
    await page.waitForTimeout(300)
  }
}

const ways: readonly { readonly name: string; readonly move: Way }[] = [
  { name: 'pan, one long drag', move: drag },
  { name: 'pan, short drags', move: shortDrags },
  { name: 'zoom by wheel', move: wheel },
]

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** The tasks of the page's main thread while something is done: processor milliseconds of each. */
async function tasksDuring(browser: Browser, page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] })
  await work()
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString())
  const main = traceEvents.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main.tid)
    .map(({ tdur = 0 }) => tdur / 1_000)
}

/** Milliseconds between the frames of the page while something is done. */
async function intervalsDuring(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const recorded = { times: [] as number[], goesOn: true }
    Object.assign(globalThis, { recorded })
    const frame = (time: number) => {
      recorded.times.push(time)
      if (recorded.goesOn) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  await work()
  const times = await page.evaluate(() => {
    const { recorded } = globalThis as unknown as { recorded: { times: number[]; goesOn: boolean } }
    recorded.goesOn = false
    return recorded.times
  })
  return times.slice(1).map((time, i) => time - (times[i] ?? 0))
}

async function graphicsCard(page: Page): Promise<string> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('webgl')
    const renderer = context?.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL
    return renderer === undefined ? 'none' : String(context?.getParameter(renderer))
  })
}

export async function frames(browser: Browser, address: string): Promise<void> {
  const page = await openPage(browser)
  await page.goto(`${address}/network?lang=en`)
  await mapAtRest(page)
  const map = page.getByRole('application')
  await map.scrollIntoViewIfNeeded()
  const box = await map.boundingBox()
  if (!box) throw new Error('The map has no place on the page.')
  console.log(`\nFrames of the map, ${seconds} s each: ${await map.getAttribute('aria-label')}`)
  console.log(
    `  Without a window Chromium draws in software; what it offers as graphics card: ${await graphicsCard(page)}`,
  )
  for (const { name, move } of ways) {
    await map.focus()
    const intervals = await intervalsDuring(page, () => move(page, box, performance.now() + 1_000 * seconds))
    const slow = intervals.filter((interval) => interval > 50).length
    const longest = Math.max(...intervals)
    console.log(
      `  ${name}: median ${besideGoal(1_000 / median(intervals), { least: 55, unit: 'frames a second', digits: 1 })}`,
    )
    console.log(
      `    longest ${besideGoal(longest, { most: 50, unit: 'ms' })}; ${slow} of ${figure(intervals.length)} over 50 ms`,
    )
    await page.waitForTimeout(500)
    const tasks = await tasksDuring(browser, page, () => move(page, box, performance.now() + 1_000 * seconds))
    console.log(`    once more, traced: the longest task ${figure(Math.max(...tasks), 1)} ms of processor time`)
    await page.waitForTimeout(500)
  }
  await page.context().close()
}
