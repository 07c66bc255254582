/** The page built once more, into nothing, so that its chunks can be weighed as they are sent: compressed with gzip. */
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'

export type Chunk = Rolldown.OutputChunk

export interface BuiltPage {
  readonly chunks: readonly Chunk[]
  /** What the first load waits for, without the words of a language. */
  readonly firstLoad: readonly Chunk[]
  /** Scripts of workers and style sheets: what is built but is no chunk of the page's own script. */
  readonly assets: readonly Rolldown.OutputAsset[]
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Errors: when the page cannot be built. */
export async function buildPage(): Promise<BuiltPage> {
  const built = await build({
    root: `${root}web`,
    configFile: `${root}vite.config.ts`,
    logLevel: 'silent',
    build: { write: false },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((output) =>
    'output' in output ? output.output : [],
  )
  const chunks = outputs.filter((part): part is Chunk => part.type === 'chunk')
  const entry = chunks.find(({ isEntry }) => isEntry)
  if (!entry) throw new Error('The build has no entry.')
  const assets = outputs.filter((part): part is Rolldown.OutputAsset => part.type === 'asset')
  return { chunks, firstLoad: closure(entry, chunks), assets }
}

/** A chunk and all that it imports without waiting, each once. */
export function closure(first: Chunk, chunks: readonly Chunk[]): readonly Chunk[] {
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const found = new Set<Chunk>()
  const visit = (chunk: Chunk) => {
    if (found.has(chunk)) return
    found.add(chunk)
    for (const name of chunk.imports) {
      const next = named.get(name)
      if (next) visit(next)
    }
  }
  visit(first)
  return [...found]
}

/** The chunks that hold a file, by the end of its path. */
export function holding(chunks: readonly Chunk[], path: string): readonly Chunk[] {
  return chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.split('?')[0]?.endsWith(path)))
}

export function gzipBytes(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { code }) => sum + gzipSize(code), 0)
}

export function gzipSize(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length
}

/** Bytes of script before the graph, in the language with more words. */
export function firstLoadBytes({ chunks, firstLoad }: BuiltPage): number {
  const languages = ['da', 'en'].map((lang) => gzipBytes(holding(chunks, `/web/words/${lang}.json`)))
  return gzipBytes(firstLoad) + Math.max(...languages)
}
