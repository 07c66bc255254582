/** One file of the built page, held in memory as it is and as it was compressed ahead. */
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { acceptedEncoding, type Encoding, encodings } from './acceptedEncoding.ts'
import { etagOf } from './content.ts'

export type PageFile = (request: IncomingMessage, response: ServerResponse) => void

/** What the build makes. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
/** How the name of a file ends that was compressed ahead. */
const ends: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' }

/** `kept` files have a name that changes with their content, so that a browser never has to ask again. */
export function readPageFile(path: string, kept: boolean): PageFile {
  const shared = {
    'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream',
    'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
  }
  const represent = (bytes: Buffer, more = {}) => ({ bytes, headers: { ...shared, etag: etagOf(bytes), ...more } })
  const plain = represent(readFileSync(path))
  const offered = encodings.filter((encoding) => existsSync(path + ends[encoding]))
  const compressed = new Map(
    offered.map((encoding) => {
      return [encoding, represent(readFileSync(path + ends[encoding]), { 'content-encoding': encoding })]
    }),
  )
  return ({ method, headers: asked }, response) => {
    const taken = acceptedEncoding(String(asked['accept-encoding'] ?? ''), offered)
    const { bytes, headers } = (taken && compressed.get(taken)) ?? plain
    if (asked['if-none-match'] === headers.etag) response.writeHead(304, headers).end()
    else {
      response.writeHead(200, { ...headers, 'content-length': bytes.length })
      response.end(method === 'HEAD' ? undefined : bytes)
    }
  }
}
