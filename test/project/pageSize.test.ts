/** The page is built once more, into nothing, and its chunks are weighed as they are sent: compressed with gzip. */
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import lateTexts from '../../web/words/late/en.json' with { type: 'json' }

type Chunk = Rolldown.OutputChunk

const root = fileURLToPath(new URL('../../', import.meta.url))
const firstLoadBudget = 210_000
const graphBudget = 160_000
const gzipBytes = (chunks: readonly Chunk[]) =>
  chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0)

/** A chunk and all that it imports without waiting, each once. */
function closure(first: Chunk, chunks: ReadonlyMap<string, Chunk>): readonly Chunk[] {
  const found = new Set<Chunk>()
  const visit = (chunk: Chunk) => {
    if (found.has(chunk)) return
    found.add(chunk)
    for (const name of chunk.imports) {
      const next = chunks.get(name)
      if (next) visit(next)
    }
  }
  visit(first)
  return [...found]
}

describe('the built page', () => {
  let chunks: readonly Chunk[]
  let firstLoad: readonly Chunk[]
  beforeAll(async () => {
    // React is another one where it is tested.
    vi.stubEnv('NODE_ENV', 'production')
    const built = await build({
      root: `${root}web`,
      configFile: `${root}vite.config.ts`,
      logLevel: 'silent',
      build: { write: false },
    })
    vi.unstubAllEnvs()
    const outputs = Array.isArray(built) ? built : [built]
    chunks = outputs
      .flatMap((output) => ('output' in output ? output.output : []))
      .filter((part): part is Chunk => part.type === 'chunk')
    const entry = chunks.find(({ isEntry }) => isEntry)
    if (!entry) throw new Error('The build has no entry.')
    firstLoad = closure(entry, new Map(chunks.map((chunk) => [chunk.fileName, chunk])))
  }, 240_000)

  const holding = (path: string) =>
    chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.split('?')[0]?.endsWith(path)))
  const languageBytes = () => Math.max(...['da', 'en'].map((lang) => gzipBytes(holding(`/web/words/${lang}.json`))))

  test('loads at most 210 kB of script before the graph, the larger language with it', () => {
    const bytes = gzipBytes(firstLoad) + languageBytes()
    expect(bytes).toBeGreaterThan(100_000)
    expect(bytes).toBeLessThanOrEqual(firstLoadBudget)
  })

  test('has the graph in a chunk of its own of at most 160 kB, which the first load does not wait for', () => {
    const graph = holding('/cytoscape.esm.mjs')
    expect(graph).toHaveLength(1)
    expect(firstLoad).not.toContain(graph[0])
    expect(gzipBytes(graph)).toBeLessThanOrEqual(graphBudget)
  })

  test('says nothing in the first load whose text comes later', () => {
    const code = firstLoad.map((chunk) => chunk.code).join('\n')
    const beginnings = [...code.matchAll(/`([a-zA-Z]+\.(?:[a-zA-Z]+\.)*)\$\{/g)].map(([, beginning = '']) => beginning)
    expect(beginnings).toContain('role.')
    const said = Object.keys(lateTexts).filter(
      (key) =>
        ['"', "'", '`'].some((quote) => code.includes(`${quote}${key}${quote}`)) ||
        beginnings.some((start) => key.startsWith(start)),
    )
    expect(said).toEqual([])
  })

  const late = [
    '/web/network/NetworkMap.tsx',
    '/web/network/Network.tsx',
    '/web/actor/page/ActorPage.tsx',
    '/web/overlap/Overlap.tsx',
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
    const [chunk, ...more] = holding(path)
    expect(more).toEqual([])
    expect(chunk && late.filter((other) => holding(other).includes(chunk))).toEqual([path])
    expect(firstLoad).not.toContain(chunk)
  })
})
