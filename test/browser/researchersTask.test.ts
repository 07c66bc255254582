/** A researcher opens a link’s evidence, copies the address and reopens it in a clean browser: by keyboard alone. */
import { expect, it } from 'vitest'
import { danish as da, english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'
import { largestDifference, pictureOf } from './pictureOf.ts'
import { tabTo } from './tabTo.ts'
import { typeSearch } from './typeSearch.ts'

const languages = [
  {
    lang: 'en',
    words: en,
    sentence:
      '42 clusters, invented after Catalogue 2017. On average each works with 24 knowledge institutions and 38 public actors.',
    unobserved: 'Nobody observed this link.',
  },
  {
    lang: 'da',
    words: da,
    sentence:
      '42 klynger, opdigtede efter Katalog 2017. I gennemsnit samarbejder hver med 24 videninstitutioner og 38 offentlige aktører.',
    unobserved: 'Ingen har set denne relation.',
  },
] as const

describeExplorer('a researcher, by keyboard,', (explorer) => {
  it.each(languages)(
    'leads from the sentence to evidence that another browser shows again ($lang)',
    async (language) => {
      const { lang, words, sentence, unobserved } = language
      const page = await explorer.open(`/?lang=${lang}`, { permissions: ['clipboard-read', 'clipboard-write'] })
      const title = page.getByRole('heading', { level: 1 })
      await title.filter({ hasText: '24' }).waitFor()
      expect(((await title.textContent()) ?? '').replaceAll(/\s+/g, ' ')).toBe(sentence)

      const other = await pictureOf(page)
      await page.keyboard.press('/')
      await typeSearch(page, 'vesterhav')
      const found = page.locator('.search-results [role=option]', { hasText: 'Vesterhav Energi' }).first()
      await found.waitFor()
      await page.keyboard.press('ArrowDown')
      await page.locator('.search-results [role=option][data-focused]').waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 2, name: 'Vesterhav Energi' }).waitFor()

      await tabTo(page, new RegExp(`^${words['actor.links.folded']}$`))
      await page.keyboard.press('Enter')
      const evidenceFor = words['partners.open.label'].split('{')[0] ?? ''
      await page
        .getByRole('link', { name: new RegExp(`^${evidenceFor}`) })
        .first()
        .waitFor()
      await tabTo(page, new RegExp(`^${evidenceFor}`))
      await page.keyboard.press('Enter')
      await page.getByText(unobserved).waitFor()
      // Where else the partner is comes last.
      await page.locator('.elsewhere li').first().waitFor()

      await tabTo(page, new RegExp(`^${words['copy.link']}$`))
      await page.keyboard.press('Enter')
      await page.getByText(words['share.done']).waitFor({ state: 'attached' })
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      const details = await page.getByRole('complementary').textContent()
      await page.mouse.move(0, 0)
      const picture = await pictureOf(page)

      const elsewhere = await explorer.open(copied.replace(explorer.address, ''))
      await elsewhere.getByText(unobserved).waitFor()
      await elsewhere.waitForLoadState('networkidle')
      expect(await elsewhere.getByRole('complementary').textContent()).toBe(details)
      const reopened = await pictureOf(elsewhere)
      expect(reopened.counts).toBe(picture.counts)
      expect(reopened.names).toBe(picture.names)
      // Faint lines laid on each other in another order may differ by so little, which no eye sees.
      expect(await largestDifference(elsewhere, picture, reopened)).toBeLessThanOrEqual(24)
      expect(await largestDifference(elsewhere, picture, other)).toBeGreaterThan(100)
      expect(await axeViolations(elsewhere)).toEqual([])
      await page.context().close()
      await elsewhere.context().close()
    },
    300_000,
  )
})
