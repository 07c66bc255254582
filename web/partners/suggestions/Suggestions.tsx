import { useState } from 'react'
import { Button } from 'react-aria-components'
import { EvidenceSheet } from '../../actor/page/EvidenceSheet.tsx'
import { useData } from '../../data/useData.ts'
import { type DatasetSummaryQuery, LandscapeDocument } from '../../generated/graphql.ts'
import { SuggestionsDocument } from '../../generated/late/graphql.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Loading } from '../../ui/Answer.tsx'
import { Emphasis } from '../../ui/Emphasis.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { useAnnounced } from '../../ui/useAnnounced.ts'
import { useWords } from '../../words/useWords.tsx'
import type { OwnProfile, SuggestionList } from '../answered.ts'
import { SuggestionFilters } from '../filters/SuggestionFilters.tsx'
import { noSuggestionCondition, suggestionConditions } from '../filters/suggestionConditions.ts'
import { Measure } from '../measure/Measure.tsx'
import { Alike } from '../place/Alike.tsx'
import { Refusal } from './Refusal.tsx'
import { SuggestionRow } from './SuggestionRow.tsx'

/** How many are shown at first and how many more at a time; the API gives at most a hundred. */
const step = 10
const most = 100

interface SuggestionsProps {
  readonly profile: OwnProfile
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** The institutions that are suggested to a cluster, under the conditions of the address. */
export function Suggestions({ profile, dataset }: SuggestionsProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const [shown, show] = useState(step)
  const { cluster } = profile
  const asked = { cluster: cluster.id, ...suggestionConditions(state), first: Math.min(shown, most) }
  const loaded = useData(SuggestionsDocument, asked)
  const clusters = useData(LandscapeDocument, {}).last?.landscape.clusters
  const list = loaded.last?.partnerSuggestions
  // What was shown stays while the server is away; a question that is refused has no picture.
  if (loaded.state === 'failed' && !(loaded.problem.passing && list)) {
    return <Refusal failed={loaded} name={cluster.name} />
  }
  return (
    <>
      {loaded.state === 'failed' && (
        <Trouble problem={loaded.problem} loadedAt={loaded.loadedAt} retry={loaded.retry} />
      )}
      {list ? (
        <Listed list={list} profile={profile} dataset={dataset} onMore={() => show(list.edges.length + step)} />
      ) : (
        <Loading waiting={say('suggestions.waiting')} />
      )}
      {clusters !== undefined && <EvidenceSheet clusters={clusters} />}
    </>
  )
}

interface ListedProps extends SuggestionsProps {
  readonly list: SuggestionList
  onMore(): void
}

function Listed({ list, profile, dataset, onMore }: ListedProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const { cluster } = profile
  const { edges, totalCount, unfiltered } = list
  const shown = say('suggestions.shown', {
    shown: edges.length,
    total: totalCount,
    hidden: unfiltered - totalCount,
    unfiltered,
  })
  useAnnounced(shown)
  return (
    <>
      <h1 className="headline">
        <Emphasis text={say('suggestions.headline', { count: edges.length, name: cluster.name })} />
      </h1>
      <Alike profile={profile} />
      <Measure measure={list.measure} synthetic={dataset.synthetic} partners={profile.partners} />
      <div className="suggestion-controls">
        <SuggestionFilters profile={profile} places={dataset.places} />
        <p className="suggestions-shown note">
          <Emphasis text={shown} />
        </p>
      </div>
      {list.withoutPlace > 0 && <p className="note">{say('suggestions.withoutPlace', { count: list.withoutPlace })}</p>}
      {edges.length === 0 && <NoSuggestion unfiltered={unfiltered} name={cluster.name} />}
      <ol className="suggestions">
        {edges.map((suggestion) => (
          <SuggestionRow
            key={suggestion.node.id}
            suggestion={suggestion}
            own={cluster.id}
            places={dataset.places}
            chosen={suggestion.node.id === state.actor}
          />
        ))}
      </ol>
      {edges.length < Math.min(totalCount, most) && (
        <Button className="button" onPress={onMore}>
          {say('suggestions.more', { count: Math.min(step, totalCount - edges.length) })}
        </Button>
      )}
      {edges.length === most && totalCount > most && <p className="note">{say('suggestions.most', { most })}</p>}
    </>
  )
}

/** Why the list is empty, and the way out where conditions emptied it. */
function NoSuggestion({ unfiltered, name }: { readonly unfiltered: number; readonly name: string }) {
  const { say } = useWords()
  const { go } = useViewState()
  if (unfiltered === 0) return <p>{say('suggestions.none', { name })}</p>
  return (
    <p>
      {say('suggestions.none.filtered', { count: unfiltered })}{' '}
      <Button className="button small" onPress={() => go(noSuggestionCondition)}>
        {say('filter.clear')}
      </Button>
    </p>
  )
}
