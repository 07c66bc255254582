import { useMemo } from 'react'
import { useData } from '../data/useData.ts'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { MergerClustersDocument, type MergerClustersQuery, MergersDocument } from '../generated/late/graphql.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'
import { Compared } from './compared/Compared.tsx'
import { HowCounted } from './compared/HowCounted.tsx'
import { Secretariats } from './compared/Secretariats.tsx'
import { GroupList } from './groups/GroupList.tsx'
import { Unplaced } from './groups/Unplaced.tsx'
import { Headline } from './Headline.tsx'
import { Losers } from './losers/Losers.tsx'
import { placed } from './scenario.ts'
import { ScenarioContext, useScenarioSteps } from './useScenario.ts'
import './mergers.css'

interface MergersProps {
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** Clusters put into groups or ended by hand, and what that keeps, doubles and loses, by name. */
export function Mergers({ dataset }: MergersProps) {
  const { say } = useWords()
  const clusters = useData(MergerClustersDocument, {})
  return (
    <article className="mergers-view">
      <Answer loaded={clusters} waiting={say('loading')}>
        {({ network }) => <Scenario clusters={network.actors} dataset={dataset} />}
      </Answer>
    </article>
  )
}

interface ScenarioProps extends MergersProps {
  readonly clusters: MergerClustersQuery['network']['actors']
}

function Scenario({ clusters, dataset }: ScenarioProps) {
  const { say, compare } = useWords()
  const { state } = useViewState()
  const { groups, ended, unplaced } = state
  const known = useMemo(
    () => new Map(clusters.toSorted((a, b) => compare(a.name, b.name)).map((cluster) => [cluster.id, cluster])),
    [clusters, compare],
  )
  const scenario = useMemo(
    () => placed({ groups: groups ?? [], ended: ended ?? [] }, [...known.keys()], unplaced ?? 'go-on'),
    [groups, ended, unplaced, known],
  )
  const loaded = useData(MergersDocument, scenario.asked)
  const steps = useScenarioSteps(scenario, known)
  return (
    <ScenarioContext value={steps}>
      <Answer loaded={loaded} waiting={say('mergers.waiting')}>
        {(answered) => (
          <>
            <Headline answered={answered} scenario={scenario} dataset={dataset} />
            <div className="mergers-columns">
              <div>
                <Unplaced scenario={scenario} dataset={dataset} />
                <GroupList answered={answered} scenario={scenario} dataset={dataset} />
                <Losers asked={scenario.asked} dataset={dataset} />
              </div>
              <div>
                <Compared answered={answered} />
                <Secretariats answered={answered} dataset={dataset} />
                <HowCounted method={answered.consolidation.method} />
              </div>
            </div>
          </>
        )}
      </Answer>
    </ScenarioContext>
  )
}
