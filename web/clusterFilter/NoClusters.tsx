import { useData } from '../data/useData.ts'
import { RelaxedClustersDocument } from '../generated/graphql.ts'
import { clusterConditions, clusterFilter, noClusterCondition } from '../state/clusterFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { filterSentence } from '../ui/filterSentence.ts'
import { Relax } from '../ui/Relax.tsx'
import { useWords } from '../words/useWords.tsx'
import type { ClusterPart } from './clusterParts.ts'

/** No cluster passes: for each condition how many there would be without it, and the button that takes it away. */
export function NoClusters({ parts }: { readonly parts: readonly ClusterPart[] }) {
  const words = useWords()
  const { say } = words
  const { state, go } = useViewState()
  const without = Object.fromEntries(clusterConditions.map((key) => [key, clusterFilter(state, key)]))
  const loaded = useData(RelaxedClustersDocument, without)
  return (
    <Answer loaded={loaded} waiting={say('loading')}>
      {(answer) => (
        <Relax
          conditions={parts
            .filter(({ chosen }) => chosen.length > 0)
            .map((part) => ({
              sentence: filterSentence(words, part),
              number: answer[part.key].clusterCount,
              onRemove: () => go({ [part.key]: undefined }),
            }))}
          onClear={() => go(noClusterCondition)}
        />
      )}
    </Answer>
  )
}
