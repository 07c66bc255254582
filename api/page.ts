/** The built page: files compressed ahead, hashed names kept for a year, and its first file for every view's address. */
import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

const builtPage = fileURLToPath(new URL('../dist/web', import.meta.url))

export type ServePage = (request: IncomingMessage, response: ServerResponse) => void

function notThere(sentence: string): ServePage {
  return (_, response) => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`)
  }
}

/** Without a built page, as while developing, its addresses say so. */
export function openPage(folder = builtPage): ServePage {
  if (!existsSync(`${folder}/index.html`))
    return notThere('The page is not built: npm start builds it, npm run dev serves it.')
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    single: true,
    setHeaders(response, path) {
      const hashed = path.startsWith('/assets/')
      response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const missing = notThere('There is nothing at this address.')
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') missing(request, response)
    else files(request, response, () => missing(request, response))
  }
}
