/** The map on a phone: it fills the window, by keyboard too, and gives everything back. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'

const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)
const drawnHeight = async (page: Page) => (await page.getByRole('application').boundingBox())?.height

describeExplorer('the map in the whole window', (explorer) => {
  it('is placed once, for the size that it has there, and once more when it is left', async () => {
    const page = await explorer.open('/network?layout=overlap&lang=en', { reducedMotion: 'reduce' })
    await page.locator('.network-canvas').waitFor()
    const seen = { asked: 0, ended: 0 }
    page.on('request', (request) => {
      if (request.url().includes('/layout.worker')) seen.asked += 1
    })
    page.on('worker', (worker) => {
      worker.on('close', () => {
        seen.ended += 1
      })
    })
    const idle = () => page.waitForLoadState('networkidle', { timeout: 30_000 })
    await page.getByRole('button', { name: 'Full screen', exact: true }).click()
    await expect.poll(() => seen.ended, { timeout: 30_000 }).toBe(1)
    await idle()
    expect(seen).toEqual({ asked: 1, ended: 1 })
    await page.keyboard.press('Escape')
    await expect.poll(() => seen.ended, { timeout: 30_000 }).toBe(2)
    await idle()
    expect(seen).toEqual({ asked: 2, ended: 2 })
    await page.context().close()
  }, 240_000)
})

describeExplorer('the map on a phone', (explorer) => {
  let page: Page
  beforeAll(async () => {
    page = await explorer.open('/?lang=en', phone)
    await page.locator('.network-canvas').waitFor()
  }, 240_000)

  it('is 300 px high and offers the full screen', async () => {
    expect(await drawnHeight(page)).toBe(300)
    await page.getByRole('button', { name: 'Full screen', exact: true }).waitFor()
  })

  it('fills the window at a key, alone, without a fault that axe knows', async () => {
    await page.getByRole('button', { name: 'Full screen', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await drawnHeight(page)).toBeGreaterThan(700)
    expect(await focused(page)).toBe('Leave full screen')
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('Tab')
      const outside = () => document.activeElement?.matches('main :not(.network *), header *')
      expect(await page.evaluate(outside)).toBe(false)
    }
    expect(await axeViolations(page)).toEqual([])
  })

  it('shows the details of an actor over the full map and then the map again', async () => {
    await page.getByRole('application').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Details' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Details' }).waitFor({ state: 'detached' })
    await page.getByRole('dialog', { name: 'Network map' }).waitFor()
  })

  it('leaves the map, then the full screen, with Escape; the focus returns to the button', async () => {
    await page.getByRole('application').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Network map' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await focused(page)).toBe('Full screen')
    expect(await drawnHeight(page)).toBe(300)
  })
})
