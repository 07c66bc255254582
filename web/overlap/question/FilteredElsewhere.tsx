import { sayConditions } from '../../clusterFilter/clusterParts.ts'
import { useClusterParts } from '../../clusterFilter/useClusterParts.ts'
import { useData } from '../../data/useData.ts'
import { type DatasetSummaryQuery, LandscapeDocument } from '../../generated/graphql.ts'
import { clusterVariables } from '../../state/clusterFilter.ts'
import { useViewState } from '../../state/useViewState.ts'
import { focusHeadline } from '../../ui/focusHeadline.ts'
import { StateLink } from '../../ui/StateLink.tsx'
import { useWords } from '../../words/useWords.tsx'

interface FilteredElsewhereProps {
  readonly dataset: DatasetSummaryQuery['dataset']
}

/**
 * That the filter of the other views takes no pair away here, and the way to compare only its clusters. Nothing without such a
 * filter, or where clusters are already chosen.
 */
export function FilteredElsewhere({ dataset }: FilteredElsewhereProps) {
  const { state } = useViewState()
  const filtered = clusterVariables(state).filter !== undefined && state.clusters === undefined
  return filtered ? <Note dataset={dataset} /> : null
}

function Note({ dataset }: FilteredElsewhereProps) {
  const words = useWords()
  const { state } = useViewState()
  const conditions = sayConditions(words, useClusterParts(dataset))
  const loaded = useData(LandscapeDocument, clusterVariables(state))
  if (loaded.state !== 'ready') return null
  const ids = loaded.data.landscape.knowledge.values.map(({ cluster }) => cluster.id).sort()
  return (
    <p className="note quiet">
      {words.say('overlap.elsewhere', { clusters: ids.length, conditions })}{' '}
      {ids.length > 1 && (
        <StateLink to={{ clusters: ids }} onFollowed={focusHeadline}>
          {words.say('overlap.elsewhere.choose', { clusters: ids.length })}
        </StateLink>
      )}
    </p>
  )
}
