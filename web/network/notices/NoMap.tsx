import { type ClusterPart, sayConditions } from '../../clusterFilter/clusterParts.ts'
import { NoClusters } from '../../clusterFilter/NoClusters.tsx'
import { Emphasis } from '../../ui/Emphasis.tsx'
import { useSettledValue } from '../../ui/useSettledValue.ts'
import { useWords } from '../../words/useWords.tsx'

interface NoMapProps {
  readonly parts: readonly ClusterPart[]
  /** Whether what is shown is what the conditions ask for. */
  readonly settled: boolean
}

/** In place of the map when no cluster meets the conditions: which they are, and what there would be without each. */
export function NoMap({ parts, settled }: NoMapProps) {
  const words = useWords()
  const conditions = useSettledValue(sayConditions(words, parts), settled)
  return (
    <div className="none-passes">
      <h1 className="headline">
        <Emphasis text={words.say('sentence.none', { conditions })} />
      </h1>
      <NoClusters parts={parts} />
    </div>
  )
}
