/** The view Network as people use it: by keyboard alone, and with counts that agree wherever they are read. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { layoutIds } from '../../web/state/parameters/network.ts'
import { createWords } from '../../web/words/words.ts'
import { danish as da, english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'

const languages = [
  { lang: 'en', words: createWords('en', en) },
  { lang: 'da', words: createWords('da', da) },
] as const

const spoken = (page: Page) => page.locator('[role=status][aria-live=polite].visually-hidden')

/** Waits until a sentence that holds these words has been spoken. */
async function hear(page: Page, ...parts: readonly string[]): Promise<void> {
  for (const part of parts) await spoken(page).filter({ hasText: part }).waitFor({ state: 'attached' })
}

/** Puts the keyboard on the map, into it, and onto its first actor, which is spoken. */
async function enterMap(page: Page): Promise<void> {
  await page.locator('.map-label').first().waitFor({ state: 'attached' })
  await page.getByRole('application').focus()
  await page.keyboard.press('Enter')
  await spoken(page).filter({ hasText: /\d/ }).waitFor({ state: 'attached' })
}

const address = (page: Page) => new URL(page.url()).searchParams

describeExplorer('the view Network', (explorer) => {
  describe.each(languages)('by keyboard ($lang)', ({ lang, words: { say } }) => {
    it('speaks where it goes, chooses, adds, and opens evidence from the menu', async () => {
      const page = await explorer.open(`/network?layout=overlap&bubbles=1&lang=${lang}`, { reducedMotion: 'reduce' })
      await enterMap(page)
      await page.keyboard.press('n')
      await hear(page, say('kind.CLUSTER'), '. 2 ')
      await page.keyboard.press('p')
      await hear(page, '. 1 ')
      await page.keyboard.press('Enter')
      await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor()
      const first = address(page).get('actor') ?? ''
      expect(first).toMatch(/^dk-cluster-/)

      await page.keyboard.press('Shift+ArrowRight')
      await page.keyboard.press('Shift+Enter')
      await page.waitForURL((url) => url.searchParams.has('chosen'))
      expect(address(page).get('actor')).toBe(first)
      await page.locator('.chosen-chip').nth(1).waitFor()
      expect(await axeViolations(page)).toEqual([])

      await page.keyboard.press('m')
      const menu = page.getByRole('menu')
      await menu.waitFor()
      expect(await axeViolations(page)).toEqual([])
      const evidence = say('network.menu.evidence', { name: '' }).trim()
      await page.keyboard.type(evidence.slice(0, 6))
      await page.locator('[role=menuitem][data-focused]', { hasText: evidence }).waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.searchParams.has('link'))
      await page.getByRole('heading', { name: say('evidence'), exact: true }).waitFor()

      await page.getByRole('application').focus()
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.waitForURL((url) => !url.searchParams.has('actor'))
      await page.context().close()
    }, 240_000)

    it('changes the layout with arrows, says a layout that lacks data, and counts what a kind hides', async () => {
      const page = await explorer.open(`/network?layout=overlap&bubbles=1&lang=${lang}`, { reducedMotion: 'reduce' })
      const segments = page.getByRole('group', { name: say('network.layouts') })
      await segments.getByRole('radio').first().focus()
      for (const layout of layoutIds.slice(1)) {
        await page.keyboard.press('ArrowRight')
        await page.waitForURL((url) => url.searchParams.get('layout') === layout)
        await page.locator('.network-layout', { hasText: say(`network.layout.${layout}`) }).waitFor()
      }
      await page.keyboard.press('ArrowRight')
      await page.waitForURL((url) => url.searchParams.get('layout') === layoutIds[0])

      const hide = page.getByRole('button', { name: new RegExp(`^${say('kinds.PUBLIC')}`) })
      await hide.focus()
      await page.keyboard.press('Space')
      await page.waitForURL((url) => url.searchParams.get('kinds') === 'cluster,university,gts,knowledge,other')
      expect(address(page).get('bubbles')).toBe('1')
      await hear(page, '216')
      expect(await hide.getAttribute('aria-pressed')).toBe('false')
      await page.goBack()
      await page.waitForURL((url) => !url.searchParams.has('kinds'))

      const sourced = await explorer.open(`/network?layout=overlap&bubbles=1&data=denmark-sourced&lang=${lang}`)
      // The municipality of a cluster says where it is.
      const geographic = sourced.getByRole('radio', { name: say('network.layout.geographic') })
      await geographic.waitFor()
      expect(await geographic.isDisabled()).toBe(false)
      await page.context().close()
      await sourced.context().close()
    }, 240_000)

    it('shows the firms of a cluster by pages and puts them back', async () => {
      const page = await explorer.open(`/network?layout=overlap&bubbles=1&lang=${lang}&actor=dk-cluster-030`, {
        reducedMotion: 'reduce',
      })
      const firms = page.locator('.firms-of')
      const said = (shown: number) => say('network.firms.shown', { shown, count: 507 })
      await firms.getByText(said(0)).waitFor()
      await firms.getByRole('button').focus()
      await page.keyboard.press('Enter')
      await firms.getByText(said(10)).waitFor()
      await hear(page, 'Rumkredsen')
      await page.keyboard.press('Enter')
      await firms.getByText(said(20)).waitFor()
      expect(address(page).get('firms')).toBe('dk-cluster-030:2')
      await page.locator('.actor-table', { hasText: '502' }).waitFor()
      await firms.getByRole('button', { name: say('network.firms.collapse') }).press('Enter')
      await firms.getByText(said(0)).waitFor()
      await page.context().close()
    }, 240_000)
  })

  it('draws 600 actors one by one at most, says what stays in the bubbles, and offers a way on', async () => {
    const page = await explorer.open('/network?layout=overlap&bubbles=1&lang=en&firms=dk-cluster-030:14')
    const { say } = languages[0].words
    await page.getByText(say('network.limit.firms', { count: 22 })).waitFor()
    await page
      .getByRole('application', { name: 'Map of 42 clusters, 440 partners and 118 firms', exact: true })
      .waitFor()
    await page.getByRole('button', { name: say('network.limit.hide') }).click()
    await page.getByText(say('network.limit.firms', { count: 22 })).waitFor({ state: 'detached' })
    await page
      .getByRole('application', { name: 'Map of 42 clusters, 174 partners and 140 firms', exact: true })
      .waitFor()
    await page.context().close()
  }, 240_000)
})
