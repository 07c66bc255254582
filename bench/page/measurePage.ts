/** `npm run bench:page`: what people feel of the page, in Chromium, served by the product's own start on two cores. */
import { execFileSync } from 'node:child_process'
import { availableParallelism, loadavg } from 'node:os'
import { launchBrowser, startServer, whyNoBrowser } from '../../test/browser/explorer.ts'
import { chunks } from './chunks.ts'
import { filters } from './filters.ts'
import { firstView } from './firstView.ts'
import { frames } from './frames.ts'
import { figure } from './goal.ts'
import { layouts } from './layouts.ts'
import { wire } from './wire.ts'

const parts = { wire, firstView, filters, frames, layouts }

/** Server, browser and this process inherit it. */
function keepToTwoCores(): void {
  if (availableParallelism() > 2)
    execFileSync('taskset', ['--all-tasks', '--pid', '--cpu-list', '0,1', String(process.pid)])
}

export async function measurePage(): Promise<void> {
  if (whyNoBrowser) throw new Error(`The page cannot be measured: ${whyNoBrowser}`)
  keepToTwoCores()
  await chunks()
  const server = await startServer()
  // Chromium's own choice of how to draw: forced software misses more frames, a simulated graphics card nearly all.
  const browser = await launchBrowser([])
  try {
    console.log(`\nChromium ${browser.version()} on two cores, catalogue-2017, embedded engine`)
    for (const measure of Object.values(parts)) {
      await measure(browser, server.address)
      console.log(`  (load of the machine ${figure(loadavg()[0] ?? 0, 1)})`)
    }
  } finally {
    await browser.close()
    await server.stop()
  }
}
