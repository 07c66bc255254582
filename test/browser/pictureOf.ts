import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { mapMoves } from './mapPlaces.ts'

export interface MapPicture {
  /** The drawing on white, as a PNG in an address. */
  readonly drawn: string
  /** The names and lines over it, each with its place. */
  readonly names: string
  /** The counts of the legend. */
  readonly counts: string | null
}

/** The map of a page once it rests: two looks in a row are the same. */
export async function pictureOf(page: Page): Promise<MapPicture> {
  const picture = page.locator('.map-picture')
  await picture.locator('.map-label').nth(20).waitFor()
  await mapMoves(page)
  await page.locator('.map-legend .legend-count').first().waitFor()
  await page.waitForLoadState('networkidle')
  const look = async () => {
    await page.evaluate(redrawn)
    return {
      drawn: await page.evaluate(drawnOnWhite),
      names: await picture
        .locator('.map-labels')
        .evaluateAll((layers) => layers.map((layer) => layer.innerHTML).join()),
      counts: await page.locator('.map-legend').textContent(),
    }
  }
  let last = await look()
  // A canvas that has not begun to draw looks the same twice within some milliseconds.
  await expect
    .poll(
      async () => {
        const before = last
        last = await look()
        return before.drawn === last.drawn && before.names === last.names
      },
      { interval: 500, timeout: 30_000 },
    )
    .toBe(true)
  return last
}

/**
 * Draws the map some more times: Cytoscape (3.34) first draws groups of elements from pictures of other sizes, up to a pixel
 * beside their place, and makes them anew little by little, only while it draws.
 */
async function redrawn(): Promise<void> {
  interface Canvas extends Element {
    readonly _cyreg: { readonly cy: { forceRender(): void } }
  }
  const canvas = document.querySelector('.network-canvas') as Canvas
  for (let times = 0; times < 30; times += 1) {
    canvas._cyreg.cy.forceRender()
    await new Promise((done) => requestAnimationFrame(done))
  }
}

function drawnOnWhite(): string {
  const layers = [...document.querySelectorAll<HTMLCanvasElement>('.map-picture canvas')]
  const paper = document.createElement('canvas')
  Object.assign(paper, { width: layers[0]?.width, height: layers[0]?.height })
  const pen = paper.getContext('2d')
  if (!pen) return ''
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, paper.width, paper.height)
  for (const layer of layers) pen.drawImage(layer, 0, 0)
  return paper.toDataURL()
}

/** The largest difference of a colour between two drawings of the same size, 0 to 255. */
export function largestDifference(page: Page, one: MapPicture, other: MapPicture): Promise<number> {
  return page.evaluate(
    async (addresses) => {
      const [a, b] = await Promise.all(
        addresses.map(async (address) => {
          const image = new Image()
          image.src = address
          await image.decode()
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')
          pen?.drawImage(image, 0, 0)
          return pen?.getImageData(0, 0, image.width, image.height).data
        }),
      )
      if (!a || !b || a.length !== b.length) return 255
      return a.reduce((most, value, place) => Math.max(most, Math.abs(value - (b[place] ?? 0))), 0)
    },
    [one.drawn, other.drawn],
  )
}
