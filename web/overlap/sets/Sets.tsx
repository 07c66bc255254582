import { useMemo } from 'react'
import { useData } from '../../data/useData.ts'
import { Figure } from '../../figure/Figure.tsx'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import {
  SetClustersDocument,
  type SetClustersQuery,
  type SetClustersQueryVariables,
  SetsDocument,
} from '../../generated/late/graphql.ts'
import { fileAddress } from '../../state/fileAddress.ts'
import { overlapFilter } from '../../state/overlapFilter.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Answer } from '../../ui/Answer.tsx'
import { useWords } from '../../words/useWords.tsx'
import { ChooseClusters } from './ChooseClusters.tsx'
import { SetPlot } from './SetPlot.tsx'
import { firstSets, upsetOf } from './upset.ts'
import './sets.css'

interface SetsProps {
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** How up to twelve chosen clusters split their partners. */
export function Sets({ dataset }: SetsProps) {
  const { say } = useWords()
  const { state } = useViewState()
  // Partners are counted, not weighed against chance: draws and weights change nothing here.
  const { weighted: _, draws: __, seed: ___, ...conditions } = overlapFilter(state)
  const loaded = useData(SetClustersDocument, conditions)
  return (
    <section className="sets" aria-labelledby="sets-title">
      <h2 id="sets-title">{say('sets.title')}</h2>
      <p className="note sets-text">
        {say('sets.text')} <a href="https://doi.org/10.1109/TVCG.2014.2346248">{say('sets.source')}</a>
      </p>
      <Answer loaded={loaded} waiting={say('sets.waiting')}>
        {({ overlap }) => <Chosen clusters={overlap.comparedClusters} conditions={conditions} dataset={dataset} />}
      </Answer>
    </section>
  )
}

interface ChosenProps extends SetsProps {
  readonly clusters: SetClustersQuery['overlap']['comparedClusters']
  readonly conditions: SetClustersQueryVariables
}

function Chosen({ clusters, conditions, dataset }: ChosenProps) {
  const { say, language } = useWords()
  const { state, go } = useViewState()
  const offered = useMemo(
    () => clusters.map(({ cluster, partnerCount: partners }) => ({ ...cluster, partners })),
    [clusters],
  )
  const chosen = state.sets ?? firstSets(offered, { pair: state.pair, among: state.clusters })
  const enough = chosen.length > 1
  const loaded = useData(SetsDocument, { ...conditions, clusters: chosen }, { pause: !enough })
  return (
    <>
      <ChooseClusters offered={offered} chosen={chosen} onChoose={(sets) => go({ sets })} />
      {enough ? (
        <Answer loaded={loaded} waiting={say('sets.waiting')}>
          {({ overlap }) => (
            <Figure
              name={say('sets.title')}
              file="sets"
              anchor="sets"
              dataset={dataset}
              csv={fileAddress('sets', dataset, { ...state, clusters: chosen.toSorted() }, { language })}
            >
              <SetPlot {...upsetOf(overlap)} />
            </Figure>
          )}
        </Answer>
      ) : (
        <p className="note">{say('sets.few')}</p>
      )}
    </>
  )
}
