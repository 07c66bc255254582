/** `npm run bench:page`: what people feel of the page, in Chromium, served by the product's own start on two cores. */
import { execFileSync } from 'node:child_process'
import { availableParallelism, loadavg } from 'node:os'
import type { Browser } from 'playwright-core'
import { launchBrowser, startServer, whyNoBrowser } from '../../test/browser/explorer.ts'
import { chunks } from './chunks.ts'
import { filters } from './filters.ts'
import { firstView } from './firstView.ts'
import { frames } from './frames.ts'
import { figure } from './goal.ts'
import { layouts } from './layouts.ts'
import { phone } from './phone.ts'
import { wire } from './wire.ts'

type Measure = (browser: Browser, address: string, port: number) => Promise<void>
const parts: Readonly<Record<string, Measure>> = { phone, wire, firstView, filters, frames, layouts }
/** Where Lighthouse speaks to the browser. */
const port = 9333

/** Server, browser and this process inherit it. */
function keepToTwoCores(): void {
  if (availableParallelism() > 2)
    execFileSync('taskset', ['--all-tasks', '--pid', '--cpu-list', '0,1', String(process.pid)])
}

/** Measures the named parts, all of them when none is named. Errors: a name that is none's, no browser. */
export async function measurePage(asked: readonly string[] = []): Promise<void> {
  const names = ['chunks', ...Object.keys(parts)]
  const unknown = asked.filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Error(`No part ${unknown.join(', ')} of the page; there are ${names.join(', ')}.`)
  if (whyNoBrowser) throw new Error(`The page cannot be measured: ${whyNoBrowser}`)
  const wanted = (name: string) => asked.length === 0 || asked.includes(name)
  keepToTwoCores()
  if (wanted('chunks')) await chunks()
  const measured = Object.entries(parts).filter(([name]) => wanted(name))
  if (measured.length > 0) await measureServed(measured.map(([, measure]) => measure))
}

async function measureServed(measures: readonly Measure[]): Promise<void> {
  const server = await startServer()
  // Chromium's own choice of how to draw: forced software misses more frames, a simulated graphics card nearly all.
  const browser = await launchBrowser([`--remote-debugging-port=${port}`, '--accept-lang=da,en'])
  try {
    console.log(`\nChromium ${browser.version()} on two cores, catalogue-2017, embedded engine`)
    for (const measure of measures) {
      await measure(browser, server.address, port)
      console.log(`  (load of the machine ${figure(loadavg()[0] ?? 0, 1)})`)
    }
  } finally {
    await browser.close()
    await server.stop()
  }
}
