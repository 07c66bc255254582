/** Open the matrix, switch to above chance, open the strongest pair, name two specialists, copy the link, reopen it: by keyboard alone. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { danish as da, english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations, type Explorer } from './explorer.ts'
import { tabTo } from './tabTo.ts'

const languages = [
  { lang: 'en', words: en, finding: /^\d+ of 861 pairs share more partners than chance explains/ },
  { lang: 'da', words: da, finding: /^\d+ af 861 par har flere fælles partnere, end tilfældet forklarer/ },
] as const

/** What a reader sees of the picture: how every cell looks and says itself, which is chosen, and the panel. */
const picture = (page: Page) =>
  page.evaluate(() => ({
    cells: [...document.querySelectorAll('[role=grid] [role=gridcell]')].map(
      (cell) => `${cell.className} ${cell.getAttribute('aria-label')} ${cell.getAttribute('aria-selected')}`,
    ),
    panel: document.querySelector('section.pair')?.textContent,
    finding: document.querySelector('h1')?.textContent,
  }))

const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

/** Names of the clusters that have a partner, asked on another way than the one the panel took. */
async function clustersOf(explorer: Explorer, partner: string): Promise<readonly string[]> {
  const query = '{ network(sectors: [KNOWLEDGE, PUBLIC]) { actors { id name } links { actorId clusterId } } }'
  const answer = await fetch(`${explorer.address}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/json' },
  })
  type Actor = { readonly id: string; readonly name: string }
  const { actors, links } = (await answer.json()).data.network as {
    readonly actors: readonly Actor[]
    readonly links: readonly { readonly actorId: string; readonly clusterId: string }[]
  }
  const id = actors.find(({ name }) => name === partner)?.id
  const names = new Map(actors.map((actor) => [actor.id, actor.name]))
  return links.filter(({ actorId }) => actorId === id).map(({ clusterId }) => names.get(clusterId) ?? '')
}

describeExplorer('the overlap, by keyboard', (explorer) => {
  it.each(languages)(
    'leads from raw counts to a pair above chance that another browser shows again ($lang)',
    async ({ lang, words, finding }) => {
      const options = { permissions: ['clipboard-read', 'clipboard-write'] }
      const page = await explorer.open(`/?lang=${lang}&measure=shared`, options)
      await tabTo(page, new RegExp(`^${words['view.overlap']}$`))
      await page.keyboard.press('Enter')
      await page.getByRole('grid', { name: words['overlap.measure.shared'] }).waitFor()

      await tabTo(page, new RegExp(words['overlap.measure.shared']))
      await page.keyboard.press('Enter')
      await page.getByRole('listbox', { name: words['overlap.measure'], exact: true }).waitFor()
      await page.keyboard.press('Home')
      await page.keyboard.press('Enter')
      const title = page.getByRole('heading', { level: 1 })
      await title.filter({ hasText: finding }).waitFor()
      await page.getByRole('grid', { name: words['overlap.measure.chance'] }).waitFor()

      const strongest = page.locator('.strongest tbody tr').first()
      const names = ((await strongest.getByRole('rowheader').textContent()) ?? '').split(' · ')
      await tabTo(page, new RegExp(`^${names.join(' · ')}$`))
      await page.keyboard.press('Enter')
      const panel = page.locator('section.pair')
      await panel.getByRole('heading', { level: 2 }).waitFor()
      for (const name of names) expect(await panel.getByRole('heading', { level: 2 }).textContent()).toContain(name)
      await page.locator('[role=gridcell][aria-selected=true]').waitFor()
      const row = page.locator('.strongest tbody tr[aria-current=true]')
      expect(await row.evaluate((element) => getComputedStyle(element).display)).toBe('table-row')

      const specialists = panel.locator('table', { hasText: words['pair.specialists'] }).first().getByRole('rowheader')
      await specialists.first().waitFor()
      const named = (await specialists.allTextContents()).slice(0, 2)
      expect(named).toHaveLength(2)
      for (const specialist of named) {
        expect(await clustersOf(explorer, specialist), specialist).toEqual(expect.arrayContaining(names))
      }

      await tabTo(page, new RegExp(`^${words.share}$`))
      await page.keyboard.press('Enter')
      await page.getByText(words['share.done']).waitFor({ state: 'attached' })
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      await page.waitForLoadState('networkidle')
      const seen = await picture(page)

      const elsewhere = await explorer.open(copied.replace(explorer.address, ''))
      await elsewhere.getByRole('heading', { level: 1 }).filter({ hasText: finding }).waitFor()
      await elsewhere.waitForLoadState('networkidle')
      expect(await picture(elsewhere)).toEqual(seen)
      expect(seen.cells).toHaveLength(42 * 42)
      expect(await axeViolations(elsewhere)).toEqual([])
      await page.context().close()
      await elsewhere.context().close()
    },
    300_000,
  )

  it('walks through the matrix with one stop of the Tab key, each cell saying itself', async () => {
    const page = await explorer.open('/overlap?lang=en&measure=shared&order=name&draws=1000')
    await page.getByRole('grid').waitFor()
    expect(await page.locator('[role=gridcell][tabindex="0"]').count()).toBe(1)
    await page.locator('[role=gridcell][tabindex="0"]').focus()
    const names = await page.locator('[role=grid] tbody th').allTextContents()
    const [first = '', second = '', last = ''] = [names[0], names[1], names.at(-1)]

    await page.keyboard.press('Control+Home')
    expect(await focusedName(page)).toMatch(new RegExp(`^${first}: \\d+ partners`))
    await page.keyboard.press('ArrowRight')
    expect(await focusedName(page)).toMatch(new RegExp(`^${first} and ${second} share (no|\\d+) partners?`))
    await page.keyboard.press('End')
    expect(await focusedName(page)).toMatch(new RegExp(`^${first} and ${last} share`))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    expect(await focusedName(page)).toMatch(new RegExp(`^${second} and ${first} share`))
    expect(new URL(page.url()).searchParams.get('pair')).toBeNull()
    await page.keyboard.press('Enter')
    await page.locator('[role=gridcell][aria-selected=true]').waitFor()
    expect(new URL(page.url()).searchParams.get('pair')?.split('~')).toHaveLength(2)
    expect(await page.locator('[role=gridcell][tabindex="0"]').count()).toBe(1)
    await page.context().close()
  }, 240_000)

  it('says what cannot be, and leads back', async () => {
    const refused = [
      ['clusters=dk-cluster-001', en['overlap.refused.oneCluster']],
      ['draws=10', 'Random networks must be a whole number from 1,000 to 100,000.'],
      ['role=dedicated', en['overlap.empty.usualSectors']],
      ['role=dedicated&sector=knowledge', en['overlap.empty.noLinks']],
      ['clusters=dk-cluster-001,nowhere', 'A cluster of the address is not in this data set.'],
    ]
    for (const [query, sentence = ''] of refused) {
      const page = await explorer.open(`/overlap?lang=en&${query}`)
      await page.getByRole('alert').filter({ hasText: sentence }).waitFor()
      await page.context().close()
    }
    for (const query of [
      'clusters=dk-cluster-009',
      'year=1900',
      'seed=3000000000',
      'clusters=dk-cluster-009,nowhere',
    ]) {
      const page = await explorer.open(`/overlap?lang=da&${query}`)
      const refusal = page.locator('.trouble', { has: page.getByRole('alert') })
      await refusal.waitFor()
      expect(await refusal.locator('[lang=en]').count(), query).toBe(0)
      expect(await refusal.getByRole('link').count(), query).toBeGreaterThan(1)
      await page.context().close()
    }
    const page = await explorer.open('/overlap?lang=en&role=dedicated')
    await page.getByRole('link', { name: en['filter.clear'] }).click()
    await page.getByRole('grid').waitFor()
    await page.context().close()
  }, 240_000)

  it('draws the lines of a chosen pair between the figures, and says a cell above the matrix, not over it', async () => {
    const some = Array.from({ length: 14 }, (_, i) => `dk-cluster-${String(i + 1).padStart(3, '0')}`)
    const pair = `${some[3]}~${some[9]}`
    const page = await explorer.open(
      `/overlap?lang=da&draws=1000&order=region&pairs=q&clusters=${some.join()}&pair=${pair}`,
    )
    await page.locator('.crosshair').waitFor({ state: 'attached' })
    const edges = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
      const texts = [...document.querySelectorAll('[role=gridcell] > span')].map((text) => {
        const range = document.createRange()
        range.selectNodeContents(text)
        return range.getBoundingClientRect()
      })
      const crosses = (line: DOMRect) =>
        texts.filter(
          ({ left, right, top, bottom }) =>
            left < line.right && right > line.left && top < line.bottom && bottom > line.top,
        ).length
      return {
        inRow: crosses(box('.crosshair .to-row')),
        inColumn: crosses(box('.crosshair .to-column')),
        figures: texts.filter(({ width }) => width > 0).length,
        saidAbove: box('.matrix-said').bottom <= box('.matrix-scroll').top,
      }
    })
    expect(edges).toEqual({ inRow: 0, inColumn: 0, figures: 14 * 13, saidAbove: true })
    await page.getByText(/^Efter region, oppefra og ned: .*Hovedstaden \(\d+\)/).waitFor()
    await page.getByText(/Testene regner med alle 861 par af alle klynger/).waitFor()
    expect(await page.locator('.strongest-regions').first().textContent()).toMatch(/^\p{Lu}\p{L}+( · \p{Lu}\p{L}+)?$/u)
    expect(await axeViolations(page)).toEqual([])
    await page.locator('.strongest th[aria-sort=ascending]', { hasText: 'q' }).waitFor()
    await page.context().close()
  }, 240_000)

  it('says so where another year than that of the data counts', async () => {
    const says = /The figures are of 2012\. The data describe 2016/
    const page = await explorer.open('/overlap?year=2012&draws=1000&lang=en')
    await page.getByText(says).waitFor()
    await page.getByRole('button', { name: 'Remove “Year: 2012”' }).click()
    await page.getByText(says).waitFor({ state: 'detached' })
    await page.context().close()
  }, 300_000)

  it('filters by words that the address keeps, and hands out the same pairs as a file', async () => {
    const page = await explorer.open('/overlap?lang=da&draws=1000')
    await page.getByRole('button', { name: da['overlap.filter.types'], exact: true }).click()
    await page.getByRole('button', { name: da['filter.none'], exact: true }).click()
    await page.getByRole('checkbox', { name: da['type.UNIVERSITY'], exact: true }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: da['filter.apply'] }).click()
    await page.getByRole('button', { name: 'Type: universitet', exact: true }).waitFor()
    expect(page.url()).toContain('type=university')

    const address = await page.getByRole('link', { name: da['overlap.csv'] }).getAttribute('href')
    const file = await (await fetch(`${explorer.address}${address}`)).text()
    const rows = file.trim().split(/\r?\n/)
    expect(rows).toHaveLength(1 + 861)
    expect(rows[0]).toContain(';')
    await page.getByRole('button', { name: da['filter.clear'] }).click()
    expect(page.url()).not.toContain('type=')
    await page.context().close()
  }, 240_000)

  it('shows counts while networks are drawn, says how many there are, and stops the draws when asked', async () => {
    const ids: string[] = []
    const page = await explorer.open('/overlap?lang=en&draws=99000&seed=5', {}, (opened) => {
      opened.on('request', (request) => {
        const id = request.headers()['x-request-id']
        if (id) ids.push(id)
      })
    })
    await page.getByRole('grid', { name: en['overlap.measure.shared'] }).waitFor()
    await page.getByText(/Drawing random networks: [\d,]+ of 99,000/).waitFor()
    await page.getByRole('button', { name: en['overlap.drawing.cancel'] }).click()
    await page.getByText(en['overlap.drawing.cancelled']).waitFor()
    expect(ids).toHaveLength(1)
    let drawn = 0
    for (;;) {
      const answer = await fetch(`${explorer.address}/progress/${ids[0]}`)
      if (answer.status === 404) break
      drawn = (await answer.json()).done
    }
    expect(drawn).toBeLessThan(99_000)
    await page.getByRole('grid', { name: en['overlap.measure.shared'] }).waitFor()

    await page.getByRole('button', { name: en['overlap.drawing.again'] }).click()
    await page.getByText(/Drawing random networks: [\d,]+ of 99,000/).waitFor()
    expect(new Set(ids).size).toBe(2)
    await page.context().close()
  }, 240_000)
})
