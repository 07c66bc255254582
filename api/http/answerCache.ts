/** Finished answers as bytes. Data never change within a version, so an answer that is keyed by it stays right. */
import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

export interface KeptAnswer {
  readonly body: Buffer
  readonly contentType: string
  /** Strong validator: equal for equal bytes. */
  readonly etag: string
}

export function etagOf(body: Buffer): string {
  return `"${hash('sha256', body, 'hex').slice(0, 32)}"`
}

/** What an entry costs beside its key and body. */
const overhead = 512

/** The longest unused answers make room; one that alone is larger than the cache is not kept. 0 bytes keep nothing. */
export function createAnswerCache(limitBytes = 64 * 1024 * 1024): LRUCache<string, KeptAnswer> {
  return new LRUCache({
    maxSize: Math.max(1, limitBytes),
    sizeCalculation: ({ body }, key) => key.length + body.length + overhead,
  })
}
