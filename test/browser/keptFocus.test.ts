/** Where the keyboard is after something took itself away, and what is said then. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'

const { say } = createWords('en', en)
const filtered = 'region=1085&level=regional'
const hub = 'dk-cluster-001'
const still = { reducedMotion: 'reduce' } as const

/** Role or element and name of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    return `${element?.getAttribute('role') ?? element?.localName} ${element === document.body ? '' : name}`.trim()
  })
const focusIs = (page: Page, expected: string | RegExp) =>
  expect.poll(() => focused(page)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).last().press('Enter')
const heard = async (page: Page) =>
  (await page.locator('[role=status][aria-live].visually-hidden p').allTextContents()).filter(Boolean)
const said = (page: Page, expected: string | RegExp) =>
  expect.poll(async () => (await heard(page)).join(' | ')).toEqual(expect.stringMatching(expected))

describeExplorer('the focus', (explorer) => {
  it.each(['/', '/network', '/table', '/table?rows=firms'])(
    'goes to the filter whose condition is removed, to the first filter when all are, and to the first choice when one opens: %s',
    async (path) => {
      const page = await explorer.open(`${path}${path.includes('?') ? '&' : '?'}lang=en&${filtered}`, still)
      await page
        .getByRole('button', { name: /^Remove “Level/ })
        .first()
        .waitFor()
      await page.waitForLoadState('networkidle')
      await press(page, /^Remove “Level/)
      await page.waitForURL((url) => !url.searchParams.has('level'))
      await page.waitForLoadState('networkidle')
      await focusIs(page, 'button Level')
      await page.keyboard.press('Enter')
      await page.getByRole('checkbox').first().waitFor()
      expect(
        await page
          .getByRole('checkbox')
          .first()
          .evaluate((box) => box === document.activeElement),
      ).toBe(true)
      expect(await axeViolations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await focusIs(page, 'button Level')
      await press(page, say('filter.clear'))
      await page.waitForURL((url) => !url.searchParams.has('region'))
      await page.waitForLoadState('networkidle')
      await focusIs(page, /^button (Region|Sector|Kind|Sectors)/)
      await page.context().close()
    },
    240_000,
  )

  it.each(['/', '/network', '/table'])(
    'goes to the headline when a way out of an empty filter is taken: %s',
    async (path) => {
      const page = await explorer.open(`${path}?lang=en&region=1085&label=gold,silver`, still)
      await page.locator('.relax button').first().press('Enter')
      await page.locator('.relax').waitFor({ state: 'detached' })
      await focusIs(page, /^h1 ./)
      await page.context().close()
    },
    240_000,
  )

  it('stays with a filter that leaves nothing and with one that brings something back', async () => {
    const page = await explorer.open('/?lang=en&region=1085&label=gold,silver', still)
    await page.locator('.relax').waitFor()
    await press(page, /^Remove “Label/)
    await page.locator('.relax').waitFor({ state: 'detached' })
    await page.waitForLoadState('networkidle')
    await focusIs(page, 'button Label')
    await page.context().close()
  }, 240_000)

  it('goes to the headline of the overlap when only the clusters of the filter are compared', async () => {
    const page = await explorer.open('/overlap?lang=en&region=1084,1085&draws=1000', still)
    await page.getByRole('link', { name: /^Compare only/ }).press('Enter')
    await page.waitForURL((url) => url.searchParams.has('clusters'))
    await page.waitForLoadState('networkidle')
    await focusIs(page, /^h1 /)
    await page.context().close()
  }, 240_000)

  it('goes to the way back when the chosen are put away or hidden, and stays there when there is no step back', async () => {
    const page = await explorer.open('/network?layout=overlap&bubbles=1&lang=en', still)
    await page.locator('.actor-table .choose-row').first().press('Space')
    await page.waitForURL(/actor=/)
    await page.locator('.chosen-remove').press('Enter')
    await page.waitForURL((url) => !url.searchParams.has('actor'))
    await focusIs(page, /^button Undo: /)
    await page.keyboard.press('Enter')
    await page.waitForURL(/actor=/)
    await press(page, say('network.tools'))
    await press(page, say('hand.hide', { count: 1 }))
    await page.waitForURL(/hide=/)
    await focusIs(page, /^button Undo: /)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.searchParams.has('hide'))
    await focusIs(page, /^button Undo: /)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.searchParams.has('actor'))
    await focusIs(page, 'button Undo')
    expect(await page.getByRole('button', { name: 'Undo', exact: true }).getAttribute('aria-disabled')).toBe('true')
    await page.context().close()
  }, 240_000)

  it.each(['/network', '/'])(
    'goes to the panel that is closed, and back to the link whose evidence Escape closes: %s',
    async (path) => {
      const page = await explorer.open(`${path}?lang=en&actor=${hub}`, still)
      await page.locator('.panel-links summary').click()
      const opener = page.getByRole('link', { name: /^Open evidence for/ }).nth(1)
      const name = (await opener.getAttribute('aria-label')) ?? ''
      const title = (await page.locator('.panel h2').first().textContent()) ?? ''
      await opener.press('Enter')
      await page.locator('.facts').first().waitFor()
      await focusIs(page, `section Evidence: ${title}`)
      await said(page, `Evidence: ${title}`)
      expect(await axeViolations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.waitForURL((url) => !url.searchParams.has('link'))
      await focusIs(page, `a ${name}`)
      await page.locator('.panel-close').press('Enter')
      await page.getByText(say('actor.choose'), { exact: true }).waitFor()
      await focusIs(page, `aside ${say('details')}`)
      await page.context().close()
    },
    240_000,
  )

  it('goes to the name of the actor when the evidence that an address opened is closed', async () => {
    const links = await explorer.open(`/actor/${hub}?lang=en`, still)
    const href = await links.locator('a[href*="link="]').first().getAttribute('href')
    const page = await explorer.open(href ?? '', still)
    await page.locator('.facts').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await focusIs(page, /^h1 ./)
    await page.context().close()
    await links.context().close()
  }, 240_000)

  it('stays on the map when the actor under it is hidden, goes on to the next of the list and says who that is', async () => {
    const page = await explorer.open('/network?layout=overlap&bubbles=1&lang=en', still)
    const map = page.getByRole('application')
    await page.locator('.map-label').first().waitFor()
    await map.focus()
    await page.keyboard.press('Enter')
    await said(page, /1 of 482\./)
    await page.keyboard.press('n')
    await said(page, /2 of 482\./)
    const [second] = (await heard(page)).slice(-1)
    await page.keyboard.press('n')
    await said(page, /3 of 482\./)
    const third = (await heard(page)).at(-1)?.replace(/3 of 482\.$/, '')
    await page.keyboard.press('p')
    await said(page, second ?? '')
    await page.keyboard.press('m')
    await page.getByRole('menu', { name: /^Actions for/ }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('menuitem', { name: say('network.menu.hide') }).press('Enter')
    await page.waitForURL(/hide=/)
    const shown = /^Shown 481 of 482 actors: 41 of 42 clusters/
    await expect.poll(async () => (await heard(page))[0]).toMatch(shown)
    await expect.poll(async () => (await heard(page))[1]).toMatch(/2 of 481\.$/)
    expect((await heard(page))[1]?.split('.')[0]).toBe(third?.split('.')[0])
    await page.keyboard.press('p')
    await said(page, /1 of 481\./)
    await press(page, /^1 hidden/)
    await page.getByRole('menuitem').first().press('Enter')
    await page.waitForURL((url) => !url.searchParams.has('hide'))
    await focusIs(page, /^button Undo: /)
    await page.context().close()
  }, 240_000)

  it('of a moved actor hears that it is pinned, and the map counts firms apart from partners', async () => {
    const page = await explorer.open(`/network?layout=overlap&bubbles=1&lang=en&firms=${hub}:1`, still)
    await page.getByRole('application', { name: 'Map of 42 clusters, 440 partners and 10 firms', exact: true }).focus()
    await page.locator('.map-label').first().waitFor()
    await page.keyboard.press('Enter')
    await said(page, /1 of 492\./)
    await page.keyboard.press('m')
    await page.getByRole('menuitem', { name: say('network.menu.move') }).press('Enter')
    await page.keyboard.press('ArrowLeft')
    await said(page, /percent from the left/)
    await page.keyboard.press('Enter')
    await said(page, /percent from the left.*Pinned\.$/)
    await page.context().close()
  }, 240_000)

  it('on the landscape hears the counts of a new filter before the details', async () => {
    const page = await explorer.open('/?lang=en', still)
    await page.getByRole('application').waitFor()
    await page.waitForLoadState('networkidle')
    await press(page, say('filter.regions'))
    await press(page, say('filter.none'))
    await page.getByRole('checkbox', { name: /Zealand/ }).press('Space')
    await press(page, say('filter.apply'))
    await page.waitForURL(/region=1085/)
    const shown = ((await page.locator('.shown').textContent()) ?? '').slice(0, 6)
    await expect
      .poll(async () => (await heard(page)).join(' | '))
      .toMatch(new RegExp(`^${shown}.*of 42 clusters.*\\| Details of`))
    await page.context().close()
  }, 240_000)
})
