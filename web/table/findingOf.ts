import type { Words } from '../words/words.ts'

interface Counted {
  readonly values: readonly { readonly count: number }[]
}
export interface CountedLinks {
  readonly year: number
  readonly clusterCount: number
  readonly knowledge: Counted
  readonly public: Counted
  readonly firms: { readonly participating: number }
}
interface Found {
  readonly landscape: CountedLinks
  /** Whether the rows are firms. */
  readonly firms: boolean
  /** The filter as the end of a sentence; empty when there is none. */
  readonly conditions: string
}

const sum = ({ values }: Counted) => values.reduce((total, { count }) => total + count, 0)

/** How many links, or firms, the clusters under the conditions have, figures marked bold: the same counts as in the strips. */
export function findingOf({ say }: Words, { landscape, firms, conditions }: Found): string {
  const { clusterCount: clusters, year, knowledge, public: publicActors } = landscape
  if (clusters === 0) return conditions ? say('sentence.none', { conditions }) : say('sentence.empty', { year })
  const counts = {
    clusters,
    knowledge: sum(knowledge),
    public: sum(publicActors),
    firms: landscape.firms.participating,
  }
  const key = firms ? 'table.finding.firms' : 'table.finding'
  return conditions ? say(`${key}.filtered`, { ...counts, conditions }) : say(key, counts)
}
