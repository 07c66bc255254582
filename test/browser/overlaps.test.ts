/** No text and no control lies on another, in every view, at four widths, in both languages, and in the states that are full. */
import { expect, it } from 'vitest'
import { describeExplorer } from './describeExplorer.ts'
import { goTo } from './figures.ts'
import { overlaps } from './overlaps.ts'

const pair = '/overlap?draws=1000&pair=dk-cluster-001~dk-cluster-002'
const views = [
  '/?',
  '/?data=denmark-sourced',
  '/network?',
  '/network?layout=overlap&bubbles=1',
  '/network?layout=ring&data=denmark-sourced',
  '/overlap?draws=1000',
  pair,
  '/overlap?draws=1000&sets=dk-cluster-001,dk-cluster-002,dk-cluster-003',
  '/partners?',
  '/partners?mine=dk-cluster-003',
  '/mergers?',
  '/mergers/groupings?group-count=12&most-size=6',
  '/mergers?groups=dk-cluster-001,dk-cluster-002!Energi*dk-cluster-003&ended=dk-cluster-010',
  '/table?',
  '/table?rows=links&data=denmark-sourced',
  '/about-the-data?part=all',
  '/was?',
  '/actor/dk-cluster-003?',
] as const
const sizes = (['da', 'en'] as const).flatMap((lang) =>
  ([1920, 1440, 1280, 390] as const).map((width) => ({ lang, width })),
)

describeExplorer('texts and controls', (explorer) => {
  it('are found where they lie on each other or under something, and nowhere else', async () => {
    const page = await explorer.open('/was?lang=en')
    const at = (left: number, top: number) => `style="position: absolute; left: ${left}px; top: ${top}px"`
    await page.setContent(`<p ${at(9, 9)}>one</p><p ${at(20, 12)}>other</p><p ${at(99, 99)}>apart</p>
      <button ${at(9, 200)}>under</button><div style="position: absolute; top: 190px; width: 99px; height: 99px"></div>`)
    expect([...(await overlaps(page))].sort()).toEqual(['“one” and “other”', '“under” lies under DIV '])
    await page.context().close()
  }, 240_000)

  it.each(views)(
    'lie beside each other: %s',
    async (path) => {
      const page = await explorer.open(`${path}&lang=da`, { reducedMotion: 'reduce' })
      for (const { lang, width } of sizes) {
        await page.setViewportSize({ width, height: 900 })
        await goTo(page, `${path}&lang=${lang}`)
        await page.locator('main h1').first().waitFor({ state: 'attached' })
        await page.waitForLoadState('networkidle')
        await expect.poll(() => overlaps(page), { timeout: 20_000, message: `${lang}, ${width} px` }).toEqual([])
      }
      await page.context().close()
    },
    300_000,
  )

  it('of the full screen are those of the map alone', async () => {
    const page = await explorer.open('/network?actor=dk-cluster-001&layout=overlap&lang=en', {
      reducedMotion: 'reduce',
    })
    await page.getByRole('application').waitFor()
    await page.getByRole('button', { name: 'Full screen', exact: true }).click()
    await page.getByRole('dialog').waitFor()
    await page.waitForLoadState('networkidle')
    await expect.poll(() => overlaps(page), { timeout: 20_000 }).toEqual([])
    const close = page.locator('.panel-close')
    const over = await close.evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect()
      return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.network.full') !== null
    })
    expect(over).toBe(true)
    await page.context().close()
  }, 240_000)

  it.each([1920, 1440, 1280, 390])(
    'of all partners of a pair lie beside each other: %i px wide',
    async (width) => {
      const page = await explorer.open(`${pair}&lang=en`, { viewport: { width, height: 900 }, reducedMotion: 'reduce' })
      await page.getByRole('button', { name: /^All 156 partners$/ }).click()
      await page.locator('.pair-parts tbody tr').nth(150).waitFor()
      // Further down, names of rows lie under the corner of the matrix, which stays.
      await page.evaluate(() => scrollTo(0, 0))
      await expect.poll(() => overlaps(page), { timeout: 20_000 }).toEqual([])
      await page.context().close()
    },
    240_000,
  )
})
