/** Pages of other origins may read everything that the API gives: it is public, and nothing in it depends on the caller. */
import type { Answer } from './exchange.ts'

/** For every answer. No credentials: with `*` a browser sends none and shows no answer that was asked for with some. */
export const readableAnywhere = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'content-disposition, etag, retry-after, x-query-cost, x-request-id',
} as const

export const allowedMethods = 'GET, HEAD, POST, OPTIONS'

/** What a browser asks before it posts JSON or sends a header of its own from a page of another origin. */
export function preflight(): Answer {
  const headers = {
    allow: allowedMethods,
    'access-control-allow-methods': allowedMethods,
    'access-control-allow-headers': '*',
    // A day, the longest that any browser keeps it.
    'access-control-max-age': '86400',
  }
  return { status: 204, headers, body: '' }
}
