/** A real Neo4j is stopped behind an open page and started again: what was seen stays, what fails is said, and it recovers. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openNeo4j } from '../../api/graph/neo4j.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { toy } from '../import/toyWith.ts'
import { describeOnNeo4j } from '../neo4j/describeOnNeo4j.ts'
import { type Neo4jServer, startNeo4j } from '../neo4j/server.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { danish as da, english as en } from '../texts.ts'
import { describeInBrowser } from './describeInBrowser.ts'
import { axeViolations, type Explorer, startExplorer } from './explorer.ts'

function pageOnNeo4j(): void {
  let database: Neo4jServer
  let explorer: Explorer
  beforeAll(async () => {
    database = await startNeo4j()
    const engine = openNeo4j(database)
    await importPackage(engine, toy)
    await engine.close()
    explorer = await startExplorer({ neo4j: database })
  }, patience + 240_000)
  afterAll(async () => {
    await explorer?.close()
    await database?.remove()
  })

  /** A reader of one language, with a partner of the chosen cluster that has not been asked for: what was answered once needs no database. */
  async function reader(lang: 'en' | 'da', words: typeof en | typeof da, place: number) {
    const page = await explorer.open(`/?actor=cluster-1&lang=${lang}`)
    const panel = page.getByRole('complementary', { name: words.details })
    await panel.getByRole('heading', { name: 'Vandklyngen' }).waitFor()
    await page.waitForLoadState('networkidle')
    await panel.locator('.panel-links summary').click()
    const unasked = panel.getByRole('rowheader').getByRole('link').nth(place)
    await unasked.waitFor()
    const name = (await unasked.textContent()) ?? ''
    const sentence = await page.getByRole('heading', { level: 1 }).textContent()
    return { page, panel, words, unasked, name, sentence }
  }

  it(
    'keeps its last view, says that the database is away, and goes on by itself when it is back, in both languages',
    async () => {
      const readers = [await reader('en', en, 0), await reader('da', da, 1)]

      await database.stop()
      for (const { page, panel, words, unasked, sentence } of readers) {
        await unasked.click()
        const alert = panel.getByRole('alert').filter({ hasText: words['trouble.UNAVAILABLE'] }).first()
        await alert.waitFor()
        expect(await alert.textContent()).toMatch(/ \d\d[.:]\d\d /)
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(sentence)
        await panel.getByRole('heading', { name: 'Vandklyngen' }).waitFor()
        await panel.getByRole('button', { name: words['trouble.retry'] }).first().waitFor()
        expect(await axeViolations(page)).toEqual([])
      }

      await database.start()
      for (const { page, panel, name } of readers) {
        await panel.getByRole('heading', { name }).waitFor()
        await page.locator('.trouble').waitFor({ state: 'detached' })
        await page.context().close()
      }
    },
    patience + 240_000,
  )
}

describeInBrowser('the page', () =>
  describeOnNeo4j('on a Neo4j that is stopped and started', pageOnNeo4j, { own: true }),
)
