/** A policymaker filters to a region and names its two largest clusters and the universities that they share: by keyboard alone. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'
import { ask } from './ask.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations, type Explorer } from './explorer.ts'
import { tabTo } from './tabTo.ts'

const languages = [
  { lang: 'en', words: english, region: 'North Denmark Region' },
  { lang: 'da', words: danish, region: 'Region Nordjylland' },
] as const

interface Answer {
  readonly landscape: {
    readonly clusterCount: number
    readonly firms: {
      readonly values: readonly { readonly cluster: { id: string; name: string }; readonly count: number }[]
    }
  }
  readonly network: {
    readonly actors: readonly { readonly id: string; readonly name: string; readonly kind: string }[]
    readonly links: readonly { readonly actorId: string; readonly clusterId: string }[]
  }
}

/** The two clusters of the region with most dedicated firms and what they share, by the API and without the page. */
async function askLargest(explorer: Explorer) {
  const query = `{
    landscape(filter: { regions: ["1081"] }) { clusterCount firms { values { cluster { id name } count } } }
    network { actors { id name kind } links { actorId clusterId } }
  }`
  const { landscape, network } = await ask<Answer>(explorer, query)
  const largest = [...landscape.firms.values].sort((a, b) => b.count - a.count).slice(0, 2)
  const hasBoth = (id: string) =>
    largest.every(({ cluster }) => network.links.some((link) => link.actorId === id && link.clusterId === cluster.id))
  const shared = network.actors.filter(({ id, kind }) => kind === 'UNIVERSITY' && hasBoth(id)).map(({ name }) => name)
  return { clusters: landscape.clusterCount, names: largest.map(({ cluster }) => cluster.name), shared }
}

/** Filters to one region: none of them, then this one. */
async function chooseRegion(page: Page, words: typeof english, region: string): Promise<void> {
  await tabTo(page, new RegExp(`^${words['filter.regions']}$`))
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await tabTo(page, new RegExp(`^${words['filter.none']}$`))
  await page.keyboard.press('Enter')
  await tabTo(page, new RegExp(`^${region}`))
  await page.keyboard.press('Space')
  await tabTo(page, new RegExp(`^${words['filter.apply']}$`))
  await page.keyboard.press('Enter')
}

describeExplorer('a policymaker, by keyboard,', (explorer) => {
  it.each(languages)(
    'filters to a region, names its two largest clusters and the universities that they share ($lang)',
    async ({ lang, words, region }) => {
      const { say } = createWords(lang, words)
      const { clusters, names, shared } = await askLargest(explorer)
      const page = await explorer.open(`/?lang=${lang}`)
      const title = page.getByRole('heading', { level: 1 })
      await title.filter({ hasText: '24' }).waitFor()
      await chooseRegion(page, words, region)
      await title
        .filter({ hasText: region })
        .filter({ hasText: `${clusters}` })
        .waitFor()

      await tabTo(page, new RegExp(`^${words['view.table']}$`))
      await page.keyboard.press('Enter')
      const table = page.locator('.data-table')
      await table.waitFor()
      await tabTo(page, new RegExp(`^${words['strip.firms']}`))
      await page.keyboard.press('Enter')
      await table.locator('th[aria-sort=descending]').waitFor()
      // The order is said at once, its rows come from the server.
      const first = async () => (await table.locator('tbody th a').allTextContents()).slice(0, 2)
      await expect.poll(first, { timeout: 60_000 }).toEqual(names)
      expect(await axeViolations(page)).toEqual([])

      await tabTo(page, new RegExp(`^${words['view.overlap']}$`))
      await page.keyboard.press('Enter')
      const only = say('overlap.elsewhere.choose', { clusters })
      await page.getByRole('link', { name: only }).waitFor()
      await tabTo(page, new RegExp(`^${only}$`))
      await page.keyboard.press('Enter')
      const pairs = (clusters * (clusters - 1)) / 2
      await page
        .getByRole('heading', { level: 1 })
        .filter({ hasText: `${pairs} ` })
        .waitFor()
      const [a, b] = names.toSorted((one, other) => one.localeCompare(other, 'da'))
      await tabTo(page, new RegExp(`^(${a} · ${b}|${b} · ${a})$`))
      await page.keyboard.press('Enter')
      const panel = page.getByRole('region', { name: words['pair.chosen'] })
      await panel.locator('.pair-statement').waitFor()
      await tabTo(page, /^(All|Alle) \d+ partner/)
      await page.keyboard.press('Enter')
      const inBoth = panel.locator('.pair-parts table').first().locator('tbody tr')
      const universities = inBoth.filter({ has: page.getByText(words['type.UNIVERSITY'], { exact: true }) })
      expect((await universities.locator('th').allTextContents()).sort()).toEqual([...shared].sort())
      expect(shared.length).toBeGreaterThan(0)
      expect(await axeViolations(page)).toEqual([])
      await page.context().close()
    },
    300_000,
  )
})
