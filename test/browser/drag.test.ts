/** Actors under the pointer: what is dragged stays where it is put, in the view Network and nowhere else. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'
import type { Explorer } from './explorer.ts'
import { drawnAnew, mapMoves, mapPlaces, onScreen } from './mapPlaces.ts'

const { say } = createWords('en', en)
const id = 'dk-cluster-017'

async function openMap(explorer: Explorer, path: string, touch = false): Promise<Page> {
  const page = await explorer.open(path, { reducedMotion: 'reduce', hasTouch: touch })
  await page.locator('.map-label').first().waitFor()
  await mapMoves(page)
  return page
}

async function drag(page: Page, from: { x: number; y: number }, right: number, down: number): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + right, from.y + down, { steps: 8 })
  await page.mouse.up()
}

/** Ids of what stands elsewhere than before. */
async function movedSince(page: Page, before: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const now = await mapPlaces(page)
  return [...before].filter(([one, place]) => now.get(one) !== place).map(([one]) => one)
}

const pinOf = (page: Page) => new URL(page.url()).searchParams.get('pin')
const entries = (page: Page) => page.evaluate(() => history.length)

describeExplorer('the pointer on the map', (explorer) => {
  it.each(['/?lang=en', `/actor/${id}?lang=en`])(
    'drags nothing on %s',
    async (path) => {
      const page = await openMap(explorer, path)
      await page.locator('.network-canvas').scrollIntoViewIfNeeded()
      const before = await mapPlaces(page)
      await drag(page, await onScreen(page, id), 90, 40)
      await drawnAnew(page)
      expect([await movedSince(page, before), pinOf(page)]).toEqual([[], null])
      await page.context().close()
    },
    240_000,
  )

  it('drags an actor to its pin, as one step that has a name and can be undone; the others stay', async () => {
    const page = await openMap(explorer, '/network?layout=overlap&bubbles=1&lang=en')
    const before = await mapPlaces(page)
    const steps = await entries(page)
    await drag(page, await onScreen(page, id), 120, -60)
    await page.waitForURL(/pin=/)
    expect(pinOf(page)).toMatch(new RegExp(`^${id}:\\d+:\\d+$`))
    expect(await entries(page)).toBe(steps + 1)
    expect(new URL(page.url()).searchParams.has('actor')).toBe(false)
    // Its bubble goes along.
    expect(await movedSince(page, before)).toEqual([id, `firms-of-${id}`])
    await page.locator('circle.map-pin').waitFor()

    await drag(page, await onScreen(page, id), -40, 50)
    await page.getByRole('button', { name: /^Undo: Moved / }).waitFor()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await page.waitForURL((url) => !url.searchParams.has('pin'))
    await expect.poll(() => movedSince(page, before)).toEqual([])
    await page.getByRole('button', { name: /^Redo: Pinned / }).waitFor()
    await page.context().close()
  }, 240_000)

  it('chooses an actor that it clicks, moves the whole map where nobody stands, and leaves bubbles alone', async () => {
    const page = await openMap(explorer, '/network?layout=overlap&bubbles=1&lang=en')
    const before = await mapPlaces(page)
    const at = await onScreen(page, id)
    const box = await page.locator('.network-canvas').boundingBox()
    await drag(page, { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 200 }, 30, 20)
    await expect.poll(() => onScreen(page, id)).toEqual({ x: at.x + 30, y: at.y + 20 })
    await drag(page, await onScreen(page, `firms-of-${id}`), 40, 10)
    expect([await movedSince(page, before), pinOf(page)]).toEqual([[], null])
    const now = await onScreen(page, id)
    await page.mouse.click(now.x, now.y)
    await page.waitForURL((url) => url.searchParams.get('actor') === id)
    expect(pinOf(page)).toBeNull()
    await page.context().close()
  }, 240_000)

  it('is a finger as well, once the map has been entered', async () => {
    const page = await openMap(explorer, '/network?layout=overlap&bubbles=1&lang=en', true)
    await page.getByRole('application').focus()
    const before = await mapPlaces(page)
    const { x, y } = await onScreen(page, id)
    const fingers = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points })
    await touch('touchStart', [{ x, y }])
    for (let step = 1; step <= 8; step++) await touch('touchMove', [{ x: x + step * 12, y: y + step * 5 }])
    await touch('touchEnd', [])
    await page.waitForURL(/pin=/)
    expect(await movedSince(page, before)).toEqual([id, `firms-of-${id}`])
    await page.getByText(say('hand.pins', { count: 1 })).waitFor()
    await page.context().close()
  }, 240_000)
})
