import type { Browser, Page } from 'playwright-core'

/** A page with nothing kept from pages before it, of the size that the design is drawn for. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' })).newPage()
  // The runner names every inner function by a function of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  return page
}

/** Waits until the map has its names, can be moved and has come to rest. */
export async function mapAtRest(page: Page): Promise<void> {
  await page.locator('.map-label').first().waitFor({ state: 'attached' })
  await page.locator('.network-still').waitFor({ state: 'detached' })
  await page.waitForTimeout(1_000)
}
