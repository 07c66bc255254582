/** A cluster manager finds the own cluster, reads its percentile, lists its GTS institutes and takes them as CSV: by keyboard. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'
import { ask } from './ask.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations, type Explorer } from './explorer.ts'
import { tabTo } from './tabTo.ts'
import { typeSearch } from './typeSearch.ts'

const languages = [
  { lang: 'en', words: english, delimiter: ',' },
  { lang: 'da', words: danish, delimiter: ';' },
] as const
const own = 'Møbel og Form'

interface Answer {
  readonly landscape: {
    readonly knowledge: { readonly values: readonly { readonly cluster: { name: string }; readonly count: number }[] }
  }
  readonly network: {
    readonly actors: readonly { readonly id: string; readonly name: string; readonly kind: string }[]
    readonly links: readonly { readonly actorId: string; readonly clusterId: string }[]
  }
}

/** What the API says of the cluster and of all, asked without the page. */
async function askOwn(explorer: Explorer) {
  const query = `{
    landscape { knowledge { values { cluster { name } count } } }
    network { actors { id name kind } links { actorId clusterId } }
  }`
  const { landscape, network } = await ask<Answer>(explorer, query)
  const counts = landscape.knowledge.values
  const { actors, links } = network
  const mine = counts.find(({ cluster }) => cluster.name === own)?.count ?? 0
  const below = counts.filter(({ count }) => count < mine).length
  const equal = counts.filter(({ count }) => count === mine).length
  const id = actors.find(({ name }) => name === own)?.id
  const partners = new Set(links.filter(({ clusterId }) => clusterId === id).map(({ actorId }) => actorId))
  const institutes = actors.filter((actor) => actor.kind === 'GTS' && partners.has(actor.id)).map(({ name }) => name)
  return { percentile: (100 * (below + equal / 2)) / counts.length, share: below / counts.length, mine, institutes }
}

async function findOwn(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await typeSearch(page, 'møbel')
  await page.locator('.search-results [role=option]', { hasText: own }).first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.locator('.search-results [role=option][data-focused]').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: own }).waitFor()
}

describeExplorer('a cluster manager, by keyboard,', (explorer) => {
  it.each(languages)(
    'finds the own cluster, reads its percentile and takes its GTS institutes as CSV ($lang)',
    async ({ lang, words, delimiter }) => {
      const { say, decimal, percent } = createWords(lang, words)
      const { percentile, share, mine, institutes } = await askOwn(explorer)
      expect(institutes.length).toBeGreaterThan(2)
      const page = await explorer.open(`/?lang=${lang}`)
      await page.getByRole('heading', { level: 1 }).filter({ hasText: '24' }).waitFor()
      await findOwn(page)

      await tabTo(page, new RegExp(`^${words['actor.open.cluster']}$`))
      await page.keyboard.press('Enter')
      const place = page.locator('.page-section', { hasText: say('actor.place', { count: 42 }) }).first()
      await place
        .getByText(say('actor.moreThan', { share: percent(share) }))
        .first()
        .waitFor()
      expect(await place.textContent()).toContain(`${mine}`)
      await place
        .getByText(say('actor.place.percentile', { percentile: decimal(percentile) }))
        .first()
        .waitFor()

      await tabTo(page, new RegExp(`^${words['actor.links.all']} *[\\d.,]+$`))
      for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight')
      const rows = page.locator('.page-links tbody tr')
      await expect.poll(() => rows.count()).toBe(institutes.length)
      const listed = await rows.locator('th a').allTextContents()
      expect([...listed].sort()).toEqual([...institutes].sort())

      await tabTo(page, new RegExp(`^${words['actor.links.table']}$`))
      await page.keyboard.press('Enter')
      await tabTo(page, new RegExp(`^${words['table.csv']}$`))
      const downloaded = page.waitForEvent('download')
      await page.keyboard.press('Enter')
      const bytes = readFileSync(await (await downloaded).path())
      const taken: readonly Record<string, string>[] = parse(bytes, { bom: true, delimiter, columns: true })
      expect(taken.map((row) => row[words['table.actor']])).toEqual(listed)
      expect(taken.map((row) => row[words['kind.CLUSTER']])).toEqual(listed.map(() => own))
      expect(await axeViolations(page)).toEqual([])
      await page.context().close()
    },
    300_000,
  )
})
