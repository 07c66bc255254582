import { useMemo } from 'react'
import { useData } from '../../data/useData.ts'
import {
  SetClustersDocument,
  type SetClustersQuery,
  type SetClustersQueryVariables,
  SetsDocument,
} from '../../generated/late/graphql.ts'
import { overlapFilter } from '../../state/overlapFilter.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Answer } from '../../ui/Answer.tsx'
import { useWords } from '../../words/useWords.tsx'
import { ChooseClusters } from './ChooseClusters.tsx'
import { SetPlot } from './SetPlot.tsx'
import { firstSets, upsetOf } from './upset.ts'
import './sets.css'

/** How up to twelve chosen clusters split their partners. */
export function Sets() {
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
        {({ overlap }) => <Chosen clusters={overlap.clusters} conditions={conditions} />}
      </Answer>
    </section>
  )
}

interface ChosenProps {
  readonly clusters: SetClustersQuery['overlap']['clusters']
  readonly conditions: SetClustersQueryVariables
}

function Chosen({ clusters, conditions }: ChosenProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const offered = useMemo(() => clusters.map(({ cluster, partners }) => ({ ...cluster, partners })), [clusters])
  const chosen = state.sets ?? firstSets(offered, { pair: state.pair, among: state.clusters })
  const enough = chosen.length > 1
  const loaded = useData(SetsDocument, { ...conditions, clusters: chosen }, { pause: !enough })
  return (
    <>
      <ChooseClusters offered={offered} chosen={chosen} onChoose={(sets) => go({ sets })} />
      {enough ? (
        <Answer loaded={loaded} waiting={say('sets.waiting')}>
          {({ overlap }) => <SetPlot {...upsetOf(overlap)} />}
        </Answer>
      ) : (
        <p className="note">{say('sets.few')}</p>
      )}
    </>
  )
}
