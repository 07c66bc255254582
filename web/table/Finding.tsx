import { type ClusterPart, sayConditions } from '../clusterFilter/clusterParts.ts'
import type { LandscapeQuery } from '../generated/graphql.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import { useSettledValue } from '../ui/useSettledValue.ts'
import { useWords } from '../words/useWords.tsx'

interface FindingProps {
  readonly landscape: LandscapeQuery['landscape']
  readonly parts: readonly ClusterPart[]
  /** Whether the rows are firms. */
  readonly firms: boolean
  /** Whether the counts are those of the conditions. */
  readonly settled: boolean
}

/** How many links, or firms, the clusters under the conditions have: the same counts as in the strips. */
export function Finding({ landscape, parts, firms, settled }: FindingProps) {
  const words = useWords()
  const { say } = words
  const conditions = useSettledValue(sayConditions(words, parts), settled)
  const { clusters, year } = landscape
  const sum = (values: LandscapeQuery['landscape']['knowledge']['values']) =>
    values.reduce((total, { count }) => total + count, 0)
  const counts = {
    clusters,
    knowledge: sum(landscape.knowledge.values),
    public: sum(landscape.public.values),
    firms: landscape.firms.participating,
  }
  const key = firms ? 'table.finding.firms' : 'table.finding'
  const sentence = () => {
    if (clusters === 0) return conditions ? say('sentence.none', { conditions }) : say('sentence.empty', { year })
    return conditions ? say(`${key}.filtered`, { ...counts, conditions }) : say(key, counts)
  }
  return (
    <h1 className="headline">
      <Emphasis text={sentence()} />
    </h1>
  )
}
