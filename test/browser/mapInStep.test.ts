/** The drawing and the pointer stay in step, whatever the page does around the map. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { describeExplorer } from './describeExplorer.ts'
import { mapMoves, onScreen } from './mapPlaces.ts'

interface Drawing extends Element {
  readonly _cyreg: {
    readonly cy: {
      zoom(): number
      pan(): { readonly x: number; readonly y: number }
      width(): number
      height(): number
    }
  }
}

/** Zoom, and the place of the plane in the middle of the map. */
const shown = (page: Page) =>
  page.locator('.network-canvas').evaluate((canvas) => {
    const { cy } = (canvas as unknown as Drawing)._cyreg
    const { x, y } = cy.pan()
    return { zoom: cy.zoom(), x: (cy.width() / 2 - x) / cy.zoom(), y: (cy.height() / 2 - y) / cy.zoom() }
  })

const drawnPixels = (page: Page) =>
  page
    .locator('.network-canvas canvas')
    .first()
    .evaluate((canvas) => (canvas as HTMLCanvasElement).width)

/** Clicks into the middle of a cluster and gives the actor that is chosen then. */
async function clickOn(page: Page, id: string): Promise<string | null> {
  const { x, y } = await onScreen(page, id)
  await page.mouse.move(x - 3, y - 3)
  await page.mouse.click(x, y)
  await page.waitForURL((url) => url.searchParams.has('actor'))
  return new URL(page.url()).searchParams.get('actor')
}

describeExplorer('the map and the pointer', (explorer) => {
  let page: Page
  beforeAll(async () => {
    page = await explorer.open('/?lang=en', { reducedMotion: 'reduce' })
    await mapMoves(page)
  }, 240_000)

  it('agree when something above the map grows and goes away again', async () => {
    const { x, y } = await onScreen(page, 'dk-cluster-010')
    await page.mouse.move(x, y)
    await page.evaluate(() => {
      const added = document.createElement('div')
      added.id = 'added'
      added.style.height = '77px'
      document.querySelector('main')?.prepend(added)
    })
    expect(await clickOn(page, 'dk-cluster-010')).toBe('dk-cluster-010')
    await page.evaluate(() => document.getElementById('added')?.remove())
    expect(await clickOn(page, 'dk-cluster-020')).toBe('dk-cluster-020')
  })

  it('keep the zoom and the place in the middle when the window is resized; what was whole is fitted', async () => {
    const whole = await shown(page)
    await page.setViewportSize({ width: 1200, height: 900 })
    await expect.poll(async () => (await shown(page)).zoom).toBeLessThan(whole.zoom)
    await page.setViewportSize({ width: 1440, height: 900 })
    await expect.poll(async () => (await shown(page)).zoom).toBeCloseTo(whole.zoom, 6)
    for (let time = 0; time < 3; time++) await page.getByRole('button', { name: 'Zoom in' }).click()
    const near = await shown(page)
    const pixels = await drawnPixels(page)
    await page.setViewportSize({ width: 1390, height: 900 })
    await expect.poll(() => drawnPixels(page)).not.toBe(pixels)
    const now = await shown(page)
    expect(now.zoom).toBeCloseTo(near.zoom, 6)
    expect([now.x, now.y].map(Math.round)).toEqual([near.x, near.y].map(Math.round))
  })

  it('draws as many pixels as another screen has', async () => {
    const before = await drawnPixels(page)
    const session = await page.context().newCDPSession(page)
    const screen = { width: 1390, height: 900, deviceScaleFactor: 2, mobile: false }
    await session.send('Emulation.setDeviceMetricsOverride', screen)
    await expect.poll(() => drawnPixels(page)).toBe(2 * before)
  })
})
