import { type ComponentType, lazy, type ReactNode, Suspense, useCallback } from 'react'
import { Actor } from '../actor/Actor.tsx'
import { ClusterFilters } from '../clusterFilter/ClusterFilters.tsx'
import { sayConditions } from '../clusterFilter/clusterParts.ts'
import { useClusterParts } from '../clusterFilter/useClusterParts.ts'
import { useData } from '../data/useData.ts'
import { type DatasetSummaryQuery, LandscapeDocument, type LandscapeQuery } from '../generated/graphql.ts'
import { clusterVariables } from '../state/clusterFilterState.ts'
import { useTheme } from '../state/useTheme.ts'
import { useViewState } from '../state/useViewState.ts'
import { nothingChosen } from '../state/viewState.ts'
import { Answer, Loading } from '../ui/Answer.tsx'
import { LateView } from '../ui/LateView.tsx'
import { notInSources } from '../ui/notInSources.ts'
import { useSettledValue } from '../ui/useSettledValue.ts'
import { withLateTexts } from '../words/loadWords.ts'
import { useWords } from '../words/useWords.tsx'
import { firstFocus } from './firstFocus.ts'
import { Means } from './Means.tsx'
import { Sentence } from './Sentence.tsx'
import { Shown } from './Shown.tsx'
import { StripPlot } from './StripPlot.tsx'
import './landscape.css'

const loadNoClusters = () => import('../clusterFilter/NoClusters.tsx').then(({ NoClusters }) => NoClusters)

// A chunk that does not arrive takes only the map away, not the page.
const NetworkMap = lazy(() =>
  withLateTexts(import('../network/NetworkMap.tsx')).then(
    ({ NetworkMap }) => ({ default: NetworkMap }),
    () => ({ default: NoMap }),
  ),
)
const Legend = lazy(() =>
  withLateTexts(import('../network/Legend.tsx')).then(
    ({ Legend }) => ({ default: Legend as ComponentType }),
    () => ({ default: Nothing }),
  ),
)

const Nothing: ComponentType = () => null

function NoMap() {
  const { say } = useWords()
  return <p className="no-map">{say('failed.map')}</p>
}

interface LandscapeProps {
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** Who the clusters are, how many partners they have, and how they hang together. */
export function Landscape({ dataset }: LandscapeProps) {
  const words = useWords()
  const { state } = useViewState()
  const parts = useClusterParts(dataset)
  const whole = useData(LandscapeDocument, {})
  const loaded = useData(LandscapeDocument, clusterVariables(state))
  const conditions = useSettledValue(sayConditions(words, parts), loaded.state === 'ready')
  return (
    <Answer loaded={loaded} waiting={words.say('loading')}>
      {({ landscape }) => {
        const { synthetic } = dataset
        const filters = <ClusterFilters parts={parts} />
        return landscape.clusters === 0 && conditions !== '' ? (
          <div className="none-passes">
            <Sentence landscape={landscape} synthetic={synthetic} conditions={conditions} />
            <LateView load={loadNoClusters}>{(NoClusters) => <NoClusters parts={parts} />}</LateView>
            {filters}
          </div>
        ) : (
          <Content
            landscape={landscape}
            whole={whole.last?.landscape ?? landscape}
            dataset={dataset}
            conditions={conditions}
            filters={filters}
          />
        )
      }}
    </Answer>
  )
}

interface ContentProps extends LandscapeProps {
  /** Under the conditions of the filter. */
  readonly landscape: LandscapeQuery['landscape']
  /** All clusters, among which an actor has its place. */
  readonly whole: LandscapeQuery['landscape']
  readonly conditions: string
  readonly filters: ReactNode
}

function Content({ landscape, whole, dataset, conditions, filters }: ContentProps) {
  const { say, language } = useWords()
  const { state, go } = useViewState()
  const { theme } = useTheme()
  const focus = state.actor ?? firstFocus(landscape)
  const selected = focus === nothingChosen ? undefined : focus
  const select = useCallback(
    (actor: string | undefined) => go({ actor: actor ?? nothingChosen, link: undefined }),
    [go],
  )
  const { synthetic } = dataset
  const strips = (['knowledge', 'public', 'firms'] as const).map((key) => {
    // What sources name is no count of all there is, so the published mean of all is not drawn beside it.
    const distribution = synthetic ? landscape[key] : { ...landscape[key], published: null }
    return { key, distribution, missing: notInSources(distribution, synthetic) }
  })
  return (
    <>
      <div className="opening">
        <Sentence landscape={landscape} synthetic={synthetic} conditions={conditions} />
        <Means landscape={landscape} synthetic={synthetic} />
      </div>
      <div className="strips">
        {strips.map(({ key, distribution, missing }, position) => (
          <StripPlot
            key={key}
            quantity={say(`strip.${key}`)}
            distribution={distribution}
            missing={missing}
            selected={selected}
            named={position === 0}
            onSelect={select}
          />
        ))}
      </div>
      <div className="filters-and-shown">
        {filters}
        <Shown />
      </div>
      <div className="map-and-panel">
        <section className="map" aria-label={say('map')}>
          <div className="map-picture">
            <Suspense fallback={<Loading waiting={say('loading.map')} />}>
              <NetworkMap
                {...(selected && { selected })}
                {...(state.chosen && { chosen: state.chosen })}
                {...(state.link && { link: state.link })}
                onSelect={select}
                language={language}
                theme={theme}
              />
            </Suspense>
          </div>
          <div className="map-legend">
            <Suspense>
              <Legend />
            </Suspense>
          </div>
        </section>
        <Actor
          id={selected}
          chosen={state.actor !== undefined}
          landscape={whole}
          listed={landscape}
          dataset={dataset}
        />
      </div>
    </>
  )
}
