import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Goes to an address of the page without loading it anew, as its own links do. */
export const goTo = (page: Page, address: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)

/** Waits until these are the bold figures of a part of the page, in their order; fails with the ones that stand there. */
export async function expectFigures(page: Page, part: string, figures: readonly string[]): Promise<void> {
  const read = () =>
    page
      .locator(`${part} b`)
      .allTextContents()
      .then((texts) => texts.map((text) => /[\d.,]+/.exec(text)?.[0] ?? '0'))
  await expect.poll(read, { timeout: 60_000 }).toEqual(figures)
}
