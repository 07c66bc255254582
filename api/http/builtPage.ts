/** The built page: files compressed ahead, hashed names kept for a year, and its first file for every view's address. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LRUCache } from 'lru-cache'
import { type PageFile, readPageFile } from './builtFile.ts'
import { type Content, contentOf } from './content.ts'
import { finished } from './finishedAnswer.ts'
import type { FirstHtml } from './firstAnswer.ts'

/** Where the code of the page draws. */
const room = '<div id="page"></div>'
const builtPage = fileURLToPath(new URL('../../dist/web', import.meta.url))

export type ServePage = (request: IncomingMessage, response: ServerResponse) => void

function notThere(sentence: string): ServePage {
  return (_, response) => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`)
  }
}

/** All files below the folder by the path of their address. */
function readPage(folder: string): ReadonlyMap<string, PageFile> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
  const paths = found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const uncompressed = paths.filter((path) => !/\.(br|gz)$/.test(path))
  return new Map(
    uncompressed.map((path) => {
      const address = path.slice(folder.length).replaceAll(sep, '/')
      return [address, readPageFile(path, address.startsWith('/assets/'))]
    }),
  )
}

/** The path of an address as written in it; what cannot be read is no file's. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return ''
  }
}

/** The first file with what the view of the address says first. */
function openViews(html: string, first: FirstHtml): ServePage {
  const made = new LRUCache<string, Content>({ max: 200 })
  async function send({ url = '/', method = 'GET', headers }: IncomingMessage, response: ServerResponse) {
    const said = await first(url, headers['accept-language'] ?? '')
    const content =
      made.get(said) ?? contentOf('text/html; charset=utf-8', Buffer.from(html.replace(room, () => said + room)))
    made.set(said, content)
    const acceptEncoding = headers['accept-encoding']?.toString() ?? ''
    const answer = await finished(content, false, {
      method,
      acceptEncoding,
      ifNoneMatch: headers['if-none-match'] ?? '',
    })
    const length = answer.status === 304 ? {} : { 'content-length': Buffer.byteLength(answer.body) }
    response.writeHead(answer.status, { ...answer.headers, vary: 'accept-encoding, accept-language', ...length })
    response.end(method === 'HEAD' ? undefined : answer.body)
  }
  return (request, response) => {
    send(request, response).catch(() => response.destroy())
  }
}

/**
 * Reads the whole page once, some 2 MB: a build under a running server takes nothing away from open pages, and the
 * first file always fits the others. Without a built page, as while developing, its addresses say so.
 */
export function openPage(folder = builtPage, first?: FirstHtml): ServePage {
  if (!existsSync(`${folder}/index.html`))
    return notThere('The page is not built: npm start builds it, npm run dev serves it.')
  const files = readPage(folder)
  const index = files.get('/index.html')
  const view = first ? openViews(readFileSync(`${folder}/index.html`, 'utf8'), first) : index
  const missing = notThere('There is nothing at this address.')
  return (request, response) => {
    const path = pathOf(request.url ?? '/')
    const isView = !/\.[^/]*$/.test(path)
    const file = files.get(path) ?? (isView ? view : undefined)
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (file && reads) file(request, response)
    else missing(request, response)
  }
}
