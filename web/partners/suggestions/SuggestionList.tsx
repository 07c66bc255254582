import { Button } from 'react-aria-components'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Emphasis } from '../../ui/Emphasis.tsx'
import { useAnnounced } from '../../ui/useAnnounced.ts'
import { useWords } from '../../words/useWords.tsx'
import type { SuggestionList as List, OwnProfile } from '../answered.ts'
import { SuggestionFilters } from '../filters/SuggestionFilters.tsx'
import { noSuggestionCondition } from '../filters/suggestionConditions.ts'
import { IntroductionLink, Introductions } from '../introduction/Introductions.tsx'
import { Measure } from '../measure/Measure.tsx'
import { Alike } from '../place/Alike.tsx'
import { RowButtons } from '../shortlist/RowButtons.tsx'
import type { ShortlistAccess } from '../shortlist/useShortlist.ts'
import { FewerLinks } from './FewerLinks.tsx'
import { SuggestionRow } from './SuggestionRow.tsx'

/** How many are shown at first and how many more at a time. */
export const step = 10
/** The API gives no longer list. */
export const mostSuggestions = 100

interface SuggestionListProps {
  readonly list: List
  readonly profile: OwnProfile
  readonly dataset: DatasetSummaryQuery['dataset']
  readonly shortlist: ShortlistAccess
  /** How many are wanted. */
  readonly shown: number
  onMore(): void
}

/** The finding, how good it is, the conditions, and the institutions that are not put away as not relevant. */
export function SuggestionList({ list, profile, dataset, shortlist, shown, onMore }: SuggestionListProps) {
  const { say, count } = useWords()
  const { state } = useViewState()
  const { cluster } = profile
  const { edges, totalCount, unfiltered } = list
  const dismissed = state.dismissed ?? []
  const relevant = edges.filter(({ node }) => !dismissed.includes(node.id))
  const rows = relevant.slice(0, shown)
  const rest = totalCount - (edges.length - relevant.length) - rows.length
  const more = rest > 0 && (relevant.length > rows.length || edges.length < mostSuggestions)
  // An institution of the shortlist, say, need not be among those shown.
  const listed = state.actor === cluster.id || rows.some(({ node }) => node.id === state.actor)
  const elsewhere = listed ? undefined : state.actor
  const counts = { shown: rows.length, total: totalCount, hidden: unfiltered - totalCount, unfiltered }
  const sentence = say('suggestions.shown', { ...counts, away: edges.length - relevant.length })
  useAnnounced(sentence)
  return (
    <>
      <h1 className="headline">
        <Emphasis text={say('suggestions.headline', { count: rows.length, name: cluster.name })} />
      </h1>
      <Alike profile={profile} />
      <Measure measure={list.measure} synthetic={dataset.synthetic} partners={profile.partnerCount} />
      <div className="suggestion-controls">
        <SuggestionFilters profile={profile} places={dataset.places} />
        <a className="to-shortlist note" href="#shortlist">
          {say('shortlist.title')} {count(state.shortlist?.length ?? 0)}
        </a>
        <p className="suggestions-shown note">
          <Emphasis text={sentence} />
        </p>
      </div>
      {list.withoutPlace > 0 && <p className="note">{say('suggestions.withoutPlace', { count: list.withoutPlace })}</p>}
      {totalCount === 0 && <NoSuggestion unfiltered={unfiltered} name={cluster.name} />}
      <ol className="suggestions">
        {rows.map((suggestion) => (
          <SuggestionRow
            key={suggestion.node.id}
            suggestion={suggestion}
            own={cluster.id}
            places={dataset.places}
            chosen={suggestion.node.id === state.actor}
            below={
              suggestion.node.id === state.actor && (
                <Introductions own={cluster} to={state.actor} synthetic={dataset.synthetic} />
              )
            }
          >
            <RowButtons id={suggestion.node.id} name={suggestion.node.name} shortlist={shortlist} />
            <IntroductionLink own={cluster.id} to={suggestion.node.id} name={suggestion.node.name} />
          </SuggestionRow>
        ))}
      </ol>
      {elsewhere !== undefined && <Introductions own={cluster} to={elsewhere} synthetic={dataset.synthetic} />}
      {more && (
        <Button className="button" onPress={onMore}>
          {say('suggestions.more', { count: Math.min(step, rest) })}
        </Button>
      )}
      <FewerLinks list={list} />
      {rest > 0 && !more && <p className="note">{say('suggestions.most', { most: mostSuggestions })}</p>}
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
