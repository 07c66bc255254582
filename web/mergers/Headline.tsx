import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { useViewState } from '../state/useViewState.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { UndoRedo } from '../ui/undo/UndoRedo.tsx'
import { useAnnounced } from '../ui/useAnnounced.ts'
import { useWords } from '../words/useWords.tsx'
import type { Words } from '../words/words.ts'
import { YearChip } from '../year/YearChip.tsx'
import type { Answered } from './answered.ts'
import type { PlacedScenario } from './scenario.ts'
import { stepName } from './stepName.ts'
import { useScenario } from './useScenario.ts'

interface HeadlineProps {
  readonly answered: Answered
  readonly scenario: PlacedScenario
  readonly dataset: Pick<DatasetSummaryQuery['dataset'], 'synthetic' | 'year'>
}

function findingOf({ say, list }: Words, { consolidation }: Answered, { asked }: PlacedScenario): string {
  const { doingNothing, consolidated, doubledCount, outcomes } = consolidation
  if (asked.groups.length === 0 && asked.ended.length === 0)
    return say('mergers.none', { count: doingNothing.organisationCount })
  const alone = consolidated.organisationCount - asked.groups.length
  const organised = [
    ...(asked.groups.length > 0 ? [say('mergers.groupCount', { count: asked.groups.length })] : []),
    ...(alone > 0 || asked.groups.length === 0 ? [say('mergers.aloneCount', { count: alone })] : []),
  ]
  return say('mergers.finding', {
    organised: list(organised),
    kept: consolidated.partnerCount,
    all: doingNothing.partnerCount,
    doubled: doubledCount,
    lost: outcomes.find(({ outcome }) => outcome === 'LOST')?.count ?? 0,
  })
}

/** The finding with its numbers, what it is compared with, and what it cannot say. */
export function Headline({ answered, scenario, dataset: { synthetic, year: usual } }: HeadlineProps) {
  const words = useWords()
  const { say } = words
  const { state } = useViewState()
  const { unknown } = scenario
  const { nameOf } = useScenario()
  const finding = findingOf(words, answered, scenario)
  const { year, doingNothing } = answered.consolidation
  useAnnounced(finding)
  const nothing = state.groups === undefined && state.ended === undefined
  return (
    <header className="mergers-head">
      <h1 className="headline">
        <Emphasis text={finding} />
      </h1>
      <p className="note quiet">
        {say('mergers.compared', { count: doingNothing.organisationCount, year })}{' '}
        <Emphasis text={say(synthetic ? 'pair.says.synthetic' : 'pair.says.observed')} />
      </p>
      {unknown.length > 0 && (
        <p role="alert">
          {say('mergers.unknown', { count: unknown.length, ids: unknown.join(', ') })}{' '}
          <StateLink to={without(state, unknown)}>{say('mergers.unknown.remove')}</StateLink>
        </p>
      )}
      <p className="note merger-steps">
        <YearChip usual={usual} />
        <UndoRedo stepName={(before, after) => stepName(before, after, nameOf, say)} />
        <StateLink to={{ view: 'groupings' }}>{say('mergers.suggest')}</StateLink>
        {nothing ? (
          say('mergers.begin')
        ) : (
          <StateLink to={{ groups: undefined, ended: undefined, unplaced: undefined }}>
            {say('mergers.clear')}
          </StateLink>
        )}
      </p>
    </header>
  )
}

type Named = Pick<ReturnType<typeof useViewState>['state'], 'groups' | 'ended'>

/** The scenario without what nobody knows. */
function without({ groups = [], ended = [] }: Named, unknown: readonly string[]): Named {
  const isKnown = (id: string) => !unknown.includes(id)
  const left = groups
    .map((group) => ({ ...group, clusters: group.clusters.filter(isKnown) }))
    .filter(({ clusters }) => clusters.length > 0)
  return { groups: left, ended: ended.filter(isKnown) }
}
