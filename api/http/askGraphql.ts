/** Answers a question to one data version, from what was answered before if it can. */
import { hash } from 'node:crypto'
import { Refusal } from '../errors.ts'
import type { Atlas } from '../graph/atlas.ts'
import type { GroupingSearches } from '../groupingSearch/groupingSearches.ts'
import type { NullModels } from '../nullModel/nullModels.ts'
import { type Addressed, addressedGraph } from './addressedGraph.ts'
import type { AnswerCache } from './answerCache.ts'
import { type Bounds, type BoundsOptions, knock } from './bounds.ts'
import { type Content, contentOf } from './content.ts'
import type { Answer, Question } from './exchange.ts'
import { finished } from './finishedAnswer.ts'
import { createGraphqlYoga, type Outcome } from './graphqlYoga.ts'
import { createInFlight } from './inFlight.ts'
import type { LogInternal } from './maskError.ts'
import { bytesOfPieces, jsonPieces } from './pieces.ts'
import type { Works } from './works.ts'

export interface AskOptions extends BoundsOptions {
  readonly logInternal: LogInternal
  /** Bytes of finished answers that are kept; those of api/cacheBytes.ts unless given. */
  readonly cacheBytes?: number | undefined
  /** Processor time of one answer, in milliseconds; 5,000 unless given. */
  readonly processorLimitMs?: number | undefined
}

/** What every question and file is answered from, and within. */
export interface Shared {
  readonly atlas: Atlas
  readonly nullModels: NullModels
  readonly groupingSearches: GroupingSearches
  readonly bounds: Bounds
  readonly cache: AnswerCache
  readonly works: Works
}
export interface Ask {
  (question: Question, requestId: string, signal?: AbortSignal): Promise<Answer>
  /** The id of the request that is answered for this one; its own, unless an equal question was asked before. */
  readonly leader: (requestId: string) => string
}

/** What waits for a database or for random networks has a status and a sentence before a connection is given up. */
const waitingLimit = 100_000
const json = 'application/json; charset=utf-8'

/** Either lasts as long as its data version, or is of the moment. */
type Made = { readonly content: Content; readonly lasting: boolean; readonly cost: number }
type MadeOnce = { readonly unkept: Answer; readonly cost: number }

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

const priced = (answer: Answer, cost: number): Answer => ({
  ...answer,
  headers: { ...answer.headers, 'x-query-cost': String(cost) },
})

export function createAsk(shared: Shared, logInternal: LogInternal): Ask {
  const { bounds, cache, works } = shared
  const yoga = createGraphqlYoga(shared, { logInternal, bounds })
  const inFlight = createInFlight<Made | MadeOnce>()
  const costs = new WeakMap<Content, number>()

  function requestOf({ method, query, accept, contentType, body }: Question, signal: AbortSignal) {
    return new yoga.fetchAPI.Request(`http://api/graphql${query && `?${query}`}`, {
      method,
      headers: { accept, ...(contentType && { 'content-type': contentType }) },
      ...(method === 'POST' && { body: body.toString() }),
      signal,
    })
  }

  async function make(
    question: Question,
    { graph }: Addressed,
    requestId: string,
    key: string,
    signal: AbortSignal,
  ): Promise<Made | MadeOnce> {
    const outcome: Outcome = { failed: false, lasting: true, cost: 0, ended: () => undefined }
    const work = works.open(signal)
    const late = setTimeout(() => {
      const seconds = waitingLimit / 1000
      work.end(new Refusal('TIMEOUT', `The answer was not there within ${seconds} s; ask for less, or again later.`))
    }, waitingLimit)
    try {
      const { asker } = question
      const asked = { graph, outcome, requestId, work, asker }
      const response = await yoga.fetch(requestOf(question, signal), asked)
      const { cost, answer } = outcome
      const body = answer ? await bytesOfPieces(jsonPieces(answer), work) : Buffer.from(await response.text())
      if (outcome.failed || response.status !== 200) return { unkept: unkept(response, body, outcome), cost }
      const contentType = response.headers.get('content-type') ?? json
      if (!outcome.lasting) return { content: contentOf(contentType, body), lasting: false, cost }
      const content = cache.add(key, contentType, body)
      costs.set(content, cost)
      return { content, lasting: true, cost }
    } finally {
      clearTimeout(late)
      works.close(work)
      outcome.ended()
    }
  }

  async function ask(question: Question, requestId: string, signal?: AbortSignal): Promise<Answer> {
    knock(bounds, question.asker)
    const addressed = await addressedGraph(shared.atlas, question.path)
    const key = keyOf(addressed, question)
    const kept = cache.get(key)
    if (kept) return priced(await finished(kept, addressed.pinned, question), costs.get(kept) ?? 0)
    const caller = { id: requestId, signal }
    const made = await inFlight.join(key, caller, (end) => make(question, addressed, requestId, key, end))
    if ('unkept' in made) return priced(made.unkept, made.cost)
    return priced(await finished(made.content, addressed.pinned && made.lasting, question), made.cost)
  }
  return Object.assign(ask, { leader: inFlight.leader })
}
