/** Hands on the map, by keyboard: choose, select what is shared, hide, undo, redo, send the address, save pictures. */
import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { danish as da, english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'
import { drawnAnew, mapPlaces } from './mapPlaces.ts'

const languages = [
  { lang: 'en', words: createWords('en', en) },
  { lang: 'da', words: createWords('da', da) },
] as const

/** Puts the keyboard on a button and presses it. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name }).first()
  await button.waitFor()
  await button.focus()
  await page.keyboard.press('Enter')
}

const counts = async (page: Page) => ((await page.locator('.network-shown').textContent()) ?? '').trim()

/** Names on the map: what the picture looks like, as far as text can tell. */
const names = (page: Page) =>
  page
    .locator('.map-label')
    .evaluateAll((labels) =>
      labels.map((label) => `${label.textContent} ${Math.round(label.getBoundingClientRect().x)}`).sort(),
    )

/** Names on the map once they stand still: three looks in a row are the same. */
async function restingNames(page: Page): Promise<readonly string[]> {
  await page.locator('.map-label.focus').first().waitFor()
  let looks: (readonly string[])[] = []
  const rest = async () => {
    looks = [...looks.slice(-2), await names(page)]
    return looks.length === 3 && looks.every((look) => String(look) === String(looks[0]))
  }
  await expect.poll(rest, { interval: 200, timeout: 60_000 }).toBe(true)
  return looks[0] ?? []
}

/** Opens the menu of pictures by keyboard and takes one; gives the file. */
async function savePicture(page: Page, menu: string, form: string): Promise<Download> {
  await press(page, menu)
  const item = page.getByRole('menuitem', { name: form })
  await item.waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    item.focus().then(() => page.keyboard.press('Enter')),
  ])
  return file
}

/** What the browser's own parser finds in an SVG file; fails when it is not well-formed XML. */
async function svgFacts(page: Page, text: string) {
  return page.evaluate((svg) => {
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    const number = (selector: string) => root.querySelectorAll(selector).length
    const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent ?? '')
    return { root: root.tagName, actors: number('[data-actor]'), links: number('[data-link]'), texts }
  }, text)
}

/** The numbers in a sentence, without the signs that part thousands. */
const numbersIn = (text: string) => [...text.replaceAll(/(?<=\d)[.,](?=\d{3})/g, '').matchAll(/\d+/g)].map(Number)

describeExplorer('hands on the map', (explorer) => {
  it.each(languages)(
    'hide all but two clusters and what they share, undo it, redo it, send it and save it ($lang)',
    async ({ lang, words: { say } }) => {
      const permissions = ['clipboard-read', 'clipboard-write']
      const page = await explorer.open(`/network?layout=overlap&bubbles=1&lang=${lang}`, {
        reducedMotion: 'reduce',
        permissions,
      })
      await page.locator('.network-shown').waitFor()
      const everything = await counts(page)
      await page.locator('.actor-table .choose-row').first().focus()
      await page.keyboard.press('Space')
      await page.waitForURL(/actor=/)
      await page.locator('.actor-table .choose-row').nth(1).focus()
      await page.keyboard.press('Space')
      await page.waitForURL(/chosen=/)
      expect(await page.locator('.chosen-chip').count()).toBe(2)

      await press(page, say('network.tools'))
      const shared = page.locator('.hand-tools button', {
        hasText: say('hand.shared', { count: 2 }).split('2')[0] ?? '',
      })
      const number = numbersIn((await shared.textContent()) ?? '')[0] ?? 0
      expect(number).toBeGreaterThan(0)
      await shared.focus()
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.searchParams.get('chosen')?.split(',').length === number + 1)
      await press(page, say('hand.chosen.more', { count: number + 2 - 8 }))
      expect(await page.locator('.chosen-chip').count()).toBe(number + 2)

      await press(page, say('hand.hideOthers'))
      await page.waitForURL(/hide=~/)
      const left = await counts(page)
      expect(numbersIn(left)[0]).toBeGreaterThan(number + 2)
      expect(numbersIn(left)[2]).toBe(2)
      const hidden = (numbersIn(everything)[1] ?? 0) - (numbersIn(left)[0] ?? 0)
      const did = say('network.did.hid', { what: say('network.counted', { count: hidden }) })
      expect(await axeViolations(page)).toEqual([])

      await page.keyboard.press('Control+z')
      await page.waitForURL((url) => !url.searchParams.has('hide'))
      expect(await counts(page)).toBe(everything)
      await page.getByRole('button', { name: say('hand.redo.named', { name: did }) }).waitFor()
      await page.keyboard.press('Control+Shift+z')
      await page.waitForURL(/hide=~/)
      await page.getByRole('button', { name: say('hand.undo.named', { name: did }) }).waitFor()
      expect(await counts(page)).toBe(left)

      await press(page, say('share'))
      const address = await page.evaluate(() => navigator.clipboard.readText())
      // Bubbles of firms keep their spots while the page stays open; what is sent is what the address alone gives.
      await page.reload()
      const seen = await restingNames(page)
      expect(await counts(page)).toBe(left)
      const other = await explorer.open(address.slice(explorer.address.length), { reducedMotion: 'reduce' })
      await other.locator('.network-shown').waitFor()
      expect(await counts(other)).toBe(left)
      await expect.poll(() => names(other), { timeout: 60_000 }).toEqual(seen)
      await other.context().close()

      const svg = await savePicture(page, say('figure.take'), say('figure.picture.svg'))
      expect(svg.suggestedFilename()).toMatch(/^klyngeatlas-catalogue-2017-invented-[0-9a-f]{12}-2016-overlap\.svg$/)
      const facts = await svgFacts(page, await readFile(await svg.path(), 'utf8'))
      const links = numbersIn(left).at(-1)
      expect(facts).toMatchObject({ root: 'svg', actors: numbersIn(left)[0], links })
      const onScreen = await page.locator('.map-label').allTextContents()
      expect(facts.texts).toEqual(expect.arrayContaining([...onScreen, say('badge.synthetic')]))
      expect(facts.texts.join(' ')).toContain(say('picture.positions'))

      const png = await savePicture(page, say('figure.take'), say('figure.picture.png'))
      const bytes = await readFile(await png.path())
      const width = await page.locator('.network-map').evaluate((map) => map.clientWidth)
      expect(bytes.readUInt32BE(16)).toBe(2 * width)
      await page.context().close()
    },
    400_000,
  )

  it('moves an actor by keys and by a click, and it stays there in every layout', async () => {
    const { say } = createWords('en', en)
    const page = await explorer.open('/network?layout=overlap&bubbles=1&lang=en', { reducedMotion: 'reduce' })
    await page.locator('.map-label').first().waitFor({ state: 'attached' })
    await page.getByRole('application').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('m')
    const move = page.getByRole('menuitem', { name: say('network.menu.move') })
    await move.focus()
    await page.keyboard.press('Enter')
    await page.locator('.carrying').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+ArrowRight')
    expect(new URL(page.url()).searchParams.has('pin')).toBe(false)
    await page.keyboard.press('Enter')
    await page.waitForURL(/pin=/)
    const pin = new URL(page.url()).searchParams.get('pin')
    const place = await page.locator('circle.map-pin').getAttribute('cx')
    const before = await mapPlaces(page)
    await page.getByRole('radio', { name: say('network.layout.ring') }).focus()
    await page.keyboard.press('Space')
    await page.waitForURL(/layout=ring/)
    const stayed = async () => {
      const now = await mapPlaces(page)
      return [...before].filter(([one, where]) => now.get(one) === where).length
    }
    await expect.poll(stayed, { timeout: 60_000 }).toBeLessThan(before.size / 10)
    await drawnAnew(page)
    expect(await page.locator('circle.map-pin').getAttribute('cx')).toBe(place)
    expect(new URL(page.url()).searchParams.get('pin')).toBe(pin)

    await page.getByRole('application').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('m')
    await move.focus()
    await page.keyboard.press('Enter')
    await page.locator('.carrying').waitFor()
    await page.locator('.network-map').click({ position: { x: 200, y: 300 } })
    await page.getByRole('button', { name: say('hand.move.done') }).click()
    await page.waitForURL((url) => url.searchParams.get('pin') !== pin)
    await page.getByRole('button', { name: /^Undo: Moved / }).waitFor()
    await page.context().close()
  }, 240_000)

  it('refuses a state file with a fault and names the field, and opens a good one', async () => {
    const { say } = createWords('en', en)
    const page = await explorer.open('/network?layout=overlap&bubbles=1&lang=en&steps=2&actor=dk-cluster-017')
    const saved = page.waitForEvent('download')
    await press(page, say('network.tools'))
    await press(page, say('hand.state.save'))
    const text = await readFile(await (await saved).path(), 'utf8')
    const give = async (content: string) => {
      const file = { name: 'state.json', mimeType: 'application/json', buffer: Buffer.from(content) }
      await page.locator('.hand-tools input[type=file]').setInputFiles(file)
    }
    await give(text.replace('"2"', '"7"'))
    await page.getByText(say('hand.refused.value', { field: 'parameters.steps' })).waitFor()
    expect(page.url()).toContain('steps=2')
    await give(text.replace('"2"', '"1"'))
    await page.waitForURL(/steps=1/)
    await page.getByText(say('hand.state.opened')).waitFor()
    await page.context().close()
  }, 240_000)

  it('says that places of other data cannot be read, and that an address is too long to send', async () => {
    const { say } = createWords('en', en)
    const version = JSON.parse(
      await (
        await fetch(`${explorer.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ dataset { version } }' }),
        })
      ).text(),
    ).data.dataset.version.slice(0, 12)
    const page = await explorer.open(
      `/network?layout=overlap&bubbles=1&lang=en&data=catalogue-2017&version=${version}&hide=~BQE`,
    )
    await page.getByText(say('hand.unreadable')).waitFor()
    await page.context().close()

    const pins = Array.from({ length: 120 }, (_, i) => `dk-cluster-${String(i).padStart(3, '0')}:1:2`).join()
    const long = await explorer.open(`/network?layout=overlap&bubbles=1&lang=en&pin=${pins}`)
    await long.getByText(/characters\. Some programs cut/).waitFor()
    await long.context().close()
  }, 240_000)
})
