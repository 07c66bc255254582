import { useMemo } from 'react'
import { useCancellable } from '../data/useCancellable.ts'
import { useData } from '../data/useData.ts'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import {
  GroupingListDocument,
  GroupingsDocument,
  type GroupingsQuery,
  type GroupingsQueryVariables,
  type Importance,
} from '../generated/late/graphql.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import { Asked } from './Asked.tsx'
import { Clash } from './Clash.tsx'
import { GoodGroupings } from './GoodGroupings.tsx'
import { Headline } from './Headline.tsx'
import { HowFound } from './HowFound.tsx'
import { Searching } from './Searching.tsx'
import { Stable } from './Stable.tsx'
import './groupings.css'

interface GroupingsProps {
  readonly dataset: DatasetSummaryQuery['dataset']
}

const upper = (word: string) => word.toUpperCase() as Importance

/** Groupings that are good under what the reader says should count, all of them, and what they have in common. */
export function Groupings({ dataset }: GroupingsProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const asked = {
    partners: upper(state.countPartners ?? 'lot'),
    sameField: upper(state.countField ?? 'nothing'),
    sameRegion: upper(state.countRegion ?? 'nothing'),
    balance: upper(state.countBalance ?? 'nothing'),
    groupCount: state.groupCount ?? null,
    leastSize: state.leastSize ?? 2,
    mostSize: state.mostSize ?? null,
  }
  const loaded = useData(GroupingsDocument, asked)
  return (
    <article className="groupings-view">
      <p className="note">
        <StateLink to={{ view: 'mergers' }}>{say('view.mergers')}</StateLink> › {say('view.groupings')}
      </p>
      <Answer loaded={loaded} waiting={say('groupings.waiting')}>
        {(answered) => <Found answered={answered} asked={asked} dataset={dataset} />}
      </Answer>
    </article>
  )
}

interface FoundProps extends GroupingsProps {
  readonly answered: GroupingsQuery
  readonly asked: GroupingsQueryVariables
}

/** One good grouping at once; all that are nearly as good once they are known. */
function Found({ answered: { groupings, network }, asked, dataset }: FoundProps) {
  const names = useMemo(() => new Map(network.actors.map(({ id, name }) => [id, name])), [network])
  const nameOf = (id: string): string => names.get(id) ?? id
  const listing = useCancellable(GroupingListDocument, asked, groupings.best !== null)
  const list = listing.answered?.groupings.list ?? undefined
  return (
    <>
      <Headline groupings={groupings} list={list} dataset={dataset} />
      <Searching listing={listing} best={groupings.best} />
      <Asked clusterCount={groupings.clusterCount} />
      <Clash clash={groupings.clash} />
      {list && list.groupingCount > 0 && (
        <div className="groupings-columns">
          <Stable list={list} nameOf={nameOf} />
          <GoodGroupings list={list} nameOf={nameOf} />
        </div>
      )}
      <HowFound groupings={groupings} />
    </>
  )
}
