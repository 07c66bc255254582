import type { Page } from 'playwright-core'

/** Presses Tab until the element with the focus has this name; fails when the whole page has no such stop. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 300; press++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      const labels = element?.getAttribute('aria-labelledby')?.split(' ') ?? []
      const labelled = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
      const own = element instanceof HTMLInputElement ? element.labels?.[0] : element
      return element?.getAttribute('aria-label') ?? (labelled || (own?.textContent ?? ''))
    })
    if (name.test(focused)) return
  }
  throw new Error(`No stop of the Tab key is called ${name}.`)
}
