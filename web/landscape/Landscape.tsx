import { type ComponentType, lazy, type ReactNode, type RefObject, Suspense, useCallback, useRef } from 'react'
import { Actor } from '../actor/Actor.tsx'
import { ClusterFilters } from '../clusterFilter/ClusterFilters.tsx'
import { type ClusterPart, sayConditions } from '../clusterFilter/clusterParts.ts'
import { useClusterParts } from '../clusterFilter/useClusterParts.ts'
import { useData } from '../data/useData.ts'
import { type DatasetSummaryQuery, LandscapeDocument, type LandscapeQuery } from '../generated/graphql.ts'
import type { MapLook } from '../map/picture/mapLook.ts'
import { clusterVariables } from '../state/clusterFilter.ts'
import { nothingChosen } from '../state/parameters/page.ts'
import { useTheme } from '../state/useTheme.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer, Loading } from '../ui/Answer.tsx'
import { LateView } from '../ui/LateView.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useSettledValue } from '../ui/useSettledValue.ts'
import { withLateTexts } from '../words/loadWords.ts'
import { useWords } from '../words/useWords.tsx'
import { firstFocus } from './firstFocus.ts'
import { Means } from './Means.tsx'
import { Questions } from './Questions.tsx'
import { Sentence } from './Sentence.tsx'
import { Shown } from './Shown.tsx'
import { Strips } from './Strips.tsx'
import '../map/mapAndPanel.css'
import './landscape.css'

const loadNoClusters = () => import('../clusterFilter/NoClusters.tsx').then(({ NoClusters }) => NoClusters)

// A chunk that does not arrive takes only the map away, not the page.
const NetworkMap = lazy(() =>
  withLateTexts(import('../map/NetworkMap.tsx')).then(
    ({ NetworkMap }) => ({ default: NetworkMap }),
    () => ({ default: NoMap }),
  ),
)
const Legend = lazy(() =>
  withLateTexts(import('../map/legend/Legend.tsx')).then(
    ({ Legend }) => ({ default: Legend as () => ReactNode }),
    () => ({ default: Nothing }),
  ),
)

const LandscapeFigures = lazy(() =>
  withLateTexts(import('./LandscapeFigures.tsx')).then(
    ({ LandscapeFigures }) => ({ default: LandscapeFigures as (props: FiguresProps) => ReactNode }),
    () => ({ default: Nothing }),
  ),
)

const MostShared = lazy<ComponentType<{ cluster: string; most: number }>>(() =>
  withLateTexts(import('../actor/MostShared.tsx')).then(
    ({ MostShared }) => ({ default: MostShared }),
    () => ({ default: Nothing }),
  ),
)

const Nothing = (): ReactNode => null

function NoMap() {
  const { say } = useWords()
  return <p className="no-map">{say('failed.map')}</p>
}

interface FiguresProps extends LandscapeProps {
  readonly conditions: string
  readonly strips: RefObject<HTMLElement | null>
  readonly look: RefObject<MapLook | undefined>
}

interface LandscapeProps {
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** Which clusters there are, how many partners they have, and how they hang together. */
export function Landscape({ dataset }: LandscapeProps) {
  const words = useWords()
  const { state } = useViewState()
  const parts = useClusterParts(dataset)
  const whole = useData(LandscapeDocument, {})
  const loaded = useData(LandscapeDocument, clusterVariables(state))
  const conditions = useSettledValue(sayConditions(words, parts), loaded.state === 'ready')
  return (
    <Answer loaded={loaded} waiting={words.say('loading')}>
      {({ landscape }) => (
        <Content
          landscape={landscape}
          whole={whole.last?.landscape ?? landscape}
          dataset={dataset}
          conditions={conditions}
          parts={parts}
        />
      )}
    </Answer>
  )
}

interface ContentProps extends LandscapeProps {
  /** Under the conditions of the filter. */
  readonly landscape: LandscapeQuery['landscape']
  /** All clusters, among which an actor has its place. */
  readonly whole: LandscapeQuery['landscape']
  readonly conditions: string
  readonly parts: readonly ClusterPart[]
}

/** The filter keeps its place, and with it the focus, when nothing passes any more or something does again. */
function Content(props: ContentProps) {
  const { landscape, dataset, conditions, parts } = props
  const { synthetic } = dataset
  const { language } = useWords()
  const { state } = useViewState()
  const title = language === 'da' ? dataset.title : dataset.titleEn
  const choose = useChoose()
  const none = landscape.clusterCount === 0 && conditions !== ''
  const sentence = <Sentence {...{ landscape, synthetic, title, conditions }} />
  const opened = useFocus(landscape)
  const strips = useRef<HTMLDivElement>(null)
  const look = useRef<MapLook>(undefined)
  return (
    <>
      {none ? (
        <div className="none-passes">
          {sentence}
          <LateView load={loadNoClusters}>{(NoClusters) => <NoClusters parts={parts} />}</LateView>
        </div>
      ) : (
        <>
          <div className="opening">
            {sentence}
            <Means landscape={landscape} synthetic={synthetic} />
          </div>
          <Strips ref={strips} landscape={landscape} synthetic={synthetic} opened={opened} onChoose={choose} />
        </>
      )}
      <div className="filters-and-shown">
        <ClusterFilters parts={parts} year={dataset.year} />
        <Shown mostLinks={dataset.yearNamed || state.year !== undefined ? undefined : dataset.year} />
      </div>
      {!none && <MapAndPanel {...props} look={look} opened={opened} onChoose={choose} />}
      {!none && (
        <Suspense>
          <LandscapeFigures {...{ dataset, conditions, strips, look }} />
        </Suspense>
      )}
      <Questions />
    </>
  )
}

/** The cluster or partner in focus; undefined when none is. */
function useFocus(landscape: LandscapeQuery['landscape']): string | undefined {
  const { state } = useViewState()
  const focus = state.actor ?? firstFocus(landscape)
  return focus === nothingChosen ? undefined : focus
}

function useChoose(): Choice['onChoose'] {
  const { go } = useViewState()
  return useCallback((actor) => go({ actor: actor ?? nothingChosen, link: undefined }), [go])
}

interface Choice {
  readonly opened: string | undefined
  onChoose(actor: string | undefined): void
}
interface MapAndPanelProps extends ContentProps, Choice {
  readonly look: RefObject<MapLook | undefined>
}

function MapAndPanel({ landscape, whole, dataset, look, opened, onChoose }: MapAndPanelProps) {
  const { say, language } = useWords()
  const { state } = useViewState()
  const { theme } = useTheme()
  return (
    <div className="map-and-panel">
      <section className="map" aria-label={say('map')}>
        <div className="map-picture">
          <Suspense fallback={<Loading waiting={say('loading.map')} />}>
            <NetworkMap
              look={look}
              {...(opened && { opened })}
              {...(state.chosen && { chosen: state.chosen })}
              onChoose={onChoose}
              language={language}
              theme={theme}
            />
          </Suspense>
        </div>
      </section>
      <div className="map-legend">
        <Suspense>
          <Legend />
        </Suspense>
      </div>
      <Actor
        id={opened}
        chosen={state.actor !== undefined}
        landscape={whole}
        listed={landscape}
        dataset={dataset}
        folded
      >
        {(id) => (
          <>
            {state.actor === undefined && <p className="note quiet">{say('actor.first')}</p>}
            <Suspense>
              <MostShared cluster={id} most={3} />
            </Suspense>
            <p className="panel-ways">
              <StateLink className="button main" to={{ view: 'actor', actor: id, link: undefined }}>
                {say('actor.open.cluster')}
              </StateLink>
              <StateLink
                className="button"
                to={{ view: 'network', layout: 'ego', ego: id, actor: id, link: undefined }}
              >
                {say('actor.show.network')}
              </StateLink>
            </p>
          </>
        )}
      </Actor>
    </div>
  )
}
