/** The view Table: what its rows are, their order, and the words that they must hold. */

import type { View } from '../../views.ts'
import { oneOf, type StateOf } from '../codec.ts'

/** `actors`, the default, are the clusters and their partners; firms are a table of their own because they are so many. */
export const tableRows = ['actors', 'links', 'firms'] as const
export type TableRows = (typeof tableRows)[number]

/** What a table can be ordered by; `name`, the default, is that of the actor. */
export const sortKeys = [
  'name',
  'kind',
  'type',
  'region',
  'municipality',
  'field',
  'clusters',
  'knowledge',
  'public',
  'firms',
  'cluster',
  'role',
  'since',
  'method',
  'confidence',
  'source',
] as const
export type SortKey = (typeof sortKeys)[number]
const sorts = sortKeys.flatMap((key) => [key, `-${key}` as const])

export const longestText = 100
/** Spaces are single and none stands at either end; a text that is too long is none. */
export function tidyText(text: string): string | undefined {
  const tidy = text.trim().replaceAll(/\s+/g, ' ')
  return tidy.length <= longestText ? tidy || undefined : undefined
}

const scope = ['table'] as const satisfies readonly View[]

export const tableParameters = {
  /** The order is one of the columns, and those differ. */
  rows: { name: 'rows', scope, clears: ['sort', 'rowsPage'], ...oneOf(tableRows, 'actors') },
  /** A key, with a minus before it when the last comes first. */
  sort: { name: 'sort', scope, clears: ['rowsPage'], ...oneOf(sorts, 'name') },
  /** Words that the row must hold, at most 100 characters. */
  text: { name: 'text', rule: 'text', scope, clears: ['rowsPage'], parse: tidyText, format: (text: string) => text },
} as const

export type TableState = StateOf<typeof tableParameters>
