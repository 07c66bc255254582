/** Writes each built file a second and third time, compressed, so that the server never has to. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const worthIt = 1024
/** The best one, 11, takes six times as long for some three per cent. */
const quality = 9

function compressFile(path: string): void {
  const bytes = readFileSync(path)
  if (bytes.length < worthIt) return
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }))
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
}

/** Text only: fonts and pictures are compressed already. */
export function compress(): Plugin {
  return {
    name: 'compress',
    apply: 'build',
    writeBundle({ dir = '' }) {
      for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        const path = join(dir, name)
        if (/\.(js|css|html|svg|json)$/.test(name) && statSync(path).isFile()) compressFile(path)
      }
    },
  }
}
