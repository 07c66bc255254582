/** The built page: files compressed ahead, hashed names kept for a year, and its first file for every view's address. */
import { existsSync, readdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type PageFile, readPageFile } from './builtFile.ts'

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

/**
 * Reads the whole page once, some 2 MB: a build under a running server takes nothing away from open pages, and the
 * first file always fits the others. Without a built page, as while developing, its addresses say so.
 */
export function openPage(folder = builtPage): ServePage {
  if (!existsSync(`${folder}/index.html`))
    return notThere('The page is not built: npm start builds it, npm run dev serves it.')
  const files = readPage(folder)
  const missing = notThere('There is nothing at this address.')
  return (request, response) => {
    const path = pathOf(request.url ?? '/')
    const isView = !/\.[^/]*$/.test(path)
    const file = files.get(path) ?? (isView ? files.get('/index.html') : undefined)
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (file && reads) file(request, response)
    else missing(request, response)
  }
}
