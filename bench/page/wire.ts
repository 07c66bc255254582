/** What each view asks of the API with an empty cache: bytes of GraphQL as they travel, the whole page scrolled through. */
import type { Browser, Page, Request } from 'playwright-core'
import { besideGoal, figure } from './goal.ts'
import { openPage } from './openPage.ts'

interface Asked {
  readonly address: string
  /** kB at commit 8358580, whose answers were not compressed, by this same measurement. */
  readonly former: number
  /** kB that it may take. */
  readonly most?: number
}

const views: readonly Asked[] = [
  { address: '/', former: 567.5, most: 130 },
  { address: '/network', former: 563.7, most: 90 },
  { address: '/network?label=gold', former: 819.3 },
  { address: '/actor/dk-cluster-001', former: 645.4, most: 40 },
  { address: '/actor/dk-university-au', former: 567.9, most: 40 },
  { address: '/overlap', former: 780.6 },
  { address: '/overlap?pair=dk-cluster-001~dk-cluster-002', former: 888.6 },
  { address: '/table', former: 177.5 },
  { address: '/table?rows=links', former: 1027.7, most: 100 },
  { address: '/table?rows=firms', former: 55.9 },
  { address: '/about-the-data', former: 182.9 },
]

/** Waits until a second has passed in which nothing was asked and nothing is outstanding. */
async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1_000)
  await page.waitForLoadState('networkidle')
}

async function answersOf(browser: Browser, address: string): Promise<readonly number[]> {
  const page = await openPage(browser)
  const asked: Request[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/graphql')) asked.push(request)
  })
  await page.goto(address)
  await atRest(page)
  // What is asked when it comes into view counts too.
  await page.mouse.move(720, 450)
  await page.evaluate(() => document.scrollingElement?.scrollTo(0, document.scrollingElement.scrollHeight))
  await atRest(page)
  const sizes = await Promise.all(asked.map((request) => request.sizes()))
  await page.context().close()
  return sizes.map(({ responseBodySize }) => responseBodySize)
}

const kilobytes = (bytes: number) => figure(bytes / 1_000, 1)

export async function wire(browser: Browser, address: string): Promise<void> {
  console.log('\nGraphQL on the wire, bodies of the answers in kB, empty cache')
  for (const { address: view, former, most } of views) {
    const sizes = await answersOf(browser, address + view)
    const bytes = sizes.reduce((sum, size) => sum + size, 0)
    const said =
      most === undefined ? `${kilobytes(bytes)} kB` : besideGoal(bytes / 1_000, { most, unit: 'kB', digits: 1 })
    console.log(`  ${view}: ${said} in ${sizes.length} answers; ${figure(former, 1)} kB at 8358580`)
  }
}
