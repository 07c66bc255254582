import type { Page } from 'playwright-core'

interface Drawn {
  id(): string
  position(): { readonly x: number; readonly y: number }
  renderedPosition(): { readonly x: number; readonly y: number }
}
interface Drawing extends Element {
  readonly _cyreg: {
    readonly cy: {
      nodes(): { map<Value>(each: (node: Drawn) => Value): Value[] }
      getElementById(id: string): Drawn
    }
  }
}

/** Waits until the canvas that moves has taken the place of the still picture. */
export async function mapMoves(page: Page): Promise<void> {
  await page.locator('.network-canvas').waitFor()
  await page.locator('.network-still').waitFor({ state: 'detached' })
}

/** Where each drawn actor and bubble stands in the plane of the map, as text so that it can be compared. */
export async function mapPlaces(page: Page): Promise<ReadonlyMap<string, string>> {
  await mapMoves(page)
  const places = await page.locator('.network-canvas').evaluate((canvas) =>
    (canvas as unknown as Drawing)._cyreg.cy.nodes().map((node) => {
      const { x, y } = node.position()
      return [node.id(), `${x.toFixed(2)} ${y.toFixed(2)}`] as const
    }),
  )
  return new Map(places)
}

/** Waits until the page was drawn twice: whatever an event changed is to be seen then, a change that follows from it too. */
export function drawnAnew(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}

/** Where an actor stands in the window, in pixels. */
export async function onScreen(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  await mapMoves(page)
  return page.locator('.network-canvas').evaluate((canvas, of) => {
    const { x, y } = (canvas as unknown as Drawing)._cyreg.cy.getElementById(of).renderedPosition()
    const { left, top } = canvas.getBoundingClientRect()
    return { x: left + x, y: top + y }
  }, id)
}
