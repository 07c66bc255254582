/** An answer that is right for its data version, and what the caller may do with it. */
import type { KeptAnswer } from './answerCache.ts'
import type { Answer, Question } from './exchange.ts'

/** `lasting`: it never changes under its address, so it may be kept for ever. 304 when the caller has it already. */
export function finished(
  { body, contentType, etag }: KeptAnswer,
  lasting: boolean,
  { method, ifNoneMatch }: Question,
): Answer {
  const lifetime = lasting ? 'public, max-age=31536000, immutable' : 'no-cache'
  const headers = { 'content-type': contentType, etag, 'cache-control': lifetime, vary: 'accept' }
  const known =
    method === 'GET' && ifNoneMatch.split(/\s*,\s*/).some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag)
  return known ? { status: 304, headers, body: '' } : { status: 200, headers, body }
}
