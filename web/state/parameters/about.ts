/** The view About the data: which part of it is shown, which page of that part's rows, and what its glossary is filtered by. */
import type { View } from '../../views.ts'
import { dataset, oneOf, type StateOf, wholeNumber } from '../codec.ts'

/** The parts in the order of the contents; `all` is each of them below the other, to be searched through and printed. */
export const aboutParts = ['data', 'gaps', 'benchmarks', 'events', 'models', 'terms', 'sources', 'all'] as const
export type AboutPart = (typeof aboutParts)[number]

/** Characters of the longest text that the glossary is filtered by. */
export const longestFilter = 60

function readTerms(text: string): string | undefined {
  const terms = text.trim()
  return terms !== '' && terms.length <= longestFilter ? terms : undefined
}

const scope = ['about'] as const satisfies readonly View[]

export const aboutParameters = {
  /** What the terms of the glossary hold, without spaces around it. */
  terms: {
    name: 'terms',
    rule: 'terms',
    scope,
    clears: ['page'],
    parse: readTerms,
    format: (terms: string) => terms,
  },
  /** Absent: the part that the other values are of (`partOf`). */
  part: { name: 'part', scope, clears: ['page'], ...oneOf(aboutParts) },
  /** Which page of the rows of the part, from 1; absent: the one with the chosen row, else the first. */
  page: { name: 'page', rule: 'page', scope, of: dataset, ...wholeNumber(/^[1-9]\d{0,3}$/) },
} as const

interface AboutState extends StateOf<typeof aboutParameters> {
  readonly events?: unknown
  readonly event?: unknown
}

/** The part that is shown. Where none is named it is that of the filter or choice, as before there were parts; of two, all. */
export const partOf = (state: AboutState): AboutPart => state.part ?? unnamedPart(state)

/** What changes when a part is opened: it is named where the rest of the state is not of it. */
export function toPart(state: AboutState, part: AboutPart): { readonly part: AboutPart | undefined } {
  return { part: unnamedPart(state) === part ? undefined : part }
}

function unnamedPart({ terms, events, event }: AboutState): AboutPart {
  const happened = events !== undefined || event !== undefined
  if (terms !== undefined) return happened ? 'all' : 'terms'
  return happened ? 'events' : 'data'
}
