/** What the log keeps of a request: never the values of variables, nor the text of the question. */
import { hash } from 'node:crypto'
import { codes } from '../errors.ts'
import type { Answer, Question } from './exchange.ts'

interface Asked {
  readonly query?: unknown
  readonly operationName?: unknown
}

function askedBy({ method, query, body }: Question): Asked {
  try {
    const asked: unknown =
      method === 'POST' ? JSON.parse(body.toString()) : Object.fromEntries(new URLSearchParams(query))
    return typeof asked === 'object' && asked !== null ? asked : {}
  } catch {
    return {}
  }
}

/** Why it was refused, when it was: what is no answer to keep is small. */
function codeIn({ headers, body }: Answer): string | undefined {
  if (headers['cache-control'] !== 'no-store') return undefined
  const text = body.toString()
  return codes.find((code) => text.includes(`"code":"${code}"`))
}

export interface Answered {
  /** Milliseconds from the question to the end of the answer. */
  readonly ms: number
  /** Milliseconds of them that it waited for the database. */
  readonly databaseMs: number
  readonly status: number
  /** Undefined for files of the page. */
  readonly answer: Answer | undefined
}

const tenths = (ms: number): number => Math.round(ms * 10) / 10

/**
 * `document` is the start of the SHA-256 of the question's text; it and `operation` are there when one was asked. `cost` is in
 * points, `bytes` those of the body as it is sent.
 */
export function requestLine(question: Question, id: string, { ms, databaseMs, status, answer }: Answered) {
  const { query, operationName } = askedBy(question)
  const named = typeof query === 'string' ? /\b(?:query|mutation|subscription)\s+(\w+)/.exec(query)?.[1] : undefined
  return {
    id,
    method: question.method,
    path: question.path,
    operation: typeof operationName === 'string' ? operationName : named,
    document: typeof query === 'string' ? hash('sha256', query).slice(0, 12) : undefined,
    ms: tenths(ms),
    databaseMs: answer && tenths(databaseMs),
    status,
    code: answer && codeIn(answer),
    cost: answer?.headers['x-query-cost'] === undefined ? undefined : Number(answer.headers['x-query-cost']),
    bytes: answer && Buffer.byteLength(answer.body),
  }
}
