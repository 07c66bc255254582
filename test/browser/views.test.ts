/** Every view in both languages, both themes and two widths, each language with each theme: opened once, then turned. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { danish as da, english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'
import { goTo } from './figures.ts'
import { headingFaults } from './headings.ts'
import { sidewaysScroll } from './sidewaysScroll.ts'

const views = [
  { path: '/', ready: 'application' },
  { path: '/?actor=dk-university-au', ready: 'application' },
  { path: '/?data=denmark-sourced', ready: 'application' },
  { path: '/overlap?draws=1000', ready: 'table' },
  { path: '/overlap?draws=1000&pair=dk-cluster-001~dk-cluster-002', ready: 'table' },
  { path: '/overlap?data=denmark-sourced&draws=1000', ready: 'table' },
  { path: '/network', ready: 'application' },
  {
    path: '/network?layout=ego&actor=dk-cluster-017&chosen=dk-university-au&firms=dk-cluster-017:2',
    ready: 'application',
  },
  { path: '/network?layout=ring&data=denmark-sourced', ready: 'application' },
  {
    path: '/network?layout=overlap&bubbles=1&region=1082&label=gold&kinds=cluster,gts&actor=dk-cluster-003',
    ready: 'application',
  },
  { path: '/network?layout=overlap&bubbles=1&region=1085&label=gold', ready: 'group' },
  { path: '/actor/dk-cluster-003', ready: 'application' },
  { path: '/actor/dk-university-au?data=denmark-sourced', ready: 'application' },
  { path: '/?region=1082&label=gold', ready: 'application' },
  { path: '/partners', ready: 'searchbox' },
  { path: '/partners?mine=dk-cluster-003&within-km=150', ready: 'listitem' },
  {
    path: '/mergers?groups=dk-cluster-001,dk-cluster-002!Energi*dk-cluster-003&ended=dk-cluster-010',
    ready: 'toolbar',
  },
  { path: '/mergers/groupings?group-count=12&most-size=6', ready: 'table' },
  { path: '/table?actor=dk-university-au&sort=-clusters', ready: 'table' },
  { path: '/table?rows=links&data=denmark-sourced', ready: 'table' },
  { path: '/table?rows=firms', ready: 'table' },
  { path: '/about-the-data?part=all', ready: 'table' },
  { path: '/was', ready: 'article' },
] as const
const looks = [
  { lang: 'da', theme: 'light', width: 1440 },
  { lang: 'en', theme: 'dark', width: 1440 },
  { lang: 'da', theme: 'dark', width: 390 },
  { lang: 'en', theme: 'light', width: 390 },
] as const
const sizeOf = ({ width }: { readonly width: number }) => ({ width, height: 900 })

/** Once the page has drawn what it shows at this size. */
async function turn(page: Page, { theme, width }: Omit<(typeof looks)[number], 'lang'>): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.setViewportSize(sizeOf({ width }))
  const drawn = () =>
    page.evaluate(
      () => new Promise<number>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(innerWidth)))),
    )
  await expect.poll(drawn).toBe(width)
}

async function expectNoFault(page: Page, about: 'everything' | 'colours' = 'everything'): Promise<void> {
  expect(await headingFaults(page)).toEqual([])
  expect(await axeViolations(page, about)).toEqual([])
  // A map takes its new width once the page has drawn.
  await expect.poll(() => sidewaysScroll(page)).toBe(0)
}

/** A4 in px between margins of a centimetre. */
const paper = { width: 718, height: 1047 } as const

describeExplorer('a view', (explorer) => {
  it.each(views)(
    'has one headline, no level skipped, no fault that axe knows, no sideways scroll, no error and its badge: $path',
    async ({ path, ready }) => {
      const address = `${path}${path.includes('?') ? '&' : '?'}lang=`
      const errors: string[] = []
      const options = { colorScheme: 'light', reducedMotion: 'reduce', viewport: sizeOf({ width: 1440 }) } as const
      const page = await explorer.open(`${address}da`, options, (page) => {
        // Random networks may be drawn just when the page asks how many there are: then nothing is left to tell.
        page.on('console', (message) => {
          const told = message.location().url.includes('/progress/')
          if (message.type() === 'error' && !told) errors.push(message.text())
        })
        page.on('pageerror', (error) => errors.push(error.message))
      })
      const badge = path.includes('denmark-sourced') ? 'badge.sourced' : 'badge.synthetic'
      const expectBadge = (words: typeof da | typeof en) =>
        page.getByRole('button', { name: words[badge], exact: true }).waitFor()

      await page.getByRole(ready).first().waitFor()
      await page.waitForLoadState('networkidle')
      // Each language and each width meets every rule once; what the theme decides is looked at in all four.
      await expectNoFault(page, 'colours')
      await turn(page, { theme: 'dark', width: 390 })
      await expectNoFault(page)
      await expectBadge(da)

      await goTo(page, `${address}en`)
      await expectBadge(en)
      await turn(page, { theme: 'light', width: 390 })
      await expectNoFault(page, 'colours')
      await turn(page, { theme: 'dark', width: 1440 })
      await expectNoFault(page)
      expect(errors).toEqual([])
      await page.context().close()
    },
    240_000,
  )

  it.each(looks)(
    'has no fault that axe knows while a list or a small window is open: $lang $theme $width',
    async ({ lang, theme, width }) => {
      const options = { colorScheme: theme, reducedMotion: 'reduce', viewport: { width, height: 900 } } as const
      const page = await explorer.open(`/?lang=${lang}`, options)
      await page.getByRole('application').waitFor()

      await page.locator('.dataset-menu').click()
      await page.getByRole('menuitemradio').first().waitFor()
      expect(await axeViolations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('menu').waitFor({ state: 'detached' })
      for (const opener of width < 600 ? ['.badge', '.menu-open'] : ['.badge']) {
        await page.locator(opener).click()
        await page.getByRole('dialog').waitFor()
        expect(await axeViolations(page)).toEqual([])
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'detached' })
      }

      if (width < 600) await page.getByRole('button', { name: lang === 'da' ? 'Søg' : 'Search', exact: true }).click()
      await page.getByRole('combobox').click()
      await page.keyboard.type('aarhus')
      await page.getByRole('option').filter({ hasText: 'Aarhus Universitet' }).first().waitFor()
      expect(await axeViolations(page)).toEqual([])
      await page.context().close()
    },
    240_000,
  )

  it('has no two landmarks of one name where a table scrolls, 320 px wide', async () => {
    const page = await explorer.open('/overlap?lang=da&draws=1000', { viewport: { width: 320, height: 900 } })
    await page.getByRole('group', { name: da['binding.title'] }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.context().close()
  }, 240_000)

  it.each([
    ['en', 'not in the sources', 'observed in sources'],
    ['da', 'ikke i kilderne', 'set i kilder'],
  ])(
    'says what no source knows in words, and no figure of another count (%s)',
    async (lang, missing, observed) => {
      const page = await explorer.open(`/?data=denmark-sourced&lang=${lang}`)
      await page.getByRole('application').waitFor()
      await page.locator('.panel .counts').filter({ hasText: missing }).waitFor()
      const opening = `${await page.locator('.opening').textContent()} ${await page.locator('.strips').textContent()}`
      expect(opening).toContain(observed)
      expect(opening).toContain(missing)
      expect(opening).not.toMatch(/\b24\b/)
      await page.context().close()
    },
    240_000,
  )

  it('keeps the badge on paper and says which data set it shows, on white in the dark theme too', async () => {
    const page = await explorer.open('/?lang=en', { colorScheme: 'dark' })
    await page.getByRole('application').waitFor()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.getByRole('button', { name: 'Invented data', exact: true }).waitFor()
    await page.getByText(/^Data set catalogue-2017, version [0-9a-f]{12}\. http/).waitFor()
    expect(await page.getByRole('button', { name: 'Share', exact: true }).isVisible()).toBe(false)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
    await page.context().close()
  }, 240_000)

  it.each(['/?lang=en', '/?lang=da', '/?data=denmark-sourced&lang=da'])(
    'prints the map of the landscape on the first page, as A4 with margins of a centimetre: %s',
    async (path) => {
      const page = await explorer.open(path)
      await page.getByRole('application').waitFor()
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize(paper)
      const bottom = () => page.locator('.network').evaluate((map) => map.getBoundingClientRect().bottom)
      await expect.poll(bottom).toBeLessThanOrEqual(paper.height)
      await page.context().close()
    },
    240_000,
  )

  it.each([
    '/table?rows=links&region=1082&lang=en',
    '/table?rows=links&data=denmark-sourced&lang=da',
    '/table?lang=da',
  ])(
    'prints every column of a table: %s',
    async (path) => {
      const page = await explorer.open(path)
      await page.locator('.data-table tbody tr').nth(90).waitFor()
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize(paper)
      const over = () => page.locator('.wide').evaluate((part) => part.scrollWidth - part.clientWidth)
      await expect.poll(over).toBe(0)
      await page.context().close()
    },
    240_000,
  )

  it('shows the choice in a list in the colours of the reader', async () => {
    const page = await explorer.open('/?lang=en', { forcedColors: 'active' })
    await page.getByRole('combobox').click()
    await page.keyboard.type('aarhus')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    const chosen = page.locator('[role=option][data-focused]')
    await chosen.waitFor()
    expect(await chosen.evaluate((option) => getComputedStyle(option).outlineStyle)).toBe('solid')
    expect(await axeViolations(page)).toEqual([])
    await page.context().close()
  }, 240_000)
})
