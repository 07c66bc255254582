/** A pair from its figures to the evidence of one link, to the map and back: by keyboard alone. */
import { expect, it } from 'vitest'
import { danish as da, english as en } from '../texts.ts'
import { ask } from './ask.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'
import { tabTo } from './tabTo.ts'

const names = ['Brintforum Vest', 'Grøn Gas Danmark'] as const
const pair = '/overlap?pair=dk-cluster-001~dk-cluster-002&draws=1000'
const languages = [
  {
    lang: 'en',
    words: en,
    theme: 'dark',
    all: /^All 156 partners$/,
    sum: '48 shared + 12 only Brintforum Vest + 96 only Grøn Gas Danmark = 156, each partner once.',
    evidence: /^B: evidence for LEARNMARK Horsens in Grøn Gas Danmark$/,
    unobserved: 'Nobody observed this link.',
    rule: 'Hub: more clusters than 75 % of its sector.',
  },
  {
    lang: 'da',
    words: da,
    theme: 'light',
    all: /^Alle 156 partnere$/,
    sum: '48 fælles + 12 kun Brintforum Vest + 96 kun Grøn Gas Danmark = 156, hver partner én gang.',
    evidence: /^B: belæg for LEARNMARK Horsens i Grøn Gas Danmark$/,
    unobserved: 'Ingen har set denne relation.',
    rule: 'Knudepunkt: flere klynger end 75 % af sin sektor.',
  },
] as const

interface Fragile {
  readonly pair: {
    readonly overlap: {
      readonly chance: {
        readonly fragility: { readonly linkCount: number; readonly partners: readonly { readonly name: string }[] }
      }
    }
  }
}

describeExplorer('the chosen pair', (explorer) => {
  it('says that a pair of an unknown cluster is not in the data set, and shows no other', async () => {
    const page = await explorer.open('/overlap?pair=dk-cluster-001~nowhere&draws=1000&lang=en')
    const panel = page.getByRole('region', { name: en['pair.chosen'] })
    await panel.getByRole('alert').filter({ hasText: 'This is not in the data set.' }).waitFor()
    expect(await panel.getByRole('heading', { level: 2 }).count()).toBe(0)
    await page.context().close()
  }, 300_000)

  it.each(languages)(
    'leads by keyboard to all partners, to the evidence of a link, and back ($lang, $theme)',
    async (language) => {
      const { lang, words, theme, all, sum, evidence, unobserved } = language
      const page = await explorer.open(`${pair}&lang=${lang}`, { colorScheme: theme, reducedMotion: 'reduce' })
      const panel = page.getByRole('region', { name: words['pair.chosen'] })
      const title = panel.getByRole('heading', { level: 2 })
      await title.filter({ hasText: names[0] }).filter({ hasText: names[1] }).waitFor()
      await panel.locator('.pair-statement', { hasText: /861/ }).waitFor()

      await tabTo(page, all)
      await page.keyboard.press('Enter')
      await panel.getByText(sum).waitFor()
      expect(await panel.locator('.pair-parts tbody tr').count()).toBe(156)
      expect(await axeViolations(page)).toEqual([])

      await page.keyboard.press('Enter')
      await page.keyboard.press('Shift+Tab')
      for (let press = 0; press < 60; press++) {
        const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
        if (evidence.test(name)) break
        await page.keyboard.press('Shift+Tab')
      }
      await page.keyboard.press('Enter')
      await panel.getByText(unobserved).waitFor()
      expect(await axeViolations(page)).toEqual([])

      await page.goBack()
      await title.waitFor()
      expect(new URL(page.url()).searchParams.get('pair')).toBe('dk-cluster-001~dk-cluster-002')
      await tabTo(page, all)
      await page.keyboard.press('Escape')
      await title.waitFor({ state: 'detached' })
      expect(new URL(page.url()).searchParams.get('pair')).toBe(null)
      await page.context().close()
    },
    300_000,
  )

  it('says how many links would have to be wrong, and which, as the API counts them', async () => {
    const page = await explorer.open(`${pair}&lang=en`)
    const panel = page.getByRole('region', { name: en['pair.chosen'] })
    await panel.locator('.pair-statement', { hasText: /861/ }).waitFor()
    const asked = `{ pair(a: "dk-cluster-001", b: "dk-cluster-002", draws: 1000) {
      overlap { chance { fragility { linkCount partners { name } } } } } }`
    const answer = await ask<Fragile>(explorer, asked)
    const { linkCount, partners } = answer.pair.overlap.chance.fragility
    await tabTo(page, /^How many wrong or missing links/)
    await page.keyboard.press('Enter')
    await panel.getByText(`these ${linkCount} partners were wrongly listed`).waitFor()
    expect(await panel.locator('.pair-fragility li').allTextContents()).toEqual(partners.map(({ name }) => name))
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect.poll(() => panel.locator('.pair-fragility li').count()).toBe(0)
    await page.context().close()
  }, 300_000)

  it.each(languages)(
    'takes another rule of hubs, is shown in the network, and is put away ($lang)',
    async (language) => {
      const { lang, words, rule } = language
      const page = await explorer.open(`${pair}&lang=${lang}`)
      const panel = page.getByRole('region', { name: words['pair.chosen'] })
      await panel.locator('.pair-statement', { hasText: /861/ }).waitFor()
      await tabTo(page, new RegExp(`^${words['pair.rule.change']}$`))
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Control+A')
      await page.keyboard.type('75')
      await page.keyboard.press('Enter')
      await panel.getByRole('status').filter({ hasText: rule }).waitFor()
      expect(new URL(page.url()).searchParams.get('hubs')).toBe('75')

      await tabTo(page, new RegExp(`^${words['pair.network']}$`))
      await page.keyboard.press('Enter')
      await page.locator('.chosen-chip').nth(1).waitFor()
      await page.locator('.map-label.focus').nth(1).waitFor()
      expect((await page.locator('.map-label.focus').allTextContents()).sort()).toEqual([names[0], `${names[1]} 48`])
      expect(await axeViolations(page)).toEqual([])

      await tabTo(page, new RegExp(`^${words['network.chosen.pair']}$`))
      await page.keyboard.press('Enter')
      await panel.getByRole('heading', { level: 2 }).waitFor()
      await tabTo(page, new RegExp(`^${words['pair.close']}$`))
      await page.keyboard.press('Enter')
      await panel.waitFor({ state: 'detached' })
      expect(new URL(page.url()).searchParams.has('pair')).toBe(false)
      await page.context().close()
    },
    300_000,
  )

  it.each([1440, 390])(
    'lists all partners beside their marks, its close button in sight (%i px wide)',
    async (width) => {
      const page = await explorer.open(`${pair}&lang=da`, { viewport: { width, height: 844 }, reducedMotion: 'reduce' })
      await page.getByRole('button', { name: /^Alle 156 partnere$/ }).click()
      const last = page.locator('.pair-parts tbody tr').last()
      await last.scrollIntoViewIfNeeded()
      const places = await page.locator('.pair-parts').evaluate((parts) => {
        const right = parts.getBoundingClientRect().right
        const rows = [...parts.querySelectorAll('tbody tr')]
        const box = (row: Element, selector: string) => row.querySelector(selector)?.getBoundingClientRect()
        const close = document.querySelector('.pair-close')?.getBoundingClientRect()
        return {
          covered: rows.filter((row) => (box(row, '.kind-mark')?.right ?? 0) >= (box(row, 'a')?.left ?? 0)).length,
          cut: rows.filter((row) => (box(row, 'td:last-child')?.right ?? 0) > right + 1).length,
          inSight: (close?.top ?? -1) >= 0 && (close?.bottom ?? 0) <= innerHeight,
        }
      })
      expect(places).toEqual({ covered: 0, cut: 0, inSight: true })
      await page.context().close()
    },
    300_000,
  )

  it('says that a pair of the same cluster twice is none', async () => {
    const page = await explorer.open('/overlap?pair=dk-cluster-001~dk-cluster-001&draws=1000&lang=da')
    await page.getByRole('alert').filter({ hasText: da['pair.same'] }).waitFor()
    await page.context().close()
  }, 300_000)

  it('is a sheet on a phone, without a fault that axe knows and without sideways scroll', async () => {
    const page = await explorer.open(`${pair}&lang=en`, {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    })
    const sheet = page.getByRole('dialog', { name: en['pair.chosen'] })
    await sheet.locator('.pair-statement', { hasText: /861/ }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await sheet.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await page.context().close()
  }, 300_000)
})
