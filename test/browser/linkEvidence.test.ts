/** A row of the table of links opens its evidence beside it, by keyboard and by a press anywhere on the row. */
import { expect, it } from 'vitest'
import { danish as da, english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'

const languages = [
  { lang: 'en', words: en, theme: 'light' },
  { lang: 'da', words: da, theme: 'dark' },
] as const
/** Few enough to be seen at once. */
const few = '/table?rows=links&text=vesterhav+universitet'

describeExplorer('a row of the table of links', (explorer) => {
  it.each(languages)(
    'opens its evidence with Enter, is marked, stays so on reload, and has the focus again after Escape ($lang, $theme)',
    async ({ lang, words, theme }) => {
      const page = await explorer.open(`${few}&lang=${lang}`, { colorScheme: theme, reducedMotion: 'reduce' })
      const row = page.locator('.data-table tbody tr').nth(1)
      const opener = row.locator('.row-opener')
      const panel = page.getByRole('complementary', { name: words.evidence })
      await opener.press('Enter')
      for (const fact of ['source', 'locator', 'method', 'confidence', 'retrieved'] as const) {
        await panel.getByText(words[`evidence.${fact}`], { exact: true }).waitFor()
      }
      await panel.getByText(words['evidence.nobody'].split('**')[1] ?? '').waitFor()
      const name = (await row.getByRole('rowheader').textContent()) ?? ''
      await panel.getByRole('link', { name, exact: true }).first().waitFor()
      const { searchParams } = new URL(page.url())
      expect(await opener.getAttribute('id')).toBe(`evidence-of-${searchParams.get('link')}`)
      expect(await page.locator('tr[aria-current=true]').count()).toBe(1)
      expect(await row.getAttribute('class')).toBe('chosen')
      expect(await panel.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(await axeViolations(page)).toEqual([])

      const facts = await panel.locator('.facts').allTextContents()
      await page.reload()
      await panel.locator('.facts').first().waitFor()
      expect(await panel.locator('.facts').allTextContents()).toEqual(facts)
      expect(await row.getAttribute('class')).toBe('chosen')

      await panel.getByRole('button', { name: words.close }).focus()
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'detached' })
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(new URL(page.url()).searchParams.has('link')).toBe(false)
      await page.goBack()
      await panel.waitFor()
      await page.context().close()
    },
    240_000,
  )

  it.each([
    '/?actor=dk-cluster-002',
    '/network?layout=overlap&bubbles=1&actor=dk-cluster-002',
    '/table?actor=dk-cluster-002',
    '/actor/dk-cluster-002?',
  ])(
    'of an address that is none of its actor’s is said to be so, and leads to its own end: %s',
    async (address) => {
      const link = 'link-gts-alexandra-cluster-001'
      const page = await explorer.open(`${address}&link=${link}&lang=en`, { reducedMotion: 'reduce' })
      const [before = ''] = en['evidence.foreign'].split('{')
      const sentence = page.locator('.panel [role=status]', { hasText: before })
      const [show = ''] = en['evidence.foreign.show'].split('{')
      await sentence.getByRole('link', { name: show }).click()
      await sentence.waitFor({ state: 'detached' })
      await page.locator('.ends').waitFor()
      expect(page.url()).toContain('dk-gts-alexandra')
      expect(new URL(page.url()).searchParams.get('link')).toBe(link)
      await page.context().close()
    },
    120_000,
  )

  it('opens by a press anywhere on it, but for the names of its ends, which open their pages', async () => {
    const page = await explorer.open(`${few}&lang=en`)
    const panel = page.getByRole('complementary', { name: en.evidence })
    const [first, second] = [page.locator('.data-table tbody tr').first(), page.locator('.data-table tbody tr').nth(1)]
    const role = await first.locator('td').nth(1).boundingBox()
    await page.mouse.click((role?.x ?? 0) + 4, (role?.y ?? 0) + 4)
    await panel.locator('.facts').first().waitFor()
    expect(await first.getAttribute('class')).toBe('chosen')
    const end = second.getByRole('rowheader')
    const name = (await end.textContent()) ?? ''
    await end.getByRole('link').click()
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    await panel.waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.has('link')).toBe(false)
    await page.goBack()
    await panel.locator('.facts').first().waitFor()
    await page.context().close()
  }, 240_000)

  it('opens a sheet on a phone, which gives the focus back', async () => {
    const page = await explorer.open(`${few}&lang=da`, {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    })
    const opener = page.locator('.row-opener').first()
    await opener.press('Enter')
    const sheet = page.getByRole('dialog', { name: da.evidence })
    await sheet.locator('.facts').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.context().close()
  }, 240_000)
})
