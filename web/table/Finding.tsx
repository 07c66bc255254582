import { type ClusterPart, sayConditions } from '../clusterFilter/clusterParts.ts'
import type { LandscapeQuery } from '../generated/graphql.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import { useSettledValue } from '../ui/useSettledValue.ts'
import { useWords } from '../words/useWords.tsx'
import { findingOf } from './findingOf.ts'

interface FindingProps {
  readonly landscape: LandscapeQuery['landscape']
  readonly parts: readonly ClusterPart[]
  /** Whether the rows are firms. */
  readonly firms: boolean
  /** Whether the counts are those of the conditions. */
  readonly settled: boolean
}

/** What `findingOf` finds, as the headline of the table; the conditions change with their counts. */
export function Finding({ landscape, parts, firms, settled }: FindingProps) {
  const words = useWords()
  const conditions = useSettledValue(sayConditions(words, parts), settled)
  return (
    <h1 className="headline">
      <Emphasis text={findingOf(words, { landscape, firms, conditions })} />
    </h1>
  )
}
