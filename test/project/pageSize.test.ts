/** The chunks of the page, weighed as they are sent: compressed with gzip. */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import lateTexts from '../../web/words/late/en.json' with { type: 'json' }
import { type BuiltPage, buildPage, firstLoadBytes, gzipBytes, holding } from './builtPage.ts'

const firstLoadBudget = 210_000
const graphBudget = 160_000

describe('the built page', () => {
  let page: BuiltPage
  beforeAll(async () => {
    // React is another one where it is tested.
    vi.stubEnv('NODE_ENV', 'production')
    page = await buildPage()
    vi.unstubAllEnvs()
  }, 240_000)

  test('loads at most 210 kB of script before the graph, the larger language with it', () => {
    const bytes = firstLoadBytes(page)
    expect(bytes).toBeGreaterThan(100_000)
    expect(bytes).toBeLessThanOrEqual(firstLoadBudget)
  })

  test('has the graph in a chunk of its own of at most 160 kB, which the first load does not wait for', () => {
    const graph = holding(page.chunks, '/cytoscape.esm.mjs')
    expect(graph).toHaveLength(1)
    expect(page.firstLoad).not.toContain(graph[0])
    expect(gzipBytes(graph)).toBeLessThanOrEqual(graphBudget)
  })

  test('says nothing in the first load whose text comes later', () => {
    const code = page.firstLoad.map((chunk) => chunk.code).join('\n')
    const beginnings = [...code.matchAll(/`([a-zA-Z]+\.(?:[a-zA-Z]+\.)*)\$\{/g)].map(([, beginning = '']) => beginning)
    expect(beginnings).toContain('type.')
    const said = Object.keys(lateTexts).filter(
      (key) =>
        ['"', "'", '`'].some((quote) => code.includes(`${quote}${key}${quote}`)) ||
        beginnings.some((start) => key.startsWith(start)),
    )
    expect(said).toEqual([])
  })

  const late = [
    '/web/map/NetworkMap.tsx',
    '/web/network/Network.tsx',
    '/web/actor/page/ActorPage.tsx',
    '/web/overlap/Overlap.tsx',
    '/web/partners/Partners.tsx',
    '/web/mergers/Mergers.tsx',
    '/web/dataset/Dataset.tsx',
    '/web/events/Events.tsx',
    '/web/accessibility/Accessibility.tsx',
    '/web/accessibility/statement.da.json',
    '/web/accessibility/statement.en.json',
    '/web/words/da.json',
    '/web/words/en.json',
    '/web/words/late/da.json',
    '/web/words/late/en.json',
  ] as const
  test.each(late)('has %s in a chunk of its own, which the first load does not wait for', (path) => {
    const [chunk, ...more] = holding(page.chunks, path)
    expect(more).toEqual([])
    expect(chunk && late.filter((other) => holding(page.chunks, other).includes(chunk))).toEqual([path])
    expect(page.firstLoad).not.toContain(chunk)
  })
})
