/** People's place is kept: by Back, by closing a panel, and in the title of the browser's tab. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'

const { say } = createWords('en', en)
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))
const focusedLink = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href') ?? null)

describeExplorer('the place of a reader', (explorer) => {
  it('is the top of a view that a link leads to, and there again after Back: scrolled as far, the focus on the link that led away', async () => {
    const page = await explorer.open('/?lang=en', { viewport: { width: 1280, height: 700 } })
    await page.locator('.map-label').first().waitFor()
    const link = page.locator('.questions a').first()
    await link.focus()
    const [before, href] = [await scrolled(page), await link.getAttribute('href')]
    expect(before).toBeGreaterThan(200)
    await page.keyboard.press('Enter')
    await page.getByRole('grid').waitFor()
    expect(await scrolled(page)).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    await page.goBack()
    await expect.poll(() => scrolled(page), { timeout: 20_000 }).toBe(before)
    await expect.poll(() => focusedLink(page), { timeout: 20_000 }).toBe(href)
    await page.context().close()
  }, 240_000)

  it.each(['/?', '/network?'])(
    'does not jump when a panel is closed: %s',
    async (path) => {
      const page = await explorer.open(`${path}actor=dk-cluster-003&lang=en`, {
        viewport: { width: 1440, height: 600 },
      })
      const close = page.locator('.panel-close')
      await close.waitFor()
      await page.locator('.map-label').first().waitFor()
      await close.evaluate((button) => scrollTo(0, scrollY + button.getBoundingClientRect().top - 20))
      const before = await scrolled(page)
      await close.press('Enter')
      await page.getByRole('heading', { level: 2, name: 'Vesterhav Energi' }).waitFor({ state: 'detached' })
      expect(Math.abs((await scrolled(page)) - before)).toBeLessThanOrEqual(1)
      await page.context().close()
    },
    240_000,
  )

  it('is named by the tab: the pair or the actor first, and neither once it is closed', async () => {
    const page = await explorer.open('/overlap?draws=1000&pair=dk-cluster-001~dk-cluster-002&lang=en')
    await expect
      .poll(() => page.title(), { timeout: 20_000 })
      .toMatch(/^Brintforum Vest – Grøn Gas Danmark · Overlap · /)
    await page.getByRole('button', { name: say('pair.close') }).press('Enter')
    await expect.poll(() => page.title()).toMatch(/^Overlap · /)
    await page.goto(`${explorer.address}/?actor=dk-cluster-003&lang=en`)
    await expect.poll(() => page.title(), { timeout: 20_000 }).toMatch(/^Vesterhav Energi · Landscape · /)
    await page.context().close()
  }, 240_000)
})
