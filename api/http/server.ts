/** Node's own server around API and page, and how it ends. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'
import type { Logger } from 'pino'
import { isGraphqlPath } from './addressedGraph.ts'
import type { ServePage } from './builtPage.ts'
import type { Api } from './createApi.ts'
import { withDatabaseTime } from './databaseTime.ts'
import { type Answer, addressOf, originOf, pathAndQuery, type Question, requestIdOf } from './exchange.ts'
import { limits } from './limits.ts'
import { requestLine } from './requestLine.ts'

export interface ServerOptions {
  readonly api: Api
  readonly page: ServePage
  readonly headers: Readonly<Record<string, string>>
  readonly log: Logger
  /** Proxies in front that name in `X-Forwarded-For` whom they were asked by. */
  readonly proxies?: number
}

/** No caller is left to answer. */
class CallerGone extends Error {}

export interface RunningServer {
  readonly port: number
  /**
   * Answers 503 to `/ready` and ends each connection with its answer, so that balancers and clients go elsewhere; after
   * `delay` milliseconds takes no more connections and lets what runs finish within `patience` milliseconds.
   */
  close(patience: number, delay?: number): Promise<void>
}

/** What goes beyond the limit is read and thrown away, so that the caller gets the refusal and not a broken line. */
function bodyOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let length = 0
    request.on('data', (part: Buffer) => {
      length += part.length
      if (length <= limits.bodyBytes) parts.push(part)
      else resolve(Buffer.alloc(limits.bodyBytes + 1))
    })
    request.once('end', () => resolve(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)))
    request.once('close', () => reject(new CallerGone()))
  })
}

async function questionOf(request: IncomingMessage, proxies: number): Promise<Question> {
  const { method = 'GET', url = '/', headers } = request
  return {
    ...pathAndQuery(url),
    asker: addressOf(request.socket.remoteAddress, headers['x-forwarded-for']?.toString(), proxies),
    origin: originOf(headers.host, headers['x-forwarded-proto']?.toString()),
    method,
    accept: headers.accept ?? '*/*',
    acceptEncoding: headers['accept-encoding']?.toString() ?? '',
    contentType: headers['content-type'] ?? '',
    ifNoneMatch: headers['if-none-match'] ?? '',
    body: method === 'POST' && isGraphqlPath(pathAndQuery(url).path) ? await bodyOf(request) : Buffer.alloc(0),
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer, withBody: boolean, close: boolean): void {
  const length = status === 304 || status === 204 ? {} : { 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, { ...headers, ...length, ...(close && { connection: 'close' }) })
  response.end(withBody ? body : undefined)
}

/** Fires when the caller goes away before the answer. */
function abortedWith(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) controller.abort()
  })
  return controller.signal
}

function listener({ api, page, headers, log, proxies = 0 }: ServerOptions, state: { closing: boolean }) {
  const logged = log.isLevelEnabled('info')
  // What nobody reads is not measured: following a request through its promises slows Node 20 and 22.
  const timed: typeof withDatabaseTime = logged ? withDatabaseTime : (_, work) => work()
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const id = requestIdOf(request.headers['x-request-id']?.toString())
    const begun = performance.now()
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('x-request-id', id)
    const question = await questionOf(request, proxies)
    const database = { ms: 0, open: 0, since: 0 }
    let answer: Answer | undefined
    if (logged)
      response.once('close', () => {
        const times = { ms: performance.now() - begun, databaseMs: database.ms }
        log.info(requestLine(question, id, { ...times, status: response.statusCode, answer }))
      })
    const notReady: Answer = { status: 503, headers: { 'content-type': 'text/plain' }, body: 'not ready\n' }
    const ending = state.closing && question.path === '/ready'
    answer = ending ? notReady : await timed(database, () => api.answer(question, id, abortedWith(response)))
    if (answer) send(response, answer, request.method !== 'HEAD', state.closing || !request.complete)
    else page(request, response)
  }
  return (request: IncomingMessage, response: ServerResponse): void => {
    handle(request, response).catch((error: unknown) => {
      if (!(error instanceof CallerGone)) log.error(error)
      response.destroy()
    })
  }
}

async function closeServer(server: Server, patience: number): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearTimeout(late)
}

/** Errors: those of the system, such as EADDRINUSE. */
export async function startServer(options: ServerOptions, port: number, host: string): Promise<RunningServer> {
  const state = { closing: false }
  const timeouts = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 60_000 }
  const server = createServer({ ...timeouts, maxHeaderSize: 32 * 1024 }, listener(options, state))
  server.timeout = 120_000
  server.listen(port, host)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async close(patience, delay = 0) {
      state.closing = true
      if (delay > 0) await after(delay)
      await closeServer(server, patience)
    },
  }
}
