/** Finished answers as bytes. Data never change within a version, so an answer that is keyed by it stays right. */
import { LRUCache } from 'lru-cache'
import { cacheBytes } from '../cacheBytes.ts'
import { type Content, contentOf } from './content.ts'

export interface AnswerCache {
  get(key: string): Content | undefined
  /** The answer, which is kept if there is room for it; its compressed forms are when they are made. */
  add(key: string, contentType: string, bytes: Buffer): Content
}

/** What an entry costs beside its key and its bytes. */
const overhead = 1_024

/**
 * The longest unused answers make room; one that alone is larger than the cache is not kept. 0 bytes keep nothing.
 * `limitBytes` bounds plain and compressed forms together.
 */
export function createAnswerCache(limitBytes: number = cacheBytes.answers): AnswerCache {
  const kept = new LRUCache<string, { readonly content: Content }>({
    maxSize: Math.max(1, limitBytes),
    sizeCalculation: ({ content }, key) => key.length + content.size + overhead,
  })
  return {
    get: (key) => kept.get(key)?.content,
    add(key, contentType, bytes) {
      const content = contentOf(contentType, bytes, () => {
        // A new entry is weighed anew; one that has been pushed out meanwhile stays out.
        if (kept.peek(key)?.content === content) kept.set(key, { content })
      })
      kept.set(key, { content })
      return content
    },
  }
}
