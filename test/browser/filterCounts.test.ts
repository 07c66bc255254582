/** The same address counts the same in sentence, graph and table of every view and in the API, whatever the filter. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { formatViewState, type ViewState } from '../../web/state/viewState.ts'
import { createWords } from '../../web/words/words.ts'
import { english as en } from '../texts.ts'
import { askCounts } from './askCounts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { expectFigures, goTo } from './figures.ts'
import { mapMoves } from './mapPlaces.ts'
import { type RandomFilter, randomFilters } from './randomFilters.ts'

type Answer = Awaited<ReturnType<typeof askCounts>>
interface Asked extends RandomFilter {
  readonly answer: Answer
}

const middle = 'dk-cluster-030'
// Pixels cost more time than counts.
const small = { viewport: { width: 1024, height: 400 }, reducedMotion: 'reduce' } as const
const { count, figure, say } = createWords('en', en)

describeExplorer('60 random filters', (explorer) => {
  let whole: Answer
  let asked: readonly Asked[]
  beforeAll(async () => {
    whole = await askCounts(explorer, {})
    asked = await Promise.all(
      randomFilters(60).map(async (filter) => ({ ...filter, answer: await askCounts(explorer, filter.clusters) })),
    )
  }, 240_000)

  it('leave nothing now and then, and something mostly', () => {
    const empty = asked.filter(({ answer }) => answer.landscape.clusterCount === 0).length
    expect([empty > 0, empty < 30]).toEqual([true, true])
  })

  it('leave the landscape with the clusters, partners and links of the API', async () => {
    const page = await explorer.open('/?lang=en', small)
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const each of asked) {
      const { clusterCount: clusters, knowledge, public: publicActors } = each.answer.landscape
      const counts = partsOf(each.answer.network)
      await goTo(page, addressOf(each, { view: 'landscape' }))
      if (clusters === 0) await expectFigures(page, 'h1', ['0'])
      else {
        const means = [figure(knowledge.mean ?? 0), figure(publicActors.mean ?? 0)]
        await expectFigures(page, 'h1', [String(clusters), ...means])
        await expectFigures(page, '.shown', [counts.clusters, counts.partners, counts.links].map(count))
      }
    }
    await page.context().close()
  }, 600_000)

  it('leave the tables with the actors and links of the API', async () => {
    const page = await explorer.open('/table?lang=en', small)
    await page.locator('.table-shown').waitFor()
    for (const each of asked) {
      const { actors, links } = each.answer.network
      const kindOf = new Map(actors.map(({ id, kind }) => [id, kind]))
      const rows = {
        actors: actors.filter(({ kind }) => passesKind(each, kind)).length,
        // The kind of a link is that of the partner.
        links: links.filter(({ actorId }) => passesKind(each, kindOf.get(actorId) ?? '')).length,
      }
      for (const [name, number] of Object.entries(rows)) {
        await goTo(page, addressOf(each, { view: 'table', ...(name === 'links' && { rows: 'links' }) }))
        await expectFigures(page, '.table-shown', [count(number)])
        expect(await page.locator('.data-table tbody tr').count()).toBe(Math.min(100, number))
      }
    }
    await page.context().close()
  }, 600_000)

  it('leave graph, sentence and table of the network with the actors and links of the API', async () => {
    const page = await explorer.open('/network?layout=overlap&bubbles=1&lang=en', small)
    await page.getByRole('application').waitFor()
    for (const each of asked) {
      const wanted = expectedOnMap(each, whole)
      const { layout } = each
      await goTo(page, addressOf(each, { view: 'network', layout, ego: middle }))
      await expectFigures(
        page,
        '.network-shown',
        [wanted.clusters + wanted.partners, wanted.clusters, wanted.links].map(count),
      )
      const empty = each.answer.landscape.clusterCount === 0
      if (empty) await page.getByRole('heading', { level: 1, name: 'No cluster' }).waitFor()
      else {
        await page
          .getByRole('application', { name: say('network.label', { ...wanted, firms: 0 }), exact: true })
          .waitFor()
        await expect.poll(() => drawnOn(page), { timeout: 60_000 }).toEqual(wanted)
        const says = wanted.clusters + wanted.partners
        expect(await tableOn(page)).toEqual({ says, rows: Math.min(50, says) })
      }
    }
    await page.context().close()
  }, 600_000)
})

function addressOf({ clusters, kinds }: Asked, view: ViewState): string {
  return formatViewState({ language: 'en', ...view, ...clusters, ...(kinds && { kinds }) })
}

function passesKind({ kinds }: Asked, kind: string): boolean {
  const names: readonly string[] | undefined = kinds
  return names?.includes(kind) ?? true
}

function partsOf({ actors, links }: Answer['network']) {
  const clusters = actors.filter(({ kind }) => kind === 'CLUSTER').length
  return { clusters, partners: actors.length - clusters, links: links.length }
}

/** What the map draws of the API's answer: kinds in force, in an ego network the partners of the middle only. */
function expectedOnMap(each: Asked, whole: Answer) {
  const { actors, links } = each.answer.network
  const around = new Set(
    whole.network.links.flatMap(({ actorId, clusterId }) => (clusterId === middle ? [actorId] : [])),
  )
  const kept = actors.filter(
    ({ id, kind }) => passesKind(each, kind) && (each.layout !== 'ego' || kind === 'CLUSTER' || around.has(id)),
  )
  const ids = new Set(kept.map(({ id }) => id))
  return partsOf({
    actors: kept,
    links: links.filter(({ actorId, clusterId }) => ids.has(actorId) && ids.has(clusterId)),
  })
}

/** What Cytoscape holds, bubbles of firms and their ties left out. */
async function drawnOn(page: Page) {
  await mapMoves(page)
  return page.evaluate(() => {
    interface Drawn {
      length: number
      filter(selector: string): Drawn
    }
    interface Box extends Element {
      _cyreg: { cy: { nodes(): Drawn; edges(): Drawn } }
    }
    const { cy } = (document.querySelector('.network-canvas') as Box)._cyreg
    return {
      clusters: cy.nodes().filter('[kind = "CLUSTER"]').length,
      partners: cy.nodes().filter('[kind != "CLUSTER"][kind != "FIRM"]').length,
      links: cy.edges().filter('[kind != "FIRM"]').length,
    }
  })
}

/** How many actors the table says that it lists, and how many rows it begins with. */
async function tableOn(page: Page) {
  const caption = await page.locator('.actor-table caption').textContent()
  return { says: Number(/\d+/.exec(caption ?? '')?.[0]), rows: await page.locator('.actor-table tbody tr').count() }
}
