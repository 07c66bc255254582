/** The conditions on clusters in the view Network: everything on the page follows them, and nobody moves. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { danish as da, english as en } from '../texts.ts'
import { askCounts } from './askCounts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'
import { mapPlaces } from './mapPlaces.ts'

const languages = [
  { lang: 'en', words: createWords('en', en) },
  { lang: 'da', words: createWords('da', da) },
] as const
const spoken = (page: Page) => page.locator('[role=status][aria-live=polite].visually-hidden')
const query = (page: Page) => new URL(page.url()).searchParams
// Of Central Denmark and the South; no cluster of Zealand has a gold or silver label.
const [west, zealand] = ['1082', '1085']
const south = 'dk-cluster-017'

describeExplorer('conditions on clusters in the view Network', (explorer) => {
  it.each(languages)(
    'are chosen by keyboard; map, legend, table, speech, undo and picture follow, and nobody moves ($lang)',
    async ({ lang, words: { say, count } }) => {
      const page = await explorer.open(`/network?layout=overlap&bubbles=1&lang=${lang}`, { reducedMotion: 'reduce' })
      await page.locator('.map-label').first().waitFor()
      const before = await mapPlaces(page)
      await page.getByRole('button', { name: say('filters'), exact: true }).press('Enter')
      await page.getByRole('button', { name: say('filter.labels'), exact: true }).press('Enter')
      await page.getByRole('button', { name: say('filter.none') }).press('Enter')
      await page.getByRole('checkbox', { name: say('label.GOLD') }).press('Space')
      await page.getByRole('button', { name: say('filter.apply') }).press('Enter')
      await page.waitForURL((url) => url.searchParams.get('label') === 'gold')

      const { network } = await askCounts(explorer, { labels: ['GOLD'] })
      const clusters = network.actors.filter(({ kind }) => kind === 'CLUSTER').length
      const sizes = { clusters, partners: network.actors.length - clusters }
      await page.getByRole('application', { name: say('network.label', { ...sizes, firms: 0 }), exact: true }).waitFor()
      const layout = say('network.layout.overlap')
      await page.getByRole('heading', { level: 1, name: say('picture.title', { layout, ...sizes }) }).waitFor()
      const shown = { shown: network.actors.length, all: 482, clusters, allClusters: 42, links: network.links.length }
      const sentence = say('network.shown', shown).replaceAll('**', '')
      await spoken(page).filter({ hasText: sentence }).waitFor({ state: 'attached' })
      const universities = network.actors.filter(({ kind }) => kind === 'UNIVERSITY').length
      await page.getByRole('button', { name: `${say('kinds.UNIVERSITY')} ${count(universities)}` }).waitFor()
      await page
        .getByText(say('network.table.caption', { count: network.actors.length }))
        .waitFor({ state: 'attached' })
      const after = await mapPlaces(page)
      expect(after.size).toBe(network.actors.length + clusters)
      expect([...after].filter(([id, place]) => before.get(id) !== place)).toEqual([])
      expect(await axeViolations(page)).toEqual([])

      await page.getByRole('button', { name: say('figure.take') }).press('Enter')
      const saving = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: say('figure.picture.svg') }).press('Enter')
      const svg = await readFile(await (await saving).path(), 'utf8')
      expect(svg).toContain(`${say('kinds.UNIVERSITY')} ${count(universities)}`)
      expect(svg).toContain(say('picture.conditions', { conditions: '' }).split(':')[0] ?? '')

      const name = say('network.did.filtered', { what: say('filter.labels') })
      await page.getByRole('button', { name: say('hand.undo.named', { name }) }).press('Enter')
      await page.waitForURL((url) => !url.searchParams.has('label'))
      await page.getByRole('button', { name: say('hand.redo.named', { name }) }).waitFor()
      await expect.poll(() => mapPlaces(page)).toEqual(before)
      await page.context().close()
    },
    240_000,
  )

  it('that nobody meets say what there would be without each, and the panel of the chosen one stays', async () => {
    const { say } = languages[0].words
    const page = await explorer.open(
      `/network?layout=overlap&bubbles=1&lang=en&region=${zealand}&label=gold,silver&actor=${south}`,
    )
    await page.getByRole('heading', { level: 1, name: 'No cluster in Region Zealand' }).waitFor()
    await page.getByText('Without “Region: Region Zealand” there would be 23.').waitFor()
    await page.getByText(say('network.hidden.cluster', { name: 'Fleksibel Fabrik' })).waitFor()
    await page.getByRole('complementary').getByRole('heading', { name: 'Fleksibel Fabrik' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page
      .getByRole('button', { name: /^Remove “Label/ })
      .last()
      .press('Enter')
    await page.waitForURL((url) => !url.searchParams.has('label'))
    await page.getByRole('application', { name: /^Map of 4 clusters/ }).waitFor()
    await page.getByRole('link', { name: say('network.unfilter') }).press('Enter')
    await page.getByRole('application', { name: /^Map of 42 clusters/ }).waitFor()
    expect(query(page).get('actor')).toBe(south)
    await page.context().close()
  }, 240_000)

  it.each(languages)(
    'that the middle of an ego network does not meet are said, with three ways on ($lang)',
    async ({ lang, words: { say } }) => {
      const path = `/network?bubbles=1&lang=${lang}&layout=ego&ego=${south}&region=${zealand}`
      const page = await explorer.open(path, { reducedMotion: 'reduce' })
      const gone = page.getByText(say('network.middle.gone', { name: 'Fleksibel Fabrik' }))
      await gone.waitFor()
      expect((await mapPlaces(page)).has(south)).toBe(false)
      await gone.getByRole('link').first().press('Enter')
      await page.waitForURL((url) => url.searchParams.get('ego') !== south)
      await gone.waitFor({ state: 'detached' })
      await page.goBack()
      await gone.getByRole('link', { name: say('network.unfilter') }).press('Enter')
      await page.waitForURL((url) => !url.searchParams.has('region'))
      await gone.waitFor({ state: 'detached' })
      await page.goBack()
      await gone.getByRole('link', { name: say('network.hidden.overlap') }).press('Enter')
      await page.waitForURL((url) => url.searchParams.get('layout') === 'overlap')
      await gone.waitFor({ state: 'detached' })
      await page.context().close()
    },
    240_000,
  )

  it('and on kinds stand in one sheet on a phone, and go together', async () => {
    const { say } = languages[0].words
    const options = { viewport: { width: 390, height: 900 }, reducedMotion: 'reduce' } as const
    const page = await explorer.open(
      `/network?layout=overlap&bubbles=1&lang=en&region=${west}&kinds=cluster,gts`,
      options,
    )
    await page.getByRole('button', { name: `${say('filters')} 2` }).press('Enter')
    await page.getByRole('button', { name: say('filter.clear') }).press('Enter')
    await page.waitForURL((url) => !url.searchParams.has('region') && !url.searchParams.has('kinds'))
    await page.getByRole('button', { name: say('close') }).press('Enter')
    await page.getByRole('application', { name: /^Map of 42 clusters and 440 partners/ }).waitFor()
    await page.context().close()
  }, 240_000)
})
