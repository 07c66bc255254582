/** What is sent: the scripts and styles of the built page, compressed with gzip. */
import {
  type BuiltPage,
  buildPage,
  type Chunk,
  closure,
  firstLoadBytes,
  gzipBytes,
  gzipSize,
  holding,
} from '../../test/project/builtPage.ts'
import { besideGoal, figure } from './goal.ts'

const kilobytes = (bytes: number) => figure(bytes / 1_000, 1)

/** The chunk of a view or language, and what it needs besides that neither the first load nor the graph has brought. */
function lateLine(chunk: Chunk, { chunks, firstLoad }: BuiltPage, graph: readonly Chunk[]): string {
  const others = closure(chunk, chunks).filter(
    (part) => part !== chunk && !firstLoad.includes(part) && !graph.includes(part),
  )
  const more = others.length > 0 ? `, and ${kilobytes(gzipBytes(others))} that it shares with others` : ''
  const [, name = chunk.fileName] = /\/(web\/.*)$/.exec(chunk.facadeModuleId ?? '') ?? []
  return `    ${name} ${kilobytes(gzipBytes([chunk]))}${more}`
}

export async function chunks(): Promise<void> {
  // React is another one outside production.
  process.env.NODE_ENV = 'production'
  const page = await buildPage()
  const graph = holding(page.chunks, '/cytoscape.esm.mjs')
  console.log('\nScripts in kB, gzip')
  console.log(
    `  first load with the larger language ${besideGoal(firstLoadBytes(page) / 1_000, { most: 210, unit: 'kB', digits: 1 })}`,
  )
  console.log(`  graph ${besideGoal(gzipBytes(graph) / 1_000, { most: 160, unit: 'kB', digits: 1 })}`)
  for (const { fileName, source } of page.assets) {
    const name = fileName.replace(/^assets\//, '')
    if (/\.(js|css)$/.test(name))
      console.log(`  ${/js$/.test(name) ? 'worker' : 'styles'} ${name} ${kilobytes(gzipSize(source))}`)
  }
  console.log('  each view, language and other part that comes when it is asked for')
  const late = page.chunks.filter(({ isDynamicEntry }) => isDynamicEntry)
  for (const chunk of late.sort((a, b) => gzipBytes([b]) - gzipBytes([a]))) console.log(lateLine(chunk, page, graph))
}
