/** Finished answers as bytes. Data never change within a version, so an answer that is keyed by it stays right. */
import { hash } from 'node:crypto'

export interface KeptAnswer {
  readonly body: Buffer
  readonly contentType: string
  /** Strong validator: equal for equal bytes. */
  readonly etag: string
}

export interface AnswerCache {
  get(key: string): KeptAnswer | undefined
  /** Keeps the answer unless it alone is larger than the cache; the longest unused ones make room. */
  set(key: string, answer: KeptAnswer): void
  /** Bytes held, at most the limit. */
  readonly bytes: number
}

export function etagOf(body: Buffer): string {
  return `"${hash('sha256', body, 'hex').slice(0, 32)}"`
}

/** What an entry costs beside its body. */
const overhead = 512

export function createAnswerCache(limitBytes = 64 * 1024 * 1024): AnswerCache {
  const kept = new Map<string, KeptAnswer>()
  let bytes = 0
  const sizeOf = (key: string, { body }: KeptAnswer): number => key.length + body.length + overhead

  function drop(key: string): void {
    const answer = kept.get(key)
    if (!answer) return
    bytes -= sizeOf(key, answer)
    kept.delete(key)
  }
  return {
    get(key) {
      const answer = kept.get(key)
      if (answer) {
        // Put last again: a Map gives its keys in the order of their insertion, so the first is the longest unused.
        kept.delete(key)
        kept.set(key, answer)
      }
      return answer
    },
    set(key, answer) {
      drop(key)
      const size = sizeOf(key, answer)
      if (size > limitBytes) return
      kept.set(key, answer)
      bytes += size
      for (const oldest of kept.keys()) {
        if (bytes <= limitBytes) break
        drop(oldest)
      }
    },
    get bytes() {
      return bytes
    },
  }
}
