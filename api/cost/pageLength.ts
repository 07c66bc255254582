/** How many items a page has at most: what was asked for, and no more than there can be. */
import { type DataSizes, together } from './dataSizes.ts'
import type { Given } from './listBounds.ts'

const usual: Readonly<Record<string, number>> = { 'Query.partnerSuggestions': 10 }

/** `key` is `Type.field` of a field that gives a connection. */
export function pageLength(key: string, { first }: Given, { mostPartners, mostClusters }: DataSizes): number {
  const asked = typeof first === 'number' ? first : (usual[key] ?? 20)
  if (key.endsWith('.partners')) return Math.min(asked, together(mostPartners))
  return key.endsWith('.clusters') ? Math.min(asked, mostClusters) : asked
}
