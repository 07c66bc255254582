/** About the data, the accessibility statement and the keys of the page, as people reach and use them. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import daStatement from '../../web/accessibility/statement.da.json' with { type: 'json' }
import enStatement from '../../web/accessibility/statement.en.json' with { type: 'json' }
import { danish as da, english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'
import { sidewaysScroll } from './sidewaysScroll.ts'

const sourced = '/about-the-data?data=denmark-sourced'
const looks = [
  { lang: 'da', theme: 'light', words: da, statement: daStatement },
  { lang: 'en', theme: 'dark', words: en, statement: enStatement },
  { lang: 'da', theme: 'dark', words: da, statement: daStatement },
  { lang: 'en', theme: 'light', words: en, statement: enStatement },
] as const

const rows = (page: Page) => page.locator('.event-table tbody tr')
const focusIn = (page: Page, selector: string) =>
  page.evaluate((where) => document.activeElement?.matches(where), selector)

describeExplorer('about the data, the statement and the keys', (explorer) => {
  it.each(looks)(
    'have no fault that axe knows at 320 px, without sideways scroll ($lang $theme)',
    async ({ lang, theme, words, statement }) => {
      const options = { colorScheme: theme, reducedMotion: 'reduce', viewport: { width: 320, height: 800 } } as const
      const page = await explorer.open(
        `${sourced}&events=merged,ended&event=dk-event-e36&terms=a&lang=${lang}`,
        options,
      )
      // An address without a part that filters both events and glossary is as old as the one long page: it shows both.
      await rows(page).first().waitFor()
      await page.locator('.event-line').waitFor()
      await page.locator('.glossary').waitFor()
      expect(await axeViolations(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)

      await page.getByRole('contentinfo').getByRole('link', { name: words['view.accessibility'] }).click()
      await page.getByRole('heading', { level: 1, name: statement.title }).waitFor()
      expect(new URL(page.url()).pathname).toBe('/was')
      expect(await page.evaluate(() => scrollY)).toBe(0)
      expect(await axeViolations(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)

      await page.getByRole('button', { name: words.keys, exact: true }).click()
      await page.getByRole('dialog', { name: words.keys }).waitFor()
      expect(await axeViolations(page)).toEqual([])
      await page.context().close()
    },
    240_000,
  )

  it('are short enough for a phone, part by part; an old anchor opens its part', async () => {
    const page = await explorer.open(`${sourced}&lang=da#sources`, { viewport: { width: 390, height: 844 } })
    const contents = page.getByRole('navigation', { name: da['view.about'], exact: true })
    const opened = contents.locator('[aria-current]')
    await opened.getByText(da['about.sources']).waitFor()
    for (const part of ['data', 'gaps', 'benchmarks', 'events', 'models', 'terms', 'sources'] as const) {
      await contents.getByRole('link', { name: da[`about.${part}`], exact: true }).click()
      await opened.getByText(da[`about.${part}`], { exact: true }).waitFor()
      await page.locator('.about :is(table, .facts, .gaps, .models)').first().waitFor()
      expect(new URL(page.url()).searchParams.get('part')).toBe(part === 'data' ? null : part)
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5 * 844)
    }
    await page.context().close()
  }, 240_000)

  it('search the glossary while one types; the address holds the text when the field is left', async () => {
    const page = await explorer.open('/about-the-data?part=terms&lang=da')
    const field = page.getByRole('textbox', { name: da['terms.filter'] })
    await field.fill('merger')
    await page
      .locator('.terms-count')
      .filter({ hasText: /^Viser \d af 121 termer$/ })
      .waitFor()
    await page.locator('.glossary th', { hasText: 'fusion' }).first().waitFor()
    expect(new URL(page.url()).searchParams.get('terms')).toBeNull()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).searchParams.get('terms')).toBe('merger')
    await field.fill('xylofon')
    await page.keyboard.press('Tab')
    await page.getByText('Ingen term indeholder “xylofon”.').waitFor()
    await page.goBack()
    await page.locator('.glossary th', { hasText: 'fusion' }).first().waitFor()
    expect(await field.inputValue()).toBe('merger')
    await page.context().close()
  }, 240_000)

  it('copy a citation whose address opens the same version', async () => {
    const page = await explorer.open(`${sourced}&lang=en`, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: en['cite.copy'] }).click()
    await page.getByText(en['cite.copied']).waitFor({ state: 'attached' })
    const cited = await page.evaluate(() => navigator.clipboard.readText())
    const version = /version ([0-9a-f]{12}), CC-BY-4\.0/.exec(cited)?.[1] ?? ''
    await page.goto(cited.split(' ').at(-1) ?? '')
    await page.getByRole('heading', { level: 1, name: 'Denmark, observed in sources' }).waitFor()
    await page.locator('.facts code').filter({ hasText: version }).waitFor()
    await page.context().close()
  }, 240_000)

  it('hand out files that exist', async () => {
    const page = await explorer.open('/about-the-data?lang=en')
    await page.locator('.files a').first().waitFor()
    const addresses = await page
      .locator('.files a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(addresses).toHaveLength(4)
    for (const address of addresses) {
      const small = address?.includes('/export/')
        ? `${address}?draws=1000&clusters=dk-cluster-001,dk-cluster-002`
        : address
      const { status } = await fetch(`${explorer.address}${small}`, { headers: { accept: 'text/html' } })
      expect(status, String(address)).toBe(200)
    }
    await page.context().close()
  }, 240_000)

  it('open the keys with ?, never from a field, and not once such keys are turned off', async () => {
    const page = await explorer.open('/was?lang=en')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const dialog = page.getByRole('dialog', { name: en.keys })
    await page.keyboard.press('/')
    expect(await focusIn(page, '.search input')).toBe(true)
    await page.keyboard.type('?/')
    expect(await page.locator('.search input').inputValue()).toBe('?/')
    expect(await dialog.count()).toBe(0)

    await page.locator('h1').click()
    await page.keyboard.press('?')
    await dialog.waitFor()
    await page.getByRole('checkbox', { name: /Single-character shortcuts are on/ }).uncheck()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('?')
    await page.keyboard.press('/')
    expect(await focusIn(page, '.search input')).toBe(false)
    expect(await dialog.count()).toBe(0)

    const button = page.getByRole('button', { name: en.keys, exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.context().close()
  }, 240_000)

  it('stay readable in the colours of the reader, without movement, and on paper', async () => {
    const options = { forcedColors: 'active', reducedMotion: 'reduce' } as const
    const page = await explorer.open(`${sourced}&lang=en&event=dk-event-e36`, options)
    const chosen = page.locator('.time-mark.chosen')
    await chosen.waitFor()
    const style = (name: 'fill' | 'transitionDuration') =>
      chosen.evaluate((mark, name) => getComputedStyle(mark)[name], name)
    expect(await style('fill')).not.toBe(
      await page
        .locator('.time-mark.day:not(.chosen)')
        .first()
        .evaluate((mark) => getComputedStyle(mark).fill),
    )
    expect(await style('transitionDuration')).toBe('0s')
    await page.setViewportSize({ width: 720, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('contentinfo').isVisible()).toBe(false)
    const wide = page.locator('.wide', { has: page.locator('.event-table') })
    await expect.poll(() => wide.evaluate((part) => part.scrollWidth - part.clientWidth)).toBe(0)
    await page.context().close()
  }, 240_000)
})
