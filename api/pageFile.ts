/** One file of the built page, held in memory as it is and as it was compressed ahead. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'

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
/** Content encodings with the ends of their files' names, the best first. */
const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

/** True unless the caller leaves the encoding out or rules it out by `q=0`. */
function takes(accepted: string, encoding: string): boolean {
  return new RegExp(`(^|,)\\s*${encoding}\\s*(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))(;|,|$)`, 'i').test(accepted)
}

/** `kept` files have a name that changes with their content, so that a browser never has to ask again. */
export function readPageFile(path: string, kept: boolean): PageFile {
  const plain = readFileSync(path)
  const compressed = encodings
    .filter(([, end]) => existsSync(path + end))
    .map(([encoding, end]) => ({ encoding, bytes: readFileSync(path + end) }))
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  const headers = {
    'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream',
    'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(compressed.length > 0 && { vary: 'accept-encoding' }),
  }
  return ({ method, headers: asked }, response) => {
    const sent = compressed.find(({ encoding }) => takes(String(asked['accept-encoding'] ?? ''), encoding))
    const bytes = sent?.bytes ?? plain
    const tag = sent ? `${etag.slice(0, -1)}-${sent.encoding}"` : etag
    const known = asked['if-none-match'] === tag
    const length = known ? {} : { 'content-length': bytes.length }
    const encoding = sent && !known ? { 'content-encoding': sent.encoding } : {}
    response.writeHead(known ? 304 : 200, { ...headers, ...length, ...encoding, etag: tag })
    response.end(known || method === 'HEAD' ? undefined : bytes)
  }
}
