/**
 * `npm run assemble` turns `api/domain/chance/assembly` into WebAssembly, and writes it as a module of TypeScript that Node
 * and page load alike, so that neither needs a tool for it. A test holds the written module to its source.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const source = 'api/domain/chance/assembly/curveball.ts'
const options = ['-O3', '--noAssert', '--runtime', 'stub']
export const assembledModule = 'api/domain/chance/generated/curveballBytes.ts'

/** The text of the module. Errors: what the compiler says of the source. */
export function assembled(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klyngeatlas-assembly-'))
  const file = join(folder, 'curveball.wasm')
  try {
    // A process of its own: it loads ten megabytes that nothing else here needs to read.
    execFileSync(process.execPath, ['node_modules/assemblyscript/bin/asc.js', source, ...options, '--outFile', file])
    const bytes = readFileSync(file).toString('base64')
    return `/** ${source} as WebAssembly, base64: written by \`npm run assemble\`. */\nexport const curveballBytes =\n  '${bytes}'\n`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (process.argv[2] === '--write') writeFileSync(assembledModule, assembled())
