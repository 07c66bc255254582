/** Answers a question to one data version, from what was answered before if it can. */
import { hash } from 'node:crypto'
import type { Atlas } from '../graph/atlas.ts'
import type { NullModels } from '../nullModel/nullModels.ts'
import { type Addressed, addressedGraph } from './addressedGraph.ts'
import { createAnswerCache } from './answerCache.ts'
import { contentOf } from './content.ts'
import type { Answer, Question } from './exchange.ts'
import { finished } from './finishedAnswer.ts'
import { createGraphqlYoga, type Outcome } from './graphqlYoga.ts'
import type { LogInternal } from './maskError.ts'

export interface AskOptions {
  readonly logInternal: LogInternal
  /** Compiles operations (default); without it graphql-js walks them, with equal answers. */
  readonly compiled?: boolean | undefined
  /** Bytes of finished answers that are kept; 64 MB unless given. */
  readonly cacheBytes?: number | undefined
}

/** What every question is answered from. */
export interface Shared {
  readonly atlas: Atlas
  readonly nullModels: NullModels
}
export type Ask = (question: Question, requestId: string, signal?: AbortSignal) => Promise<Answer>

const json = 'application/json; charset=utf-8'

/** As GraphQL gives it, because a failure is of the moment and not of the data. */
function unkept({ status, headers }: Response, body: Buffer, { retryAfter }: Outcome): Answer {
  const allow = headers.get('allow')
  const contentType = headers.get('content-type') ?? json
  return {
    status,
    headers: {
      'content-type': contentType,
      'cache-control': 'no-store',
      ...(allow && { allow }),
      ...(retryAfter && { 'retry-after': String(retryAfter) }),
    },
    body,
  }
}

function keyOf({ graph }: Addressed, { method, accept, query, body }: Question): string {
  const { id, version } = graph.dataset
  return `${id}/${version} ${method} ${accept} ${hash('sha256', method === 'GET' ? query : body)}`
}

export function createAsk(shared: Shared, { cacheBytes, ...options }: AskOptions): Ask {
  const yoga = createGraphqlYoga(shared, options)
  const cache = createAnswerCache(cacheBytes)

  function requestOf({ method, query, accept, contentType, body }: Question, signal?: AbortSignal) {
    return new yoga.fetchAPI.Request(`http://api/graphql${query && `?${query}`}`, {
      method,
      headers: { accept, ...(contentType && { 'content-type': contentType }) },
      ...(method === 'POST' && { body: body.toString() }),
      ...(signal && { signal }),
    })
  }

  return async (question, requestId, signal) => {
    const addressed = await addressedGraph(shared.atlas, question.path)
    const key = keyOf(addressed, question)
    const kept = cache.get(key)
    if (kept) return finished(kept, addressed.pinned, question)
    const outcome: Outcome = { failed: false, lasting: true }
    const response = await yoga.fetch(requestOf(question, signal), {
      graph: addressed.graph,
      outcome,
      requestId,
      asker: question.asker,
    })
    const body = Buffer.from(await response.text())
    if (outcome.failed || response.status !== 200) return unkept(response, body, outcome)
    const contentType = response.headers.get('content-type') ?? json
    const content = outcome.lasting ? cache.add(key, contentType, body) : contentOf(contentType, body)
    return finished(content, addressed.pinned && outcome.lasting, question)
  }
}
