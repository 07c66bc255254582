/** An answer that is right for its data version: in which form it is sent, and what the caller may do with it. */
import { acceptedEncoding } from './acceptedEncoding.ts'
import type { Content } from './content.ts'
import type { Answer, Question } from './exchange.ts'

function isKnown(ifNoneMatch: string, etag: string): boolean {
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim())
  return tags.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag)
}

/**
 * `lasting`: it never changes under its address, so it may be kept for ever. Each form has an ETag of its own; 304 when
 * the caller has the form that it would get.
 */
export async function finished(
  content: Content,
  lasting: boolean,
  { method, acceptEncoding, ifNoneMatch }: Pick<Question, 'method' | 'acceptEncoding' | 'ifNoneMatch'>,
): Promise<Answer> {
  const taken = acceptedEncoding(acceptEncoding, content.offered)
  const { bytes, etag, encoding } = taken ? await content.encoded(taken) : content.plain
  const headers = {
    'content-type': content.contentType,
    etag,
    'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept, accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  }
  if (method === 'GET' && isKnown(ifNoneMatch, etag)) return { status: 304, headers, body: '' }
  return { status: 200, headers, body: bytes }
}
