/** Find a cluster, open its page, read where it stands, list its GTS institutes, see evidence, reopen the address: by keyboard. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { tablesOf } from '../graph/tablesOf.ts'
import { danish as da, english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'
import { tabTo } from './tabTo.ts'
import { typeSearch } from './typeSearch.ts'

const languages = [
  { lang: 'en', words: en, knowledge: 'knowledge institutions', unobserved: 'Nobody observed this link.' },
  { lang: 'da', words: da, knowledge: 'videninstitutioner', unobserved: 'Ingen har set denne relation.' },
] as const
const name = 'Brintforum Vest'
const id = 'dk-cluster-001'

/** What the page must say, counted from the tables of the data set. */
const { actors, links } = tablesOf('data/catalogue-2017')
const kindOf = new Map(actors.map((actor) => [actor.id, actor.kind]))
const nameOf = new Map(actors.map((actor) => [actor.id, String(actor.name)]))
const partnersOf = (cluster: unknown) => links.filter((link) => link.cluster === cluster).map(({ actor }) => actor)
const institutions = (cluster: unknown) =>
  partnersOf(cluster).filter((actor) => ['university', 'gts', 'knowledge'].includes(String(kindOf.get(actor ?? null))))
const clusters = actors.filter(({ kind }) => kind === 'cluster').map((actor) => actor.id)
const own = institutions(id).length
const below = clusters.filter((other) => institutions(other).length < own).length
const gts = partnersOf(id)
  .filter((actor) => kindOf.get(actor ?? null) === 'gts')
  .map((actor) => nameOf.get(actor ?? null) ?? '')
const spaced = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim()

async function findBySearch(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await typeSearch(page, 'brintforum')
  await page.locator('.search-results [role=option]', { hasText: name }).first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.locator('.search-results [role=option][data-focused]').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name }).waitFor()
}

describeExplorer('the page of an actor', (explorer) => {
  it('says that nobody has the id of its address, and leads on by search', async () => {
    const page = await explorer.open('/actor/dk-nobody?lang=en')
    await page.getByRole('heading', { level: 1, name: /No actor is called “dk-nobody”/ }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('region', { name: en['actor.unknown.search'] }).getByRole('combobox').focus()
    await typeSearch(page, 'aarhus uni')
    await page.locator('.search-results [role=option]', { hasText: 'Aarhus Universitet' }).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.locator('.search-results [role=option][data-focused]').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Aarhus Universitet' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/actor/dk-university-au')
    await page.context().close()
  }, 240_000)

  it.each(languages)(
    'leads from a type that the cluster lacks to everybody of that type in the table ($lang)',
    async ({ lang, words }) => {
      const page = await explorer.open(`/actor/${id}?lang=${lang}`)
      const row = page.locator('.types-row', { hasText: words['types.ART_SCHOOL'] })
      const link = row.locator('.types-all')
      const number = /\d+/.exec((await link.textContent()) ?? '')?.[0]
      await link.click()
      await page.locator('.table-shown b', { hasText: new RegExp(`^${number}$`) }).waitFor()
      const rows = page.locator('.data-table tbody tr')
      expect(String(await rows.count())).toBe(number)
      for (const text of await rows.allTextContents()) expect(text).toContain(words['type.ART_SCHOOL'])
      await page.goBack()
      await page.locator('.types-row', { hasText: words['types.REGION'] }).locator('.types-all').click()
      await page.locator('.table-shown b', { hasText: /^5$/ }).waitFor()
      await page.context().close()
    },
    240_000,
  )

  it('says that criteria are not in the data where none can be judged, and nothing of 0', async () => {
    const page = await explorer.open('/actor/dk-cluster-foodnetwork?data=denmark-sourced&lang=en')
    const met = page.locator('.glance > div', { hasText: en['actor.criteria'] })
    await met.waitFor()
    expect(await met.textContent()).toBe(
      `${en['actor.criteria']}${en['actor.criteria.unjudged']}${en['actor.criteria.each']}`,
    )
    await page.context().close()
  }, 240_000)

  it.each(languages)(
    'leads by keyboard from search to place, partners and evidence that another browser shows again ($lang)',
    async ({ lang, words, knowledge, unobserved }) => {
      const page = await explorer.open(`/?lang=${lang}`, { permissions: ['clipboard-read', 'clipboard-write'] })
      await page.getByRole('heading', { level: 1 }).filter({ hasText: '24' }).waitFor()
      await findBySearch(page)
      await tabTo(page, new RegExp(`^${words['actor.open.cluster']}$`))
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name }).waitFor()
      expect(new URL(page.url()).pathname).toBe(`/actor/${id}`)

      const percent = `${Math.round((100 * below) / clusters.length)} %`
      const sentence = page.locator('.place-sentence').filter({ hasText: knowledge })
      expect(spaced(await sentence.textContent())).toBe(
        `${own} ${knowledge}, ${words['actor.moreThan'].replace('{share}', percent)}`,
      )

      await tabTo(page, new RegExp(`^${words['actor.links.all']} [\\d.,]+$`))
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      const table = page.locator('.page-links')
      await table.locator('caption', { hasText: words['kinds.GTS'] }).waitFor({ state: 'attached' })
      const listed = await table.locator('tbody th').allTextContents()
      expect(listed.map(spaced).sort()).toEqual([...gts].sort())

      const evidenceFor = words['partners.open.label'].split('{')[0] ?? ''
      await tabTo(page, new RegExp(`^${evidenceFor}`))
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').getByText(unobserved).waitFor()
      // Where else the partner is comes last.
      await page.getByRole('dialog').locator('.elsewhere li').first().waitFor()
      expect(await axeViolations(page)).toEqual([])
      await tabTo(page, new RegExp(`^${words['copy.link']}$`))
      await page.keyboard.press('Enter')
      await page.getByText(words['share.done']).waitFor({ state: 'attached' })
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      const evidence = await page.getByRole('dialog').textContent()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })

      const elsewhere = await explorer.open(copied.replace(explorer.address, ''))
      await elsewhere.getByRole('dialog').getByText(unobserved).waitFor()
      await elsewhere.getByRole('dialog').locator('.elsewhere li').first().waitFor()
      await expect.poll(() => elsewhere.getByRole('dialog').textContent()).toBe(evidence)
      await page.context().close()
      await elsewhere.context().close()
    },
    300_000,
  )

  it('says in words what a data set of sources does not hold', async () => {
    const page = await explorer.open('/actor/dk-cluster-biopeople?data=denmark-sourced&lang=en')
    await page.getByRole('heading', { level: 1, name: 'Biopeople' }).waitFor()
    await page.getByText(en['actor.accounts.none']).waitFor()
    await page.getByText('Dedicated firms: not in the sources.').waitFor()
    // Too few clusters are observed: numbers, and why there is no place among the others.
    expect(await page.getByText(/^Sources name any for \d+ of 56 clusters\. Below 80\s%/).count()).toBe(2)
    expect(await page.getByText(/Percentile|more than \d+\s% of clusters/).count()).toBe(0)
    await page.getByRole('heading', { name: en['actor.shares.unjudged'] }).waitFor()
    const criteria = page.locator('#criteria li')
    expect(await criteria.filter({ hasText: en['actor.criterion.missed'] }).count()).toBe(0)
    expect(await criteria.filter({ hasText: en['actor.criterion.unknown'] }).count()).toBe(4)
    // Of all years: those that have ended too, each with its years, and no beginning where the source gives none.
    const ever = tablesOf('data/denmark-sourced').links.filter(({ cluster }) => cluster === 'dk-cluster-biopeople')
    await page.getByRole('button', { name: `${en['links.ever']} ${ever.length}` }).press('Enter')
    await page.waitForURL(/years=any/)
    const rows = page.locator('.page-links tbody tr')
    await expect.poll(() => rows.count()).toBe(ever.length)
    const years = (await rows.locator('.page-since .block').allTextContents()).sort()
    expect(years.filter((text) => /^holds 2014–/.test(text))).toHaveLength(ever.filter(({ since }) => since).length)
    expect(years.filter((text) => /^holds until \d{4}$/.test(text))).toHaveLength(
      ever.filter(({ since }) => !since).length,
    )
    await page.context().close()
  }, 240_000)

  it('says of an institution how many clusters it has, and by which rule it is a hub', async () => {
    const page = await explorer.open('/actor/dk-university-au?lang=en')
    const having = clusters.filter((cluster) => partnersOf(cluster).includes('dk-university-au')).length
    await page.getByText(`Partner of ${having} of 42 clusters.`).waitFor()
    await page.getByText(/^Hub: more than [\d.]+ clusters/).waitFor()
    expect(spaced(await page.locator('.pages [role=status]').textContent())).toContain(`of ${having}`)
    await page.context().close()
  }, 240_000)
})
