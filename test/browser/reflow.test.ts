/** At 320 px, which is 400 % of 1,280, nothing has to be scrolled sideways (WCAG 1.4.10). */
import { expect, it } from 'vitest'
import { english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { sidewaysScroll } from './sidewaysScroll.ts'

const link = 'link=link-gts-alexandra-cluster-001'
/** Panels that are laid over the page where it is narrow. */
const sheets = [
  { path: '/network?layout=overlap&bubbles=1&actor=dk-cluster-001', sheet: '.sheet', folded: true },
  { path: `/network?layout=overlap&bubbles=1&actor=dk-cluster-001&${link}`, sheet: '.sheet' },
  { path: `/table?rows=links&actor=dk-cluster-001&${link}`, sheet: '.sheet' },
  { path: `/actor/dk-cluster-001?${link}`, sheet: '.side-sheet' },
].flatMap((one) => (['da', 'en'] as const).map((lang) => ({ ...one, lang })))

describeExplorer('at 320 px', (explorer) => {
  it.each(['/', '/network', '/actor/dk-cluster-001', '/overlap?draws=1000', '/about-the-data', '/was'])(
    'no view scrolls sideways, and each leads to the statement: %s',
    async (path) => {
      const page = await explorer.open(path, { viewport: { width: 320, height: 800 }, locale: 'en-GB' })
      await page.locator('main h1, main [role=application]').first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(await sidewaysScroll(page)).toBe(0)
      const statement = page.getByRole('contentinfo').getByRole('link', { name: en['view.accessibility'] })
      expect(await statement.getAttribute('href')).toMatch(/^\/was/)
      await page.context().close()
    },
    240_000,
  )

  it.each(sheets)(
    'no sheet scrolls sideways: $path ($lang)',
    async ({ path, lang, sheet, folded = false }) => {
      const options = { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' } as const
      const page = await explorer.open(`${path}&lang=${lang}`, options)
      if (folded) await page.locator(`${sheet} .panel-links summary`).click()
      await page.locator(`${sheet} .confidence`).first().waitFor()
      await page.evaluate(() => document.fonts.ready)
      const over = await page.locator(sheet).evaluate((part) => part.scrollWidth - part.clientWidth)
      expect([over, await sidewaysScroll(page)]).toEqual([0, 0])
      await page.context().close()
    },
    240_000,
  )
})
