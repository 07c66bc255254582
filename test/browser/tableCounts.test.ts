/** Sentence, counts above the map, table and API count the same, whatever the filter. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  type ClusterFilterState,
  clusterConditions,
  fields,
  labels,
  levels,
  models,
} from '../../web/state/clusterFilterState.ts'
import { formatViewState } from '../../web/state/viewState.ts'
import { createWords } from '../../web/words/words.ts'
import { english as en } from '../texts.ts'
import { askCounts } from './askCounts.ts'
import { describeInBrowser } from './describeInBrowser.ts'
import { type Explorer, startExplorer } from './explorer.ts'
import { expectFigures, goTo } from './figures.ts'

describeInBrowser('the filter', () => {
  let explorer: Explorer
  beforeAll(async () => {
    explorer = await startExplorer()
  }, 240_000)
  afterAll(() => explorer?.close())

  it('leaves landscape, table and API with equal counts, 50 random times', async () => {
    const { count, figure } = createWords('en', en)
    const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1 })
    const conditions = fc.record({
      regions: some(['1081', '1082', '1083', '1084', '1085']),
      fields: some(fields),
      levels: some(levels),
      labels: some(labels),
      models: some(models),
      network: fc.boolean(),
    })
    // More conditions at once leave mostly nothing, which is one case and not fifty.
    const few = fc.subarray([...clusterConditions], { maxLength: 2 })
    const anyFilter = fc
      .tuple(conditions, few)
      .map(([all, keys]): ClusterFilterState => Object.fromEntries(keys.map((key) => [key, all[key]])))
    const page = await explorer.open('/?lang=en')
    await page.getByRole('heading', { level: 1 }).waitFor()
    let empty = 0
    for (const state of fc.sample(anyFilter, { numRuns: 50, seed: 2017 })) {
      const { landscape, network } = await askCounts(explorer, state)
      const { clusters, knowledge, public: publicActors } = landscape
      const partners = network.actors.filter(({ kind }) => kind !== 'CLUSTER').length
      const links = network.links.length
      await goTo(page, formatViewState({ view: 'landscape', language: 'en', ...state }))
      if (clusters === 0) {
        await expectFigures(page, 'h1', ['0'])
        empty += 1
      } else {
        await expectFigures(
          page,
          'h1',
          [clusters, figure(knowledge.mean ?? 0), figure(publicActors.mean ?? 0)].map(String),
        )
        await expectFigures(page, '.shown', [clusters, partners, links].map(count))
      }
      await goTo(page, formatViewState({ view: 'table', language: 'en', ...state }))
      await expectFigures(page, '.table-shown', [count(network.actors.length)])
      expect(await page.locator('.data-table tbody tr').count()).toBe(Math.min(100, network.actors.length))
      await goTo(page, formatViewState({ view: 'table', language: 'en', rows: 'links', ...state }))
      await expectFigures(page, '.table-shown', [count(links)])
      expect(await page.locator('.data-table tbody tr').count()).toBe(Math.min(100, links))
    }
    expect([empty > 0, empty < 25]).toEqual([true, true])
    await page.context().close()
  }, 900_000)
})
