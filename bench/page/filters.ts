/** Filter and select on the landscape, the network and the table, with real keys and clicks. */
import type { Browser, Page } from 'playwright-core'
import { besideGoal, figure, median } from './goal.ts'
import { mapAtRest, openPage } from './openPage.ts'
import { type Reaction, reactionsOf } from './reaction.ts'

interface Case {
  readonly name: string
  readonly path: string
  /** What tells that the page can be used. */
  ready(page: Page): Promise<unknown>
  /** What shows the new count or name. */
  readonly words: string
  /** Inputs in turn; each prepares what it needs and gives what is then timed. */
  inputs(page: Page): readonly (() => Promise<() => Promise<unknown>>)[]
}

const spoken = '[role=status][aria-live=polite].visually-hidden'
const firstRow = (page: Page) => page.locator('.data-table tbody tr').nth(50).waitFor()
const times = (count: number) => Array.from({ length: count }, (_, i) => i)

/** Presses the mouse where it already is, so that pointing is not timed. */
async function pointAt(page: Page, target: ReturnType<Page['locator']>): Promise<() => Promise<void>> {
  await target.scrollIntoViewIfNeeded()
  await target.hover()
  return async () => {
    await page.mouse.down()
    await page.mouse.up()
  }
}

/** Ticks another region alone in the filter's window; what is timed is the press of Apply. */
const regions: Case['inputs'] = (page) =>
  times(5).map((region) => async () => {
    await page.locator('.chip-open', { hasText: 'Region' }).first().click()
    const dialog = page.locator('.filter-dialog')
    await dialog.locator('.filter-end .text-link').last().click()
    await dialog.locator('.choice').nth(region).click()
    return pointAt(page, dialog.locator('.button.main'))
  })

/** Letters typed into the search of the table. */
const letters: Case['inputs'] = (page) =>
  [...'vesterhav energi aft'].map((letter, i) => async () => {
    if (i === 0) await page.getByRole('searchbox').last().click()
    return () => page.keyboard.press(letter === ' ' ? 'Space' : letter)
  })

const headings: Case['inputs'] = (page) =>
  times(5).map((heading) => () => pointAt(page, page.locator('.data-table th .sort').nth(heading)))

const rows: Case['inputs'] = (page) =>
  times(5).map(
    (row) => () =>
      pointAt(
        page,
        page
          .locator('.data-table tbody tr')
          .nth(3 * row)
          .locator('th a'),
      ),
  )

const kinds: Case['inputs'] = (page) =>
  times(10).map((press) => () => pointAt(page, page.locator('.kind-toggle').nth(1 + Math.floor(press / 2))))

const dots: Case['inputs'] = (page) =>
  times(5).map(
    (dot) => () =>
      pointAt(
        page,
        page
          .locator('.strip-plot')
          .first()
          .locator('circle')
          .nth(5 + 7 * dot),
      ),
  )

/** Goes from cluster to cluster on the map by key; what is timed is Enter, which selects. */
const clusters: Case['inputs'] = (page) =>
  times(5).map((turn) => async () => {
    if (turn === 0) {
      await page.getByRole('application').focus()
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('n')
    return () => page.keyboard.press('Enter')
  })

const cases: readonly Case[] = [
  { name: 'landscape: another region', path: '/', ready: mapAtRest, words: spoken, inputs: regions },
  { name: 'landscape: select in a strip', path: '/', ready: mapAtRest, words: 'aside .details h2', inputs: dots },
  { name: 'network: kinds hidden and shown', path: '/network', ready: mapAtRest, words: spoken, inputs: kinds },
  {
    name: 'network: select on the map',
    path: '/network',
    ready: mapAtRest,
    words: 'aside .details h2',
    inputs: clusters,
  },
  { name: 'table: a letter, 474 actors', path: '/table', ready: firstRow, words: '.table-shown', inputs: letters },
  {
    name: 'table: a letter, 2,604 links',
    path: '/table?rows=links',
    ready: firstRow,
    words: '.table-shown',
    inputs: letters,
  },
  {
    name: 'table: another order of links',
    path: '/table?rows=links',
    ready: firstRow,
    words: '.data-table tbody',
    inputs: headings,
  },
  { name: 'table: another region, actors', path: '/table', ready: firstRow, words: '.table-shown', inputs: regions },
  {
    name: 'table: another region, links',
    path: '/table?rows=links',
    ready: firstRow,
    words: '.table-shown',
    inputs: regions,
  },
  { name: 'table: select an actor', path: '/table', ready: firstRow, words: '.data-table tr.chosen', inputs: rows },
]

async function measure(browser: Browser, address: string, one: Case): Promise<readonly Reaction[]> {
  const page = await openPage(browser)
  const reactions = await reactionsOf(page)
  const path = `${one.path}${one.path.includes('?') ? '&' : '?'}lang=en`
  await page.goto(`${address}${path}`)
  await one.ready(page)
  const taken = []
  for (const prepare of one.inputs(page)) {
    const input = await prepare()
    await page.waitForTimeout(300)
    taken.push(await reactions.to(input, one.words))
  }
  await page.context().close()
  return taken
}

/** "12, 30", or "none" when there is nothing to say. */
function medianAndLargest(values: readonly number[]): string {
  return values.length === 0 ? 'none' : `${figure(median(values))}, ${figure(Math.max(...values))}`
}

export async function filters(browser: Browser, address: string): Promise<void> {
  const goal = { most: 100, unit: 'ms' } as const
  console.log('\nFilter and select, from the key or click to rest; clock, and processor time of the main thread')
  for (const one of cases) {
    const taken = await measure(browser, address, one)
    const said = taken.flatMap((reaction) => reaction.said ?? [])
    const rest = taken.map((reaction) => reaction.rest)
    const processor = taken.map((reaction) => reaction.processor)
    console.log(`  ${one.name}, ${taken.length} times`)
    console.log(`    clock: median ${besideGoal(median(rest), goal)}, largest ${figure(Math.max(...rest))} ms`)
    console.log(
      `    processor: median ${besideGoal(median(processor), goal)}, largest ${figure(Math.max(...processor))} ms`,
    )
    console.log(
      `    new words painted, median and largest: ${medianAndLargest(said)} ms, ${said.length} of ${taken.length}`,
    )
  }
}
