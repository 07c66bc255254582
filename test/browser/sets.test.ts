/** The set plot and the actors that bind, by keyboard: choose clusters, go through the columns, open one, order a table. */
import { expect, it } from 'vitest'
import { danish as da, english as en } from '../texts.ts'
import { ask } from './ask.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'
import { tabTo } from './tabTo.ts'

const ids = [1, 2, 3, 4, 5, 6].map((number) => `dk-cluster-00${number}`)
const languages = [
  { lang: 'en', words: en, theme: 'light', plot: /^Combinations of 6 clusters/, seven: '7 of 12 at most' },
  { lang: 'da', words: da, theme: 'dark', plot: /^Kombinationer af 6 klynger/, seven: '7 af højst 12' },
] as const

interface Binding {
  readonly overlap: { readonly bindingActors: readonly { readonly pairCount: number }[] }
}

describeExplorer('the set plot', (explorer) => {
  it.each(languages)(
    'lists by keyboard as many partners as its column counts, and takes a seventh cluster ($lang, $theme)',
    async (language) => {
      const { lang, words, theme, plot, seven } = language
      const address = `/overlap?sets=${ids.join()}&draws=1000&lang=${lang}`
      const page = await explorer.open(address, { colorScheme: theme, reducedMotion: 'reduce' })
      const sets = page.getByRole('region', { name: words['sets.title'] })
      const list = sets.getByRole('listbox')
      await list.getByRole('option').first().waitFor({ state: 'attached' })
      expect(await list.getByRole('option').count()).toBe(await sets.locator('tbody tr').count())

      await tabTo(page, plot)
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      const chosen = list.locator('[aria-selected=true]')
      await chosen.waitFor({ state: 'attached' })
      const size = Number(/(\d+) partner/.exec((await chosen.textContent()) ?? '')?.[1])
      expect(size).toBeGreaterThan(0)
      expect(await sets.locator('.sets-opened li').count()).toBe(size)
      expect(await sets.locator('tr.chosen td').last().textContent()).toBe(String(size))
      expect(await axeViolations(page)).toEqual([])

      await page.keyboard.press('Shift+Tab')
      await tabTo(page, new RegExp(`^${words['sets.add']}$`))
      await page.keyboard.type('vandkr')
      await page.getByRole('option', { name: 'Vandkredsen' }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.locator('.popover [role=option][data-focused]').waitFor()
      await page.keyboard.press('Enter')
      await sets.getByRole('status').filter({ hasText: seven }).waitFor()
      expect(new URL(page.url()).searchParams.get('sets')?.split(',')).toHaveLength(7)
      await page.context().close()
    },
    300_000,
  )

  it('is as wide as a phone, its columns scroll by keyboard', async () => {
    const options = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const
    const page = await explorer.open(`/overlap?sets=${ids.join()}&draws=1000&lang=en`, options)
    const list = page.getByRole('listbox', { name: languages[0].plot })
    await list.getByRole('option').first().waitFor({ state: 'attached' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await list.focus()
    await page.keyboard.press('End')
    await page.waitForFunction(() => (document.querySelector('.sets-columns')?.scrollLeft ?? 0) > 0)
    expect(await axeViolations(page)).toEqual([])
    await page.context().close()
  }, 300_000)
})

describeExplorer('the actors that bind', (explorer) => {
  it('come in two orders and can be ordered by each heading, by keyboard', async () => {
    const page = await explorer.open('/overlap?draws=1000&lang=en', { reducedMotion: 'reduce' })
    const binding = page.getByRole('region', { name: en['binding.title'] }).first()
    const first = binding.locator('tbody tr').first()
    await first.waitFor()
    // Twenty, and with them those that have as many pairs as the last of these.
    const { overlap } = await ask<Binding>(explorer, '{ overlap { bindingActors { pairCount } } }')
    const [last, beyond] = [overlap.bindingActors[19], overlap.bindingActors.slice(20)]
    expect(beyond.filter(({ pairCount }) => pairCount !== last?.pairCount)).toEqual([])
    expect(await binding.locator('tbody tr').count()).toBe(overlap.bindingActors.length)
    expect(await first.getByRole('rowheader').textContent()).toBe('Danmarks Tekniske Universitet')
    await tabTo(page, new RegExp(`^${en['binding.pairCount']}$`))
    await page.keyboard.press('Enter')
    await binding.locator('[aria-sort=descending]').waitFor()
    await binding.getByRole('radio', { name: en['binding.order.EXCESS'] }).press(' ')
    await binding.getByRole('radio', { name: en['binding.order.EXCESS'], checked: true }).waitFor()
    const excess = async () => {
      const texts = await binding.locator('tbody td:nth-child(6)').allTextContents()
      return texts.map((text) => Number(text.replace('−', '-')))
    }
    const inOrder = (figures: readonly number[]) =>
      figures.every((figure, i) => i === 0 || figure <= (figures[i - 1] ?? 0))
    await expect.poll(async () => inOrder(await excess()), { timeout: 60_000 }).toBe(true)
    expect(await axeViolations(page)).toEqual([])
    await page.context().close()
  }, 300_000)
})
