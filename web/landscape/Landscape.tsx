import { type ComponentType, lazy, Suspense } from 'react'
import { Actor } from '../actor/Actor.tsx'
import { useData } from '../data/useData.ts'
import {
  type DatasetSummaryQuery,
  LandscapeDocument,
  type LandscapeQuery,
  NetworkDocument,
} from '../generated/graphql.ts'
import { useTheme } from '../state/useTheme.ts'
import { useViewState } from '../state/useViewState.ts'
import { nothingChosen } from '../state/viewState.ts'
import { Answer, Loading } from '../ui/Answer.tsx'
import { Emphasis } from '../ui/Emphasis.tsx'
import { notInSources } from '../ui/notInSources.ts'
import { useWords } from '../words/useWords.tsx'
import { firstFocus } from './firstFocus.ts'
import { Means } from './Means.tsx'
import { StripPlot } from './StripPlot.tsx'
import './landscape.css'

// A chunk that does not arrive takes only the map away, not the page.
const NetworkMap = lazy(() =>
  import('../network/NetworkMap.tsx').then(
    ({ NetworkMap }) => ({ default: NetworkMap }),
    () => ({ default: NoMap }),
  ),
)
const Legend = lazy(() =>
  import('../network/Legend.tsx').then(
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
  const { say } = useWords()
  const loaded = useData(LandscapeDocument, {})
  return (
    <Answer loaded={loaded} waiting={say('loading')}>
      {({ landscape }) => <Content landscape={landscape} dataset={dataset} />}
    </Answer>
  )
}

interface ContentProps extends LandscapeProps {
  readonly landscape: LandscapeQuery['landscape']
}

function Content({ landscape, dataset }: ContentProps) {
  const { say, language } = useWords()
  const { state, go } = useViewState()
  const { theme } = useTheme()
  const focus = state.actor ?? firstFocus(landscape)
  const selected = focus === nothingChosen ? undefined : focus
  const select = (actor: string | undefined) => go({ actor: actor ?? nothingChosen, link: undefined })
  const { synthetic } = dataset
  const strips = (['knowledge', 'public', 'firms'] as const).map((key) => {
    // What sources name is no count of all there is, so the published mean of all is not drawn beside it.
    const distribution = synthetic ? landscape[key] : { ...landscape[key], published: null }
    return { key, distribution, missing: notInSources(distribution, synthetic) }
  })
  return (
    <>
      <div className="opening">
        <Sentence landscape={landscape} synthetic={synthetic} />
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
      <Shown />
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
        <Actor id={selected} chosen={state.actor !== undefined} landscape={landscape} dataset={dataset} />
      </div>
    </>
  )
}

function Sentence({
  landscape,
  synthetic,
}: {
  readonly landscape: ContentProps['landscape']
  readonly synthetic: boolean
}) {
  const { say, figure } = useWords()
  const { clusters, knowledge, public: publicActors, year } = landscape
  const text =
    knowledge.mean == null || publicActors.mean == null
      ? say('sentence.empty', { year })
      : say(synthetic ? 'sentence.synthetic' : 'sentence.sourced', {
          clusters,
          knowledge: figure(knowledge.mean),
          public: figure(publicActors.mean),
        })
  return (
    <h1 className="sentence">
      <Emphasis text={text} />
    </h1>
  )
}

/** How much of the data set the picture shows. */
function Shown() {
  const { say } = useWords()
  const { last } = useData(NetworkDocument, {})
  if (!last) return <p className="shown" />
  const { actors, links } = last.network
  const clusters = actors.filter(({ kind }) => kind === 'CLUSTER').length
  return (
    <p className="shown">
      <Emphasis
        text={say('shown', {
          clusters,
          partners: actors.length - clusters,
          links: links.length,
        })}
      />
    </p>
  )
}
