/** Every firm of the data set as one file: whole, readable elsewhere, and stopped when somebody wants it stopped. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Request } from 'playwright-core'
import { expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { danish as da, english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { drawnAnew } from './mapPlaces.ts'

const firms = 16_520
const languages = [
  { lang: 'en', words: en, delimiter: ',' },
  { lang: 'da', words: da, delimiter: ';' },
] as const

describeExplorer('the file of all firms', (explorer) => {
  it.each(languages)(
    'holds every firm once, with its places spelt right and what it comes from ($lang)',
    async ({ lang, words, delimiter }) => {
      const page = await explorer.open(`/table?rows=firms&lang=${lang}`)
      const downloaded = page.waitForEvent('download')
      await page.getByRole('button', { name: words['table.csv'] }).click()
      const bytes = readFileSync(await (await downloaded).path())
      expect(bytes.subarray(0, 3).equals(Buffer.from('efbbbf', 'hex'))).toBe(lang === 'da')
      const [heading = [], ...rows]: readonly (readonly string[])[] = parse(bytes, { delimiter, bom: true })
      expect(rows).toHaveLength(firms)
      expect(new Set(rows.map(([id]) => id)).size).toBe(firms)
      const origin = ['dataset', 'version', 'synthetic', 'year', 'licence', 'address', 'conditions']
      expect(heading.slice(-7)).toEqual(origin)
      const address = `${explorer.address}/table?data=catalogue-2017&version=`
      for (const row of rows) {
        expect([row.at(-7), ...row.slice(-5, -2), row.at(-1)]).toEqual([
          'catalogue-2017',
          'true',
          '2016',
          'CC-BY-4.0',
          '',
        ])
        expect(row.at(-2)?.startsWith(address)).toBe(true)
      }
      expect(rows.some((row) => row.includes('Tårnby'))).toBe(true)
      await page
        .getByRole('status')
        .filter({ hasText: createWords(lang, words).say('table.csv.done', { count: firms }) })
        .waitFor({ state: 'attached' })
      await page.context().close()
    },
    240_000,
  )

  it('says how far it is after a second, and is not made when it is cancelled', async () => {
    const page = await explorer.open('/table?rows=firms&lang=en')
    await page.locator('.data-table tbody tr').nth(99).waitFor()
    // The fourth hundred is held back until the download has been cancelled.
    let pages = 0
    const underWay = new Set<Request>()
    let letGo = (): void => undefined
    const gone = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route('**/graphql/**', async (route) => {
      pages += 1
      underWay.add(route.request())
      if (pages > 3) await gone
      await route.continue()
    })
    const ended = (request: Request) => underWay.delete(request)
    page.on('requestfinished', ended).on('requestfailed', ended)
    let files = 0
    page.on('download', () => files++)
    const download = page.getByRole('button', { name: en['table.csv'] })
    await download.press('Enter')
    await page.getByText(/^Collecting firms: [\d,]+00 of 16,520$/).waitFor()
    expect(await download.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: en['table.csv.cancel'] }).press('Enter')
    await page.getByRole('status').filter({ hasText: en['table.csv.cancelled'] }).waitFor({ state: 'attached' })
    await page.getByText(/^Collecting firms/).waitFor({ state: 'detached' })
    expect(await download.evaluate((element) => element === document.activeElement)).toBe(true)
    letGo()
    await expect.poll(() => underWay.size).toBe(0)
    await drawnAnew(page)
    expect([pages, files]).toEqual([4, 0])
    await page.context().close()
  }, 240_000)
})
