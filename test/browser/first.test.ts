/** What the server sends in the page stays until the page shows as much, and no longer. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeExplorer } from './describeExplorer.ts'

/** What the page asks; a part of its code is called so too. */
const questions = /\/graphql[/?]/

/** Holds what the page asks until it is let go. */
function held() {
  let letGo = (): void => undefined
  const gone = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const watch = (page: Page) => {
    page.route(questions, async (route) => {
      await gone
      await route.continue()
    })
  }
  return { watch, letGo: () => letGo() }
}

describeExplorer('the headline that the server sends', (explorer) => {
  it('gives way to the reason when no answer comes', async () => {
    const page = await explorer.open('/?lang=en', {}, (page) => page.route(questions, (route) => route.abort()))
    await page.getByRole('alert').first().waitFor()
    expect(await page.locator('#first').count()).toBe(0)
    await page.context().close()
  }, 240_000)

  it('stays while the answers are on their way, and is one with the headline that takes its place', async () => {
    const { watch, letGo } = held()
    const page = await explorer.open('/?lang=en', {}, watch)
    await page.locator('#page header').waitFor()
    const said = await page.locator('#first .sentence').textContent()
    expect(said).toMatch(/^42 clusters, invented after /)
    letGo()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(said)
    expect(await page.locator('#first').count()).toBe(0)
    await page.context().close()
  }, 240_000)

  it('hides nothing where there is none', async () => {
    const { watch, letGo } = held()
    const page = await explorer.open('/?region=1082&lang=en', {}, watch)
    await page.locator('#page header').waitFor()
    await expect.poll(() => page.locator('#first').count()).toBe(0)
    letGo()
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Central Denmark Region' }).waitFor()
    await page.context().close()
  }, 240_000)
})
