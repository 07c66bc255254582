/** The API: an object with `fetch` that answers every address of it; the server and each test of the API ask it. */

import { notFound } from '../errors.ts'
import { isExportPath, overlapExport } from '../export/overlapExport.ts'
import type { Atlas } from '../graph/atlas.ts'
import { openNullModels } from '../nullModel/nullModels.ts'
import { schemaText } from '../schema/schemaText.ts'
import { addressedGraph, isGraphqlPath } from './addressedGraph.ts'
import { type AskOptions, createAsk } from './askGraphql.ts'
import { type Answer, pathAndQuery, type Question, requestIdOf } from './exchange.ts'
import { maskError } from './maskError.ts'
import { playground } from './playground.ts'
import { refusal, refused } from './refusal.ts'

export interface Api {
  /** Undefined when the path is none of the API's. The id names the request in the log and in an INTERNAL error. */
  answer(question: Question, id: string, signal?: AbortSignal): Promise<Answer | undefined>
  /** The same for whoever speaks the web's own requests and responses. */
  fetch(request: Request): Promise<Response>
  /** Ends what runs beside the answers. */
  close(): Promise<void>
}

/** How far the random networks are that a request waits for. */
const progressPath = '/progress/'

function text(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' }, body }
}

async function questionOf(request: Request): Promise<Question> {
  const { pathname, search } = new URL(request.url)
  const header = (name: string): string => request.headers.get(name) ?? ''
  return {
    ...pathAndQuery(pathname + search),
    method: request.method,
    accept: header('accept'),
    contentType: header('content-type'),
    ifNoneMatch: header('if-none-match'),
    body: Buffer.from(await request.arrayBuffer()),
  }
}

function responseOf({ status, headers, body }: Answer): Response {
  const bytes = typeof body === 'string' ? body : new Uint8Array(body)
  return new Response(bytes.length === 0 ? null : bytes, { status, headers: { ...headers } })
}

export function createApi(atlas: Atlas, options: Partial<AskOptions> = {}): Api {
  const { logInternal = () => undefined } = options
  const nullModels = openNullModels()
  const shared = { atlas, nullModels }
  const ask = createAsk(shared, { ...options, logInternal })
  const mask = maskError(logInternal)

  async function graphql(question: Question, id: string, signal?: AbortSignal): Promise<Answer> {
    const { method, accept, path } = question
    if (method !== 'GET' || !accept.includes('text/html')) return refused(question) ?? ask(question, id, signal)
    await addressedGraph(atlas, path)
    return playground()
  }

  const pages: Readonly<Record<string, () => Answer | Promise<Answer>>> = {
    '/schema.graphql': () => text(schemaText),
    '/health': () => text('alive\n'),
    '/ready': async () => ((await atlas.ready()) ? text('ready\n') : text('not ready\n', 503)),
  }

  function progress(path: string): Answer {
    const request = path.slice(progressPath.length)
    const found = nullModels.progress(request)
    if (!found) throw notFound('request that waits for random networks', [request])
    const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
    return { status: 200, headers, body: JSON.stringify(found) }
  }

  async function answered(question: Question, id: string, signal?: AbortSignal): Promise<Answer | undefined> {
    const { path, method } = question
    if (isGraphqlPath(path)) return graphql(question, id, signal)
    if (method !== 'GET' && method !== 'HEAD') return undefined
    if (isExportPath(path)) return overlapExport(shared, question, id, signal)
    return path.startsWith(progressPath) ? progress(path) : pages[path]?.()
  }

  function answer(question: Question, id: string, signal?: AbortSignal): Promise<Answer | undefined> {
    return answered(question, id, signal).catch((error: unknown) => refusal(mask(error, id)))
  }

  return {
    answer,
    async fetch(request) {
      const id = requestIdOf(request.headers.get('x-request-id'))
      const given = await answer(await questionOf(request), id, request.signal)
      return given ? responseOf(given) : new Response(null, { status: 404 })
    },
    close: () => nullModels.close(),
  }
}
