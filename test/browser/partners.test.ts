/** A cluster manager's hour with the view Partners, by keyboard. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { danish as da, english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'
import { sidewaysScroll } from './sidewaysScroll.ts'
import { tabTo } from './tabTo.ts'

/** The names of the suggestions as they stand. */
const suggested = (page: Page) => page.locator('.suggestion h3').allTextContents()
const press = async (page: Page, name: RegExp) => {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}
/** A text as a pattern, its values left open. */
const begins = (text: string) => new RegExp(`^${text.replace(/\{.*$/s, '')}`)

async function findCluster(page: Page, words: typeof en): Promise<void> {
  await tabTo(page, new RegExp(`^${words['suggestions.choose.label']}$`))
  await page.keyboard.type('holstebro')
  await expect.poll(() => page.locator('.cluster-choices li').count()).toBeLessThan(5)
  await press(page, /^Brintforum Vest$/)
  await page.locator('h1', { hasText: 'Brintforum Vest' }).waitFor()
  expect(new URL(page.url()).searchParams.get('mine')).toBe('dk-cluster-001')
}

/** Asks who could introduce to the first suggestion, and opens the source of the first step. */
async function askForIntroduction(page: Page, words: typeof en): Promise<void> {
  await press(page, begins(words['introduction.ask.of']))
  const ways = page.locator('.introductions')
  await ways.locator('.introduction').first().waitFor()
  expect(await ways.locator('.introduction').first().locator('.introduction-steps li').count()).toBe(3)
  expect(await axeViolations(page)).toEqual([])
}

/** Opens the evidence behind the first suggestion and comes back to where it was opened. */
async function readEvidence(page: Page, words: typeof en): Promise<void> {
  await press(page, new RegExp(`^${words.evidence}: `))
  await page.getByRole('dialog').getByText(words['evidence.locator']).waitFor()
  expect(new URL(page.url()).searchParams.get('link')).not.toBeNull()
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** What is on paper when a button prints: whether suggestions are, which institutions, and that links are synthetic. */
async function printedBy(page: Page, name: RegExp) {
  await page.evaluate(() => {
    globalThis.print = () => {
      document.documentElement.dataset.printed = document.documentElement.className
    }
  })
  await press(page, name)
  const printed = () => page.evaluate(() => document.documentElement.dataset.printed)
  await expect.poll(printed).toBeDefined()
  // A browser lays out for paper while it prints; here the page is put into the same state afterwards.
  await page.emulateMedia({ media: 'print' })
  const onPaper = await page.evaluate(
    (state) => {
      const { className } = document.documentElement
      const shown = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((part) => part.checkVisibility())
      document.documentElement.className = state ?? ''
      const found = {
        suggestions: shown('.suggestion').length > 0,
        listed: shown('.listed h3').map((title) => title.textContent),
        synthetic: /synt/i.test(shown('.printed-origin')[0]?.textContent ?? ''),
      }
      document.documentElement.className = className
      return found
    },
    await printed(),
  )
  await page.emulateMedia({ media: null })
  return onPaper
}

describeExplorer('the view Partners', (explorer) => {
  it.each([
    { lang: 'en', words: en, width: 1440, theme: 'light' },
    { lang: 'da', words: da, width: 390, theme: 'dark' },
  ] as const)(
    'leads by keyboard from a town to a shortlist that is taken along: $lang $width $theme',
    async ({ lang, words, width, theme }) => {
      const page = await explorer.open(`/partners?lang=${lang}`, {
        acceptDownloads: true,
        colorScheme: theme,
        reducedMotion: 'reduce',
        viewport: { width, height: 900 },
      })
      await findCluster(page, words)
      expect(await page.locator('.own-place').textContent()).toMatch(/24.+36.+173/s)
      const before = await suggested(page)
      expect(before).toHaveLength(10)
      await readEvidence(page, words)

      await press(page, begins(words['shortlist.dismiss.of']))
      await expect.poll(async () => (await suggested(page))[0]).toBe(before[1])
      await expect.poll(async () => (await suggested(page)).length).toBe(10)
      // The focus goes to the same button of the row that took its place.
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(before[1])

      await page.locator('h1').evaluate((headline: HTMLElement) => {
        headline.tabIndex = -1
        headline.focus()
      })
      const shortlist = begins(words['shortlist.add.of'])
      await press(page, shortlist)
      await tabTo(page, begins(words['shortlist.dismiss.of']))
      await press(page, shortlist)
      await expect.poll(() => page.locator('.listed h3').allTextContents()).toEqual(before.slice(1, 3))
      await press(page, new RegExp(`^${words['shortlist.down'].replace('{name}', before[1] ?? '')}$`))
      await expect.poll(() => page.locator('.listed h3').allTextContents()).toEqual([before[2], before[1]])
      await tabTo(page, new RegExp(`^${words['shortlist.note']}$`))
      await page.keyboard.type('50 %, ring til Ida')
      expect(await axeViolations(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)

      await askForIntroduction(page, words)
      const downloaded = page.waitForEvent('download')
      await press(page, /^CSV$/)
      const download = await downloaded
      const rows: readonly Record<string, string>[] = parse(readFileSync(await download.path()), {
        bom: true,
        columns: true,
        delimiter: lang === 'da' ? ';' : ',',
      })
      expect(rows.map(({ name, status, synthetic }) => [name, status, synthetic])).toEqual([
        [before[2], 'shortlisted', 'true'],
        [before[1], 'shortlisted', 'true'],
        [before[0], 'not relevant', 'true'],
      ])
      expect(rows.map(({ note }) => note)).toContain('50 %, ring til Ida')

      const workbook = page.waitForEvent('download')
      await page.getByRole('button', { name: 'XLSX' }).press('Enter')
      expect((await workbook).suggestedFilename()).toMatch(
        /^shortlist-dk-cluster-001-catalogue-2017-invented-[0-9a-f]{12}\.xlsx$/,
      )

      await press(page, new RegExp(`^${words['shortlist.mail']}$`))
      const mail = page.getByRole('dialog').getByRole('textbox')
      expect(await mail.inputValue()).toContain(words['shortlist.sentence.synthetic'])
      const other = lang === 'da' ? en : da
      await press(page, new RegExp(`^${words[lang === 'da' ? 'shortlist.in.en' : 'shortlist.in.da']}$`))
      await expect.poll(() => mail.inputValue()).toContain(other['shortlist.sentence.synthetic'])
      await page.keyboard.press('Escape')

      expect(await printedBy(page, new RegExp(`^${words['shortlist.print']}$`))).toEqual({
        suggestions: false,
        listed: [before[2], before[1]],
        synthetic: true,
      })

      const address = page.url()
      await press(page, begins(words['shortlist.undo.of']))
      await expect.poll(async () => (await suggested(page))[0]).toBe(before[0])
      await page.goto(address)
      await expect.poll(() => page.locator('.listed h3').allTextContents()).toEqual([before[2], before[1]])
      await page.goto(`${explorer.address}/partners?mine=dk-cluster-001&lang=${lang}`)
      await press(page, new RegExp(`^${words['shortlist.bringBack']}$`))
      await expect.poll(() => page.locator('.listed h3').allTextContents()).toEqual([before[2], before[1]])
      await page.context().close()
    },
    240_000,
  )

  it.each([
    { query: 'mine=dk-university-au', says: en['suggestions.choose'], way: 'Brintforum Vest' },
    {
      query: 'data=denmark-sourced&mine=dk-cluster-made&within-km=50',
      says: 'No suggestions for MADE under these conditions',
      way: en['suggestions.refused.withoutKm'],
    },
    {
      query: 'data=denmark-sourced&mine=dk-cluster-vindmolleindustrien',
      says: 'Vindmølleindustrien has no knowledge institution or public actor as a partner in this data set',
      way: en['suggestions.another'],
    },
  ])(
    'says why there is nothing to suggest, and a way out works: $query',
    async ({ query, says, way }) => {
      const page = await explorer.open(`/partners?${query}&lang=en`)
      await page.locator('h1', { hasText: says }).waitFor()
      await page.getByRole('main').getByRole('link', { name: way, exact: true }).last().click()
      await page.locator('h1', { hasText: says }).waitFor({ state: 'detached' })
      await page.context().close()
    },
    240_000,
  )

  it('is led to from the page of a cluster, which says with whom it shares more than chance', async () => {
    const page = await explorer.open('/actor/dk-cluster-001?lang=en')
    const shares = page.locator('#shares')
    await shares.getByText(/of 41 other clusters share more with it than chance explains/).waitFor()
    const pair = await shares
      .getByRole('link', { name: /^Compare with / })
      .first()
      .getAttribute('href')
    expect(pair).toMatch(/^\/overlap\?.*pair=dk-cluster-001~dk-cluster-\d{3}/)
    await shares.getByText(/whose place is known/).waitFor()
    await press(page, new RegExp(`^${en['actor.toPartners']}$`))
    await page.locator('h1', { hasText: 'that clusters like Brintforum Vest work with' }).waitFor()
    await page.context().close()
  }, 240_000)
})
