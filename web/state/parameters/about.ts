/** The view About the data: what its glossary is filtered by. */
import type { View } from '../../views.ts'

/** Characters of the longest text that the glossary is filtered by. */
export const longestFilter = 60

function readTerms(text: string): string | undefined {
  const terms = text.trim()
  return terms !== '' && terms.length <= longestFilter ? terms : undefined
}

export const aboutParameters = {
  /** What the terms of the glossary hold, without spaces around it. */
  terms: {
    name: 'terms',
    rule: 'terms',
    scope: ['about'] as const satisfies readonly View[],
    parse: readTerms,
    format: (terms: string) => terms,
  },
} as const
