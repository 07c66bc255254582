import { useState } from 'react'
import { EvidenceSheet } from '../../actor/page/EvidenceSheet.tsx'
import { useData } from '../../data/useData.ts'
import { type DatasetSummaryQuery, LandscapeDocument } from '../../generated/graphql.ts'
import { SuggestionsDocument } from '../../generated/late/graphql.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Loading } from '../../ui/Answer.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { OwnProfile } from '../answered.ts'
import { suggestionConditions } from '../filters/suggestionConditions.ts'
import { Gaps } from '../gaps/Gaps.tsx'
import { Shortlist } from '../shortlist/Shortlist.tsx'
import { type ShortlistAccess, useShortlist } from '../shortlist/useShortlist.ts'
import { Refusal } from './Refusal.tsx'
import { mostSuggestions, SuggestionList, step } from './SuggestionList.tsx'

const spare = 5

interface SuggestionsProps {
  readonly profile: OwnProfile
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** What is suggested to a cluster, beside what was collected of it, and the evidence of the link that the address names. */
export function Suggestions({ profile, dataset }: SuggestionsProps) {
  const clusters = useData(LandscapeDocument, {}).last?.landscape.clusterCount
  const shortlist = useShortlist(dataset.id, profile.cluster.id)
  return (
    <div className="list-and-shortlist">
      <div>
        <Suggested profile={profile} dataset={dataset} shortlist={shortlist} />
        <Gaps own={profile.cluster.id} places={dataset.places} />
      </div>
      <Shortlist profile={profile} dataset={dataset} shortlist={shortlist} />
      {clusters !== undefined && <EvidenceSheet clusters={clusters} />}
    </div>
  )
}

/** The institutions that are suggested under the conditions of the address. */
function Suggested({ shortlist, ...page }: SuggestionsProps & { readonly shortlist: ShortlistAccess }) {
  const { say } = useWords()
  const { state } = useViewState()
  const [shown, show] = useState(step)
  const { cluster } = page.profile
  const away = state.dismissed?.length ?? 0
  // Some more than are shown, so that one that is put away has a successor at once.
  const first = Math.min(shown + spare * Math.ceil((away + 1) / spare), mostSuggestions)
  const asked = { cluster: cluster.id, ...suggestionConditions(state), first }
  const loaded = useData(SuggestionsDocument, asked)
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
        <SuggestionList {...page} list={list} shortlist={shortlist} shown={shown} onMore={() => show(shown + step)} />
      ) : (
        <Loading waiting={say('suggestions.waiting')} />
      )}
    </>
  )
}
