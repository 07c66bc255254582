/** The search as people type: names of other data sets, towns, fields, initials and slips, by keyboard, in both languages. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { danish as da, english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'

const languages = [
  { lang: 'en', sourced: 'Denmark, observed in sources', say: createWords('en', en).say },
  { lang: 'da', sourced: 'Danmark, set i kilder', say: createWords('da', da).say },
] as const
const results = (page: Page) => page.locator('.search-results')

async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox').focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

describeExplorer('the search', (explorer) => {
  it.each(languages)(
    'opens a cluster that only another data set has, there ($lang)',
    async ({ lang, say, sourced }) => {
      const page = await explorer.open(`/?lang=${lang}`)
      await page.getByRole('application').waitFor()
      await type(page, 'MADE')
      const group = results(page).getByRole('group', { name: say('search.elsewhere', { title: sourced }) })
      await group.getByRole('option').filter({ hasText: /^MADE/ }).waitFor()
      expect(await axeViolations(page)).toEqual([])
      await page.keyboard.press('ArrowDown')
      await page.locator('.search-results [role=option][data-focused]', { hasText: 'MADE' }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 2, name: 'MADE', exact: true }).waitFor()
      expect(new URL(page.url()).searchParams.get('data')).toBe('denmark-sourced')
      await page.getByRole('button', { name: say('badge.sourced'), exact: true }).waitFor()
      await page.context().close()
    },
    240_000,
  )

  it.each(languages)(
    'finds clusters by town and by field, a name by its initials, and what is like a slip ($lang)',
    async ({ lang, say }) => {
      const page = await explorer.open(`/?lang=${lang}`)
      await page.getByRole('application').waitFor()
      await type(page, 'Odense')
      const seated = results(page).getByRole('group', { name: say('search.seated') })
      await seated.getByRole('option', { name: 'Robotgården' }).waitFor()
      expect(await results(page).getByRole('option').first().textContent()).toContain('Odense Kommune')
      await type(page, say('field.FOOD'))
      await results(page)
        .getByRole('group', { name: say('search.field') })
        .getByRole('option')
        .nth(3)
        .waitFor()
      await type(page, 'brintfroum')
      const near = results(page).getByRole('group', { name: say('search.near') })
      await near.getByRole('option', { name: 'Brintforum Vest' }).waitFor()
      await type(page, 'qqqq')
      await results(page)
        .getByText(say('search.none', { text: 'qqqq' }))
        .waitFor()
      expect(await axeViolations(page)).toEqual([])
      await page.context().close()
    },
    240_000,
  )
})
