/** A data set whose partners are all other actors, and that names no year: nothing of it vanishes on any view. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { fixtures } from '../import/toyWith.ts'
import { english as en } from '../texts.ts'
import { describeInBrowser } from './describeInBrowser.ts'
import { type Explorer, startExplorer } from './explorer.ts'
import { expectFigures, goTo } from './figures.ts'

const { say } = createWords('en', en)

describeInBrowser('a data set of other actors', () => {
  let explorer: Explorer
  beforeAll(async () => {
    explorer = await startExplorer({ data: `${fixtures}others` })
  }, 240_000)
  afterAll(() => explorer?.close())

  it('counts and draws them on each view, says its year, and that a cluster does not exist in it', async () => {
    const page = await explorer.open('/?lang=en')
    await expectFigures(page, '.shown', ['2', '4', '6'])
    expect(await page.locator('.shown').textContent()).toContain(say('year.mostLinks', { year: '2015' }))
    const legend = page.locator('.legend li', { hasText: en['kinds.OTHER'] })
    await legend.waitFor()
    expect(await legend.locator('.legend-count').textContent()).toBe('4')

    await goTo(page, '/?lang=en&actor=cluster-c')
    await page.locator('.panel').getByText('Does not exist in 2015', { exact: false }).waitFor()
    expect(await page.locator('.panel').textContent()).toContain('existed from 2008 to 2013')
    expect(await page.locator('.panel').textContent()).not.toContain(en['actor.fewest'])

    await goTo(page, '/network?lang=en&layout=overlap')
    await page.getByRole('application', { name: /^Map of 2 clusters and 4 partners/ }).waitFor()
    await page.locator('.kind-toggle', { hasText: en['kinds.OTHER'] }).click()
    await page.getByRole('application', { name: /^Map of 2 clusters/ }).waitFor()
    await expectFigures(page, '.network-shown', ['2', '2', '0'])

    await goTo(page, '/table?lang=en&rows=links')
    await expectFigures(page, '.table-shown', ['6'])

    await goTo(page, '/overlap?lang=en&draws=1000')
    await page.getByRole('alert').filter({ hasText: en['overlap.empty.usualSectors'] }).waitFor()
    await page.getByRole('link', { name: en['overlap.empty.allSectors'] }).click()
    await page.locator('.strongest tbody tr').waitFor()
    expect(await page.locator('.strongest tbody tr').textContent()).toContain('Anker')
    await goTo(page, '/?lang=en&year=2012')
    const year = { year: '2012', described: '2015' }
    await page.getByText(say('year.other', year)).waitFor()
    await page.getByRole('link', { name: en['view.partners'], exact: true }).first().click()
    await page.getByText(say('year.elsewhere', year)).waitFor()
    await page.getByRole('link', { name: say('year.leave', year) }).click()
    await page.getByText(say('year.elsewhere', year)).waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('year=')
    await page.context().close()
  }, 240_000)
})
