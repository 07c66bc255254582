/** About the data, the accessibility statement and the keys of the page, as people reach and use them. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import daStatement from '../../web/accessibility/statement.da.json' with { type: 'json' }
import enStatement from '../../web/accessibility/statement.en.json' with { type: 'json' }
import { danish as da, english as en } from '../texts.ts'
import { ask } from './ask.ts'
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

const eventsPart = `${sourced}&part=events`
const rows = (page: Page) => page.locator('.event-table tbody tr')
const focusIn = (page: Page, selector: string) =>
  page.evaluate((where) => document.activeElement?.matches(where), selector)

interface DatedEvents {
  readonly events: { readonly nodes: readonly { readonly id: string; readonly date: string }[] }
}

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

  it('say that there is no event of a type, and lead back to all of them, page after page', async () => {
    const page = await explorer.open(`${sourced}&events=labelled&lang=en`)
    await page.getByText('No event is of this type. Without the filter there are 84.').waitFor()
    await page.getByRole('button', { name: en['events.all'] }).click()
    await page.getByRole('link', { name: en['about.events'], exact: true }).click()
    const pages = page.getByRole('navigation', { name: `Pages: ${en['about.events']}` })
    const listed: string[] = []
    for (const shown of ['1–25', '26–50', '51–75', '76–84']) {
      await pages.getByText(`${shown} of 84`, { exact: true }).waitFor()
      listed.push(...(await rows(page).evaluateAll((all) => all.map((row) => row.querySelector('a')?.href ?? ''))))
      if (shown !== '76–84') await pages.getByRole('link', { name: 'Next' }).click()
    }
    expect(new Set(listed.map((href) => new URL(href).searchParams.get('event'))).size).toBe(84)
    expect(new URL(page.url()).searchParams.get('page')).toBe('4')
    await page.goBack()
    await pages.getByText('51–75 of 84', { exact: true }).waitFor()
    await pages.getByRole('link', { name: en['about.all'] }).click()
    await expect.poll(() => rows(page).count()).toBe(84)
    await page.context().close()
  }, 240_000)

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

  it('show as many events as the API counts, in picture and table, for each type that there is', async () => {
    const answer = await fetch(`${explorer.address}/graphql/denmark-sourced`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ events(first: 100) { nodes { type } } }' }),
    })
    const { data } = (await answer.json()) as { data: { events: { nodes: { type: keyof typeof counts }[] } } }
    const counts = { FOUNDED: 0, RENAMED: 0, MERGED: 0, SPLIT: 0, ABSORBED: 0, ENDED: 0, PROGRAMME: 0 }
    for (const { type } of data.events.nodes) if (type in counts) counts[type] += 1
    const page = await explorer.open(`${eventsPart}&lang=en`)
    await rows(page).first().waitFor()
    for (const [type, count] of Object.entries(counts)) {
      const name = new RegExp(`^${en[`event.${type as keyof typeof counts}`]} ${count}$`)
      await page.getByRole('button', { name }).click()
      await page
        .locator('.events-count')
        .filter({ hasText: `Shown ${count} of ${data.events.nodes.length} events` })
        .waitFor()
      const listed = Math.min(count, 25)
      expect([await rows(page).count(), await page.locator('.timeline [role=option]').count()]).toEqual([listed, count])
      await page.getByRole('button', { name }).click()
    }
    await page.context().close()
  }, 240_000)

  it('let an event be chosen by keyboard; back and forward and a copied address show it again', async () => {
    const page = await explorer.open(`${eventsPart}&lang=en`)
    await rows(page).first().waitFor()
    await page.locator('.timeline [role=listbox]').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const line = page.locator('.event-line')
    await line.waitFor()
    const { events } = await ask<DatedEvents>(
      explorer,
      '{ events(first: 100) { nodes { id date } } }',
      {},
      'denmark-sourced',
    )
    const chosen = events.nodes.find(({ id }) => id === new URL(page.url()).searchParams.get('event'))
    expect(await line.textContent()).toContain(chosen?.date.slice(0, 4))
    expect(events.nodes.filter(({ date }) => date < (chosen?.date ?? '')).length).toBeLessThanOrEqual(2)
    expect(await page.locator('.event-table tr.chosen').count()).toBe(1)
    await page.goBack()
    await line.waitFor({ state: 'detached' })
    await page.goForward()
    await line.waitFor()

    const elsewhere = await explorer.open(page.url().replace(explorer.address, ''))
    await elsewhere.locator('.event-line').waitFor()
    expect(await elsewhere.locator('.event-line').textContent()).toBe(await line.textContent())
    const actor = line.getByRole('link').filter({ hasNotText: en['events.deselect'] }).first()
    const name = (await actor.textContent()) ?? ''
    await actor.click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.context().close()
    await elsewhere.context().close()
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
