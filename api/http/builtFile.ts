/** One file of the built page, held in memory as it is and as it was compressed ahead. */
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { etagOf } from './answerCache.ts'

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
/** Content encodings by the ends of their files' names, the best first. */
const encodings = { '.br': 'br', '.gz': 'gzip' } as const

/** True when the caller names the encoding and does not rule it out by a quality of 0. */
function takes(accepted: string, encoding: string): boolean {
  const offers = accepted.split(',').map((offer) => offer.replaceAll(/\s/g, '').toLowerCase().split(';q='))
  return offers.some(([name, quality = '1']) => name === encoding && Number(quality) > 0)
}

/** `kept` files have a name that changes with their content, so that a browser never has to ask again. */
export function readPageFile(path: string, kept: boolean): PageFile {
  const shared = {
    'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream',
    'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
  }
  const bytes = readFileSync(path)
  const plain = { bytes, headers: { ...shared, etag: etagOf(bytes) } }
  const compressed = Object.entries(encodings)
    .filter(([end]) => existsSync(path + end))
    .map(([end, encoding]) => {
      const bytes = readFileSync(path + end)
      return { bytes, encoding, headers: { ...shared, etag: etagOf(bytes), 'content-encoding': encoding } }
    })
  return ({ method, headers: asked }, response) => {
    const accepted = String(asked['accept-encoding'] ?? '')
    const { bytes, headers } = compressed.find(({ encoding }) => takes(accepted, encoding)) ?? plain
    if (asked['if-none-match'] === headers.etag) response.writeHead(304, headers).end()
    else {
      response.writeHead(200, { ...headers, 'content-length': bytes.length })
      response.end(method === 'HEAD' ? undefined : bytes)
    }
  }
}
