/** Documents that were read and found valid, so that what the page asks again and again is read once. */
import type { DocumentNode } from 'graphql'
import type { createYoga } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import { cacheBytes } from '../cacheBytes.ts'

type Caching = Exclude<NonNullable<Parameters<typeof createYoga>[0]>['parserAndValidationCache'], boolean | undefined>

/** A document read takes up to 150 times its text, most where each word is one letter. */
const bytesOf = (_: DocumentNode, text: string): number => 200 * text.length + 1_024

export function documentCaching(): Caching {
  const documentCache = new LRUCache<string, DocumentNode>({ maxSize: cacheBytes.documents, sizeCalculation: bytesOf })
  // What cannot be read is not remembered: it costs the same to refuse it again.
  return { documentCache, errorCache: { get: () => undefined, set: () => undefined }, validationCache: true }
}
