/** Filter, sort, choose, download and come back, by keyboard alone. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { danish as da, english as en } from '../texts.ts'
import { askCounts } from './askCounts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'
import { expectFigures, goTo } from './figures.ts'
import { tabTo } from './tabTo.ts'

const languages = [
  { lang: 'en', words: en, region: 'Capital Region of Denmark', delimiter: ',' },
  { lang: 'da', words: da, region: 'Region Hovedstaden', delimiter: ';' },
] as const

/** The rows of the file that the page gives, by the headings of its columns. */
async function fileOf(page: Page, words: typeof en, delimiter: string): Promise<readonly Record<string, string>[]> {
  const downloaded = page.waitForEvent('download')
  await page.getByText(words['table.csv'], { exact: true }).click()
  return parse(readFileSync(await (await downloaded).path()), { delimiter, bom: true, columns: true })
}
const shownCount = (page: Page) => page.locator('.table-shown b').textContent()

describeExplorer('the table', (explorer) => {
  it.each(languages)(
    'is filtered, ordered, chosen from and downloaded by keyboard, and Back undoes each ($lang)',
    async ({ lang, words, region, delimiter }) => {
      const { say } = createWords(lang, words)
      const page = await explorer.open(`/table?lang=${lang}`)
      await page.locator('.data-table tbody tr').nth(99).waitFor()
      expect(await shownCount(page)).toBe('482')

      await tabTo(page, new RegExp(`^${words['filter.regions']}$`))
      await page.keyboard.press('Enter')
      await page.getByRole('dialog', { name: words['filter.regions'] }).waitFor()
      await tabTo(page, new RegExp(`^${words['filter.none']}$`))
      await page.keyboard.press('Enter')
      await page.getByText(words['filter.choose']).waitFor()
      expect(await axeViolations(page)).toEqual([])
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await tabTo(page, new RegExp(`^${words['filter.apply']}$`))
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1 }).filter({ hasText: region }).waitFor()
      const { network } = await askCounts(explorer, { regions: ['1084'] })
      await expectFigures(page, '.table-shown', [String(network.actors.length)])

      const first = page.locator('.data-table tbody tr').first().getByRole('rowheader')
      const byName = await first.textContent()
      await tabTo(page, new RegExp(`^${words.clusters}$`))
      await page.keyboard.press('Enter')
      await page.locator('th[aria-sort=descending]', { hasText: words.clusters }).waitFor()
      await expect.poll(() => first.textContent(), { timeout: 60_000 }).not.toBe(byName)
      const name = (await first.textContent()) ?? ''
      // One stop for the choice of all rows; arrows go on from row to row.
      await tabTo(page, new RegExp(`^${say('table.choose.of', { name })}$`))
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Home')
      await page.keyboard.press('Enter')
      await page.locator('.data-table tr.chosen', { hasText: name }).waitFor()
      expect(new URL(page.url()).search).toMatch(/^\?actor=dk-[a-z-]+&region=1084&sort=-clusters/)

      const downloaded = page.waitForEvent('download')
      await tabTo(page, new RegExp(`^${words['table.csv']}$`))
      await page.keyboard.press('Enter')
      const download = await downloaded
      expect(download.suggestedFilename()).toMatch(/^actors-catalogue-2017-invented-[0-9a-f]{12}-\d{4}-\d\d-\d\d\.csv$/)
      const bytes = readFileSync(await download.path())
      expect(bytes[0] === 0xef).toBe(lang === 'da')
      const rows: readonly Record<string, string>[] = parse(bytes, { delimiter, bom: true, columns: true })
      expect(rows).toHaveLength(network.actors.length)
      const listed = await page.locator('.data-table tbody th').allTextContents()
      expect(rows.slice(0, 100).map((row) => row[words['table.name']])).toEqual(listed)
      for (const row of rows) expect([row.dataset, row.synthetic]).toEqual(['catalogue-2017', 'true'])
      expect(await axeViolations(page)).toEqual([])

      await page.goBack()
      await page.locator('.data-table tr.chosen').waitFor({ state: 'detached' })
      await page.goBack()
      await page.locator('th[aria-sort=ascending]', { hasText: words['table.name'] }).waitFor()
      await page.goBack()
      await expectFigures(page, '.table-shown', ['482'])
      await page.context().close()
    },
    300_000,
  )

  it('finds rows while somebody types, and keeps the text in the address with Enter', async () => {
    const page = await explorer.open('/table?rows=links&lang=en')
    await page.locator('.data-table tbody tr').nth(99).waitFor()
    expect(await shownCount(page)).toBe('2,626')
    await page.getByRole('searchbox', { name: en['table.text'] }).click()
    await page.keyboard.type('vesterhav universitet')
    await expect.poll(() => shownCount(page), { timeout: 60_000 }).not.toBe('2,626')
    expect(page.url()).not.toContain('text=')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), { timeout: 60_000 }).toContain('text=vesterhav+universitet')
    // The rows of the words typed so far stand until those of all of them have come.
    const rows = page.locator('.data-table tbody tr')
    const others = async () =>
      (await rows.allTextContents()).filter((text) => !/Universitet.*Vesterhav Energi/.test(text))
    await expect.poll(others, { timeout: 60_000 }).toEqual([])
    expect(await rows.count()).toBeGreaterThan(0)
    await page.context().close()
  }, 240_000)

  it('lists every one of the 2,626 links when asked, a hundred at first', async () => {
    const page = await explorer.open('/table?rows=links&lang=en')
    const rows = page.locator('.data-table tbody tr')
    await rows.nth(99).waitFor()
    expect(await rows.count()).toBe(100)
    await page.getByRole('button', { name: 'Show 100 more' }).click()
    await rows.nth(199).waitFor()
    expect(await rows.count()).toBe(200)
    expect(new URL(page.url()).searchParams.get('rows-page')).toBe('2')
    await page.getByRole('button', { name: 'Show all 2,626' }).click()
    await rows.nth(2625).waitFor()
    expect(await rows.count()).toBe(2626)
    await page.goBack()
    await expect.poll(() => rows.count()).toBe(200)
    await page.context().close()
  }, 240_000)

  it.each(languages)(
    'says where 16,520 firms are when all are asked for, and lists them by pages ($lang)',
    async ({ lang, words }) => {
      const { count, say } = createWords(lang, words)
      const page = await explorer.open(`/table?sector=knowledge,firm&lang=${lang}`)
      await page.getByText(say('table.firms.many', { firms: 16520 })).waitFor()
      await page.getByRole('link', { name: words['table.firms.open'] }).click()
      await page.getByText(say('partners.shown', { from: 1, to: 100, total: 16520 }), { exact: true }).waitFor()
      await page.getByRole('button', { name: say('partners.next', { count: 100 }) }).click()
      await page.getByText(say('partners.shown', { from: 101, to: 200, total: 16520 }), { exact: true }).waitFor()
      expect(await page.locator('.data-table tbody tr').count()).toBe(100)
      expect(await axeViolations(page)).toEqual([])
      const names = await page.locator('.data-table tbody th').allTextContents()
      await page.reload()
      await page.getByText(say('partners.shown', { from: 101, to: 200, total: 16520 }), { exact: true }).waitFor()
      expect(await page.locator('.data-table tbody th').allTextContents()).toEqual(names)
      await page.goBack()
      await page.getByText(say('partners.shown', { from: 1, to: 100, total: 16520 }), { exact: true }).waitFor()

      await goTo(page, `/table?region=1081&rows=firms&sort=-clusters&lang=${lang}`)
      await expectFigures(page, '.table-shown', [count(2663)])
      const downloaded = page.waitForEvent('download')
      await page.getByRole('link', { name: words['table.csv'] }).click()
      const bytes = readFileSync(await (await downloaded).path())
      const rows: readonly string[][] = parse(bytes, { bom: true, delimiter: lang === 'da' ? ';' : ',' })
      expect(rows).toHaveLength(2664)
      const clusters = rows.slice(1).map((row) => Number(row[rows[0]?.indexOf(words.clusters) ?? -1]))
      expect(clusters).toEqual([...clusters].sort((a, b) => b - a))
      await page.context().close()
    },
    300_000,
  )

  it.each(languages)(
    'leads out of an empty filter, on the landscape and in the table ($lang)',
    async ({ lang, words }) => {
      const { say } = createWords(lang, words)
      for (const path of ['/', '/table']) {
        const page = await explorer.open(`${path}?region=1081&field=food&label=gold&lang=${lang}`)
        const field = say('filter.says', {
          name: words['filter.fields'],
          values: lang === 'en' ? 'food and bioeconomy' : 'fødevarer og bioøkonomi',
        })
        await page.getByText(say('relax', { filter: field, number: 1 })).waitFor()
        expect(await axeViolations(page)).toEqual([])
        await page
          .locator('.relax')
          .getByRole('button', { name: say('filter.remove', { filter: field }) })
          .press('Enter')
        await expect.poll(() => page.locator('h1 b').first().textContent(), { timeout: 60_000 }).toMatch(/^1 /)
        await page.context().close()
      }
    },
    300_000,
  )

  it.each(languages)(
    'says of observed links what their sources say of them, and of numbers that no source gives that they are missing ($lang)',
    async ({ lang, words, delimiter }) => {
      const sourced = (query: string) => explorer.open(`/table?data=denmark-sourced${query}&lang=${lang}`)
      const clusters = await sourced('&kinds=cluster')
      const row = clusters.locator('.data-table tbody tr', { hasText: 'FoodNetwork' })
      await row.waitFor()
      expect(await row.locator('td').last().textContent()).toBe(words.missing)
      const [cluster] = (await fileOf(clusters, words, delimiter)).filter(({ id }) => id === 'dk-cluster-foodnetwork')
      expect([cluster?.[words['means.knowledge']], cluster?.[words['strip.firms']]]).toEqual(['9', ''])

      const links = await sourced('&rows=links')
      await links.locator('.data-table tbody tr').nth(90).waitFor()
      const rows = await fileOf(links, words, delimiter)
      expect(rows.filter(({ locator }) => locator).length).toBe(rows.length)
      for (const { year, licence, conditions, address } of rows) {
        expect([year, licence, conditions]).toEqual(['2017', 'CC-BY-4.0', 'sector=knowledge,public,other'])
        expect(address).toMatch(/^http:\/\/[^/]+\/export\/denmark-sourced\/[0-9a-f]{12}\/links\.csv/)
      }
      for (const row of rows) expect(row).toHaveProperty('retrieved')

      const firms = await sourced('&rows=firms')
      await firms.locator('.data-table tbody tr').first().waitFor()
      const headline = (await firms.locator('h1 b').last().textContent()) ?? ''
      expect(headline.split(/\s/)[0]).toBe(String(await firms.locator('.data-table tbody tr').count()))
      for (const page of [clusters, links, firms]) await page.context().close()
    },
    240_000,
  )

  it('opens the page of an actor by its name, here or in a tab, chooses it by the rest of its row, and finds it by short names and other spellings', async () => {
    const page = await explorer.open('/table?text=dtu&lang=en')
    const heading = page.getByRole('rowheader', { name: 'Danmarks Tekniske Universitet' })
    const row = page.locator('.data-table tbody tr', { has: heading })
    await row.locator('td').nth(1).click({ force: true })
    await page.waitForURL(/actor=dk-university-dtu/)
    expect(await row.getByRole('button').getAttribute('aria-pressed')).toBe('true')
    await row.locator('td').nth(1).click({ force: true })
    await page.waitForURL((url) => !url.searchParams.has('actor'))
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      heading.getByRole('link').click({ modifiers: ['ControlOrMeta'] }),
    ])
    await tab.getByRole('heading', { level: 1, name: 'Danmarks Tekniske Universitet' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/table')
    await heading.getByRole('link').press('Enter')
    await page.waitForURL(/\/actor\/dk-university-dtu\?/)
    await page.goBack()
    await heading.waitFor()
    await goTo(page, '/table?text=kobenhavn&lang=en')
    await page.getByRole('rowheader', { name: 'Københavns Universitet' }).waitFor()
    expect(await shownCount(page)).toBe('8')
    await page.context().close()
  }, 240_000)
})
