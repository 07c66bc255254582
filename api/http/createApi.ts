/** The API: an object with `fetch` that answers every address of it; the server and each test of the API ask it. */

import { badUserInput, notFound, unavailable } from '../errors.ts'
import { createExport, isExportPath } from '../export/exportFile.ts'
import type { Atlas } from '../graph/atlas.ts'
import { openGroupingSearches } from '../groupingSearch/groupingSearches.ts'
import { openNullModels } from '../nullModel/nullModels.ts'
import { once } from '../once.ts'
import { printedSchema } from '../schema/schemaText.ts'
import { addressedGraph, isGraphqlPath } from './addressedGraph.ts'
import { createAnswerCache } from './answerCache.ts'
import { type AskOptions, createAsk } from './askGraphql.ts'
import { openBounds } from './bounds.ts'
import { contentOf } from './content.ts'
import { preflight, readableAnywhere } from './crossOrigin.ts'
import { type Answer, pathAndQuery, type Question, requestIdOf } from './exchange.ts'
import { finished } from './finishedAnswer.ts'
import { maskError } from './maskError.ts'
import { playground } from './playground.ts'
import { refusal, refused } from './refusal.ts'
import { openWorks } from './works.ts'

export interface Api {
  /** Undefined when the path is none of the API's. The id names the request in the log and in an INTERNAL error. */
  answer(question: Question, id: string, signal?: AbortSignal): Promise<Answer | undefined>
  /** The same for callers that have the web's own requests and responses. */
  fetch(request: Request): Promise<Response>
  /** Ends what is still to be answered, as UNAVAILABLE. */
  end(): void
  /** Ends what runs beside the answers. */
  close(): Promise<void>
}

type Respond = (question: Question, id: string, signal?: AbortSignal) => Answer | Promise<Answer>
interface Route {
  leads(path: string): boolean
  readonly answer: Respond
}

/** An address that can only be read. */
function read(respond: Respond): Respond {
  return (question, id, signal) => {
    if (question.method === 'GET') return respond(question, id, signal)
    return refusal(badUserInput('method', 'must be GET or HEAD'), 405, { allow: 'GET, HEAD, OPTIONS' })
  }
}

/** Seconds in which another server, or this one started anew, should answer. */
const backAfter = 5

/** How far the random networks or the search are that a request waits for. */
const progressPath = '/progress/'

function text(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' }, body }
}

async function questionOf(request: Request): Promise<Question> {
  const { origin, pathname, search } = new URL(request.url)
  const header = (name: string): string => request.headers.get(name) ?? ''
  return {
    ...pathAndQuery(pathname + search),
    origin,
    asker: '',
    method: request.method,
    accept: header('accept'),
    acceptEncoding: header('accept-encoding'),
    contentType: header('content-type'),
    ifNoneMatch: header('if-none-match'),
    body: Buffer.from(await request.arrayBuffer()),
  }
}

function responseOf({ status, headers, body }: Answer, withBody: boolean): Response {
  const bytes = typeof body === 'string' ? body : new Uint8Array(body)
  return new Response(withBody && bytes.length > 0 ? bytes : null, { status, headers: { ...headers } })
}

export function createApi(atlas: Atlas, options: Partial<AskOptions> = {}): Api {
  const { logInternal = () => undefined, cacheBytes, processorLimitMs = 5_000 } = options
  const nullModels = openNullModels()
  const groupingSearches = openGroupingSearches()
  const cache = createAnswerCache(cacheBytes)
  const works = openWorks(processorLimitMs)
  const shared = { atlas, nullModels, groupingSearches, bounds: openBounds(options), cache, works }
  const ask = createAsk(shared, logInternal)
  const file = createExport(shared)
  const mask = maskError(logInternal)

  async function graphql(question: Question, id: string, signal?: AbortSignal): Promise<Answer> {
    const { method, accept, path } = question
    if (method !== 'GET' || !accept.includes('text/html')) {
      const answer = refused(question) ?? (await ask(question, id, signal))
      return { ...answer, headers: { 'x-query-cost': '0', ...answer.headers } }
    }
    await addressedGraph(atlas, path)
    return playground(question)
  }

  async function ready(): Promise<Answer> {
    return (await atlas.ready()) ? text('ready\n') : text('not ready\n', 503)
  }

  function progress(path: string): Answer {
    const request = path.slice(progressPath.length)
    const leader = ask.leader(request)
    const found = groupingSearches.progress(leader) ?? nullModels.progress(leader)
    if (!found) throw notFound('request that waits for random networks or groupings', [request])
    const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
    return { status: 200, headers, body: JSON.stringify(found) }
  }

  const contract = once(() => contentOf('text/plain; charset=utf-8', Buffer.from(printedSchema())))
  const routes: readonly Route[] = [
    { leads: isGraphqlPath, answer: graphql },
    { leads: isExportPath, answer: read(file) },
    { leads: (path) => path.startsWith(progressPath), answer: read(({ path }) => progress(path)) },
    { leads: (path) => path === '/schema.graphql', answer: read((question) => finished(contract(), false, question)) },
    { leads: (path) => path === '/health', answer: read(() => text('alive\n')) },
    { leads: (path) => path === '/ready', answer: read(ready) },
  ]

  async function answered(given: Question, id: string, signal?: AbortSignal): Promise<Answer | undefined> {
    const route = routes.find(({ leads }) => leads(given.path))
    if (!route) return undefined
    if (given.method === 'OPTIONS') return preflight()
    // A head is that of the same GET; the server that sends it leaves the body away.
    return route.answer(given.method === 'HEAD' ? { ...given, method: 'GET' } : given, id, signal)
  }

  async function answer(question: Question, id: string, signal?: AbortSignal): Promise<Answer | undefined> {
    const given = await answered(question, id, signal).catch((error: unknown) => refusal(mask(error, id)))
    return given && { ...given, headers: { ...given.headers, ...readableAnywhere } }
  }

  return {
    answer,
    async fetch(request) {
      const id = requestIdOf(request.headers.get('x-request-id'))
      const given = await answer(await questionOf(request), id, request.signal)
      return given ? responseOf(given, request.method !== 'HEAD') : new Response(null, { status: 404 })
    },
    end: () => works.end(unavailable('The server stops.', backAfter)),
    close: async () => void (await Promise.all([nullModels.close(), groupingSearches.close()])),
  }
}
