import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { useWords } from '../../words/useWords.tsx'
import type { Answered } from '../answered.ts'
import type { PlacedScenario } from '../scenario.ts'
import { useScenario } from '../useScenario.ts'
import { answersOf } from './answers.ts'
import { Chips } from './Chips.tsx'
import { GroupDetails } from './GroupDetails.tsx'
import { GroupFigures } from './GroupFigures.tsx'
import { GroupName } from './GroupName.tsx'

interface GroupListProps {
  readonly answered: Answered
  readonly scenario: PlacedScenario
  readonly dataset: Pick<DatasetSummaryQuery['dataset'], 'places'>
}

/** Every group with its clusters, what it keeps and what becomes double. */
export function GroupList({ answered, scenario, dataset }: GroupListProps) {
  const { say } = useWords()
  const { groupName } = useScenario()
  const answers = answersOf(answered, scenario)
  const most = Math.max(1, ...answers.map((answer) => answer?.membershipCount ?? 0))
  const firmsKnown = answered.firms.doingNothing.partnerCount > 0
  if (scenario.groups.length === 0) return null
  return (
    <>
      <p className="merger-key note">
        <span className="merger-kept" aria-hidden="true" /> {say('mergers.key.kept')}{' '}
        <span className="merger-doubled" aria-hidden="true" /> {say('mergers.key.doubled')}
      </p>
      <ol className="merger-groups">
        {scenario.groups.map(({ name, clusters }, place) => {
          const answer = answers[place]
          return (
            // Groups have no id but their place: one that goes moves the others up.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the address has
            <li key={place} className="merger-group">
              <div className="merger-group-head">
                <h2>
                  <span className="quiet">{place + 1}</span> {groupName(place)}
                </h2>
                <GroupName place={place} own={name ?? ''} />
              </div>
              <Chips clusters={clusters} label={groupName(place)} />
              {clusters.length === 1 && <p className="note">{say('mergers.group.one')}</p>}
              {answer && (
                <>
                  <GroupFigures answer={answer} clusters={clusters.length} most={most} firmsKnown={firmsKnown} />
                  <GroupDetails answer={answer} title={groupName(place)} dataset={dataset} />
                </>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
