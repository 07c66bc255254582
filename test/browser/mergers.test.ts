/** A policymaker puts three clusters together, ends one, and reads who loses: by keyboard alone, in both languages. */
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'
import { ask } from './ask.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'
import { tabTo } from './tabTo.ts'

const languages = [
  { lang: 'en', words: english },
  { lang: 'da', words: danish },
] as const

interface Answer {
  readonly consolidation: {
    readonly consolidated: { readonly partnerCount: number }
    readonly doubledCount: number
    readonly outcomes: readonly { readonly outcome: string; readonly count: number }[]
    readonly changedPartners: { readonly totalCount: number; readonly nodes: readonly { readonly name: string }[] }
  }
}
const members = ['dk-cluster-001', 'dk-cluster-002', 'dk-cluster-004'] as const
const ended = 'dk-cluster-010'

/** What the page must come to, by the API and without the page. */
const question = `{ consolidation(groups: [${JSON.stringify(members)}], ended: ["${ended}"]) {
  consolidated { partnerCount } doubledCount outcomes { outcome count } changedPartners { totalCount nodes { name } } } }`

const names = (ids: readonly string[]) => `{ nodes(ids: ${JSON.stringify(ids)}) { id ... on Cluster { name } } }`

/** Finds a cluster by its name, goes to it and presses a key on it. */
async function press(page: Page, words: typeof english, name: string, key: string): Promise<void> {
  await page.getByLabel(words['mergers.find']).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(name)
  await tabTo(page, new RegExp(`^${name}: `))
  await page.keyboard.press(key)
}

describeExplorer('a policymaker in Mergers, by keyboard,', (explorer) => {
  it.each(languages)(
    'puts three clusters together, ends one, reads who loses and opens the address elsewhere ($lang)',
    async ({ lang, words }) => {
      const { say, count } = createWords(lang, words)
      const { consolidation } = await ask<Answer>(explorer, question)
      const found = await ask<{ nodes: readonly { id: string; name: string }[] }>(explorer, names([...members, ended]))
      const nameOf = (id: string) => found.nodes.find((one) => one.id === id)?.name ?? ''
      const page = await explorer.open(`/mergers?lang=${lang}`, { reducedMotion: 'reduce' })
      await page.getByRole('toolbar').first().waitFor()
      const headline = page.getByRole('heading', { level: 1 })
      expect(await headline.textContent()).toBe(say('mergers.none', { count: 42 }))

      await press(page, words, nameOf(members[0]), 'n')
      await press(page, words, nameOf(members[1]), '1')
      // The third by the menu, whose first entry is the group; it says what the two have in common.
      await press(page, words, nameOf(members[2]), 'Enter')
      await page
        .getByRole('menuitem')
        .filter({ hasText: say('mergers.group.numbered', { number: 1 }) })
        .waitFor()
      await page
        .getByRole('menuitem')
        .first()
        .filter({ hasText: /\d+ (of|af) \d+/ })
        .waitFor()
      expect(await axeViolations(page)).toEqual([])
      await page.keyboard.press('Enter')
      const chip = page.getByRole('button', { name: say('mergers.move', { name: nameOf(members[2]) }), exact: true })
      // The focus follows the cluster into its group.
      await expect.poll(() => chip.evaluate((one) => one === document.activeElement)).toBe(true)
      await press(page, words, nameOf(ended), 'Enter')
      // The way to its page is a real link, which opens in a tab too.
      const toPage = page.getByRole('menuitem', { name: words['mergers.to.page'], exact: true })
      expect(await toPage.getAttribute('href')).toMatch(new RegExp(`^/actor/${ended}\\b`))
      const toEnded = page.getByRole('menuitem', { name: words['mergers.to.ended'], exact: true })
      await toEnded.focus()
      // The menu takes the focus to its first entry when it opens.
      await expect.poll(() => toEnded.evaluate((one) => one === document.activeElement)).toBe(true)
      await page.keyboard.press('Enter')

      const lost = consolidation.outcomes.find(({ outcome }) => outcome === 'LOST')?.count ?? 0
      const finding = say('mergers.finding', {
        organised: createWords(lang, words).list([
          say('mergers.groupCount', { count: 1 }),
          say('mergers.aloneCount', { count: 38 }),
        ]),
        kept: consolidation.consolidated.partnerCount,
        all: 432,
        doubled: consolidation.doubledCount,
        lost,
      })
      await expect.poll(() => headline.textContent()).toBe(finding.replaceAll('**', ''))
      const losers = page.getByRole('table', { name: words['losers.title'] })
      await expect
        .poll(() => losers.locator('tbody th').allTextContents())
        .toEqual(consolidation.changedPartners.nodes.map(({ name }) => ` ${name}`))
      const address = page.url()
      expect(decodeURIComponent(address)).toContain(`groups=${members.join()}&ended=${ended}`)

      // What is kept is said again where the address is opened elsewhere, and the file has all who lose.
      const elsewhere = await explorer.open(new URL(address).pathname + new URL(address).search, {})
      await elsewhere.getByText(finding.replaceAll('**', '').split('.')[0] ?? '').waitFor()
      const csv = await elsewhere.getByRole('link', { name: words['table.csv'] }).getAttribute('href')
      const text = await (await fetch(new URL(csv ?? '', explorer.address))).text()
      const delimiter = lang === 'da' ? ';' : ','
      const rows = parse(text, { columns: true, bom: true, delimiter })
      expect(count(rows.length)).toBe(count(consolidation.changedPartners.totalCount))
      await Promise.all([page.context().close(), elsewhere.context().close()])
    },
    240_000,
  )

  it('takes out with 0, names a group, and says which clusters of an address are unknown', async () => {
    const page = await explorer.open(`/mergers?groups=${members.join()},nobody&lang=en`, { reducedMotion: 'reduce' })
    await page.getByRole('alert').filter({ hasText: 'nobody' }).waitFor()
    await page.getByRole('link', { name: english['mergers.unknown.remove'], exact: true }).click()
    await page.getByRole('alert').waitFor({ state: 'detached' })
    await page.getByLabel('Name of group 1').fill('Vand * 1')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '1 Vand * 1', exact: true }).waitFor()
    const chips = page.getByRole('toolbar', { name: 'Vand * 1' }).getByRole('button')
    await chips.first().focus()
    await page.keyboard.press('ArrowRight')
    const second = (await chips.nth(1).textContent())?.trim() ?? ''
    await page.keyboard.press('0')
    await expect.poll(() => chips.count()).toBe(2)
    expect(await chips.allTextContents()).not.toContain(`${second} `)
    // Undo is Back with the name of the step, by button and by key.
    await page.getByRole('button', { name: `Undo: Moved ${second}`, exact: true }).click()
    await expect.poll(() => chips.count()).toBe(3)
    await page.keyboard.press('Control+Shift+Z')
    await expect.poll(() => chips.count()).toBe(2)
    await page.keyboard.press('Control+Z')
    await expect.poll(() => chips.count()).toBe(3)
    await page.context().close()
  }, 240_000)
})
