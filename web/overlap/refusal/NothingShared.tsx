import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import type { OverlapQuery } from '../../generated/late/graphql.ts'
import { noOverlapCondition } from '../../state/overlapFilter.ts'
import { useViewState } from '../../state/useViewState.ts'
import { StateLink } from '../../ui/StateLink.tsx'
import { useNarrow } from '../../ui/useNarrow.ts'
import { useWords } from '../../words/useWords.tsx'
import { Controls } from '../question/Controls.tsx'
import { FilteredElsewhere } from '../question/FilteredElsewhere.tsx'
import { emptiness } from './waysOn.ts'

interface NothingSharedProps {
  readonly overlap: OverlapQuery['overlap']
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** An answer without anything to compare: why, the filter that made it so, and ways to more. */
export function NothingShared({ overlap, dataset }: NothingSharedProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const phone = useNarrow(599)
  const { says, ways } = emptiness(overlap, state)
  return (
    <div className="overlap-view">
      <div className="trouble">
        <h1 className="headline" role="alert">
          {say(says.key, says.values)}
        </h1>
        {Object.keys(noOverlapCondition).some((key) => key in state) && (
          <StateLink to={{ view: state.view, ...noOverlapCondition }}>{say('filter.clear')}</StateLink>
        )}
        {ways.map((way) => (
          <StateLink key={way.words} to={{ view: state.view, ...way.to }}>
            {say(way.words, way.values)}
          </StateLink>
        ))}
      </div>
      <FilteredElsewhere dataset={dataset} />
      <Controls overlap={overlap} year={dataset.year} phone={phone} hasFile />
    </div>
  )
}
