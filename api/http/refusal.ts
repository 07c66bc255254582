/** Requests that are answered before GraphQL is asked. */
import { badUserInput, type Code, codes, tooExpensive } from '../errors.ts'
import { allowedMethods } from './crossOrigin.ts'
import type { Answer, Question } from './exchange.ts'
import { limits } from './limits.ts'

const statusOf: Partial<Record<Code, number>> = {
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  TIMEOUT: 503,
  UNAVAILABLE: 503,
  INTERNAL: 500,
}

interface Said {
  readonly message: string
  readonly extensions: Readonly<Record<string, unknown>>
}

/** A refusal before GraphQL is asked, in the shape of its errors. */
export function refusal({ message, extensions }: Said, status?: number, headers = {}): Answer {
  const wait = extensions.retryAfter
  const code = codes.find((one) => one === extensions.code) ?? 'INTERNAL'
  return {
    status: status ?? (wait && code !== 'RATE_LIMITED' ? 503 : statusOf[code]) ?? 400,
    headers: {
      ...{ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
      ...(wait ? { 'retry-after': String(wait) } : {}),
      ...headers,
    },
    body: JSON.stringify({ errors: [{ message, extensions }] }),
  }
}

/** Why a request is none that GraphQL answers here, if so. */
export function refused({ method, contentType, body, query }: Question): Answer | undefined {
  if (method !== 'GET' && method !== 'POST')
    return refusal(badUserInput('method', 'must be GET, HEAD or POST'), 405, { allow: allowedMethods })
  if (method === 'POST' && !/^application\/json\s*(;|$)/i.test(contentType))
    return refusal(badUserInput('content-type', 'must be application/json'), 415)
  const bytes = Math.max(body.length, query.length)
  if (bytes > limits.bodyBytes) return refusal(tooExpensive('bytes', bytes, limits.bodyBytes), 413)
  return undefined
}
