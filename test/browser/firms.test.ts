/** Every firm of the data set as one file: whole, and readable elsewhere. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { danish as da, english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'

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
      await page.getByRole('link', { name: words['table.csv'] }).click()
      const bytes = readFileSync(await (await downloaded).path())
      expect(bytes.subarray(0, 3).equals(Buffer.from('efbbbf', 'hex'))).toBe(lang === 'da')
      const [heading = [], ...rows]: readonly (readonly string[])[] = parse(bytes, { delimiter, bom: true })
      expect(rows).toHaveLength(firms)
      expect(new Set(rows.map(([id]) => id)).size).toBe(firms)
      const from = heading.indexOf('dataset')
      expect(heading.slice(from)).toEqual([
        ...['dataset', 'title', 'version', 'synthetic', 'licence', 'year', 'conditions', 'address', 'software'],
      ])
      const address = `${explorer.address}/export/catalogue-2017/`
      for (const row of rows) {
        expect([row[from], ...row.slice(from + 3, from + 7)]).toEqual([
          ...['catalogue-2017', 'true', 'CC-BY-4.0', '2016', ''],
        ])
        expect(row[from + 7]?.startsWith(address)).toBe(true)
      }
      expect(rows.some((row) => row.includes('Tårnby'))).toBe(true)
      await page.context().close()
    },
    240_000,
  )
})
