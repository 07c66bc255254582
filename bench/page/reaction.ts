/** How the page reacts to one key or click: until the new words are painted, and until nothing changes any more. */
import type { CDPSession, Page } from 'playwright-core'

export interface Reaction {
  /** Milliseconds from the input to the frame with the new words; undefined when they stayed the same. */
  readonly said: number | undefined
  /** Milliseconds from the input to the last frame that changed anything. */
  readonly rest: number
  /** Processor milliseconds of the main thread, without what it uses at rest. */
  readonly processor: number
}

interface Watched {
  input: number
  said: number
  rest: number
  words: string
}

const quiet = 400

/** In the page, before anything is loaded: notes inputs, and every frame after which something looks different. */
function watchPage(): void {
  const watched: Watched & { selector: string } = { input: 0, said: 0, rest: 0, words: '', selector: '' }
  Object.assign(globalThis, { watched })
  let waiting = false
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    waiting = false
    if (watched.input === 0) return
    watched.rest = performance.now()
    const words = document.querySelector(watched.selector)?.textContent ?? ''
    if (watched.said === 0 && words !== watched.words) watched.said = watched.rest
  }
  const afterFrame = () => {
    if (!waiting) requestAnimationFrame(() => port2.postMessage(undefined))
    waiting = true
  }
  new MutationObserver(afterFrame).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })
  // The map is drawn inside a frame, so that frame is the one to wait for.
  const clear = CanvasRenderingContext2D.prototype.clearRect
  CanvasRenderingContext2D.prototype.clearRect = function clearAndNote(...box) {
    port2.postMessage(undefined)
    clear.apply(this, box)
  }
  const note = ({ timeStamp }: Event) => {
    if (watched.input === 0) watched.input = timeStamp
  }
  for (const type of ['keydown', 'pointerup']) addEventListener(type, note, { capture: true })
}

export interface Reactions {
  /** Runs one input; `words` selects the element that shows the new count or name. */
  to(input: () => Promise<unknown>, words: string): Promise<Reaction>
}

/** To be called before the page is opened. */
export async function reactionsOf(page: Page): Promise<Reactions> {
  await page.addInitScript(watchPage)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return {
    async to(input, words) {
      const idle = await idleShare(page, session)
      await page.evaluate((selector) => {
        const { watched } = globalThis as unknown as { watched: Watched & { selector: string } }
        const before = document.querySelector(selector)?.textContent ?? ''
        Object.assign(watched, { selector, words: before, input: 0, said: 0, rest: 0 })
      }, words)
      const [before, begin] = [await processorTime(session), performance.now()]
      await input()
      await page.waitForFunction((pause) => {
        const { input, rest } = (globalThis as unknown as { watched: Watched }).watched
        return input > 0 && rest > 0 && performance.now() - rest > pause
      }, quiet)
      const used = (await processorTime(session)) - before - idle * (performance.now() - begin)
      const watched = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched)
      return {
        said: watched.said > 0 ? watched.said - watched.input : undefined,
        rest: watched.rest - watched.input,
        processor: used,
      }
    },
  }
}

/** Processor milliseconds of the main thread so far. */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1_000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN)
}

/** What the main thread uses at rest, as a share of the clock: the map looks in every frame whether it has to be drawn. */
async function idleShare(page: Page, session: CDPSession): Promise<number> {
  const [before, begin] = [await processorTime(session), performance.now()]
  await page.waitForTimeout(quiet)
  return ((await processorTime(session)) - before) / (performance.now() - begin)
}
