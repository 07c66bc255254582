import { Suspense, useEffect, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Provider } from 'urql'
import { clientFor } from './data/client.ts'
import { pageKey, rememberShown } from './data/pageKey.ts'
import { type Loaded, useData } from './data/useData.ts'
import { DatasetSummaryDocument, type DatasetSummaryQuery, DatasetsDocument } from './generated/graphql.ts'
import { Landscape } from './landscape/Landscape.tsx'
import { Footer } from './shell/Footer.tsx'
import { Header } from './shell/Header.tsx'
import { RefusedValues } from './shell/RefusedValues.tsx'
import { KnownPlaces } from './state/knownPlaces.ts'
import { useArrival } from './state/useArrival.ts'
import { useTheme } from './state/useTheme.ts'
import { useViewState } from './state/useViewState.ts'
import type { View } from './state/views.ts'
import { Answer } from './ui/Answer.tsx'
import { LateView } from './ui/LateView.tsx'
import { LiveRegion } from './ui/LiveRegion.tsx'
import { useWords, WordsProvider } from './words/useWords.tsx'

const loadNetwork = () => import('./network/Network.tsx').then(({ Network }) => Network)
const loadActorPage = () => import('./actor/page/ActorPage.tsx').then(({ ActorPage }) => ActorPage)
const loadOverlap = () => import('./overlap/Overlap.tsx').then(({ Overlap }) => Overlap)
const loadTable = () => import('./table/Table.tsx').then(({ Table }) => Table)
const loadDataset = () => import('./dataset/Dataset.tsx').then(({ Dataset }) => Dataset)
const loadAccessibility = () => import('./accessibility/Accessibility.tsx').then(({ Accessibility }) => Accessibility)

/** The page: words of the language, one API client for the data set and version of the address, header and view. */
export function App() {
  const { state } = useViewState()
  useTheme()
  return (
    <Suspense>
      <WordsProvider>
        <Provider value={clientFor(state)}>
          <Page key={pageKey(state)} />
        </Provider>
      </WordsProvider>
    </Suspense>
  )
}

function Page() {
  const { say, language } = useWords()
  const { state } = useViewState()
  const summary = useSummary()
  const dataset = summary.last?.dataset
  const places = useMemo(() => dataset && new Set(dataset.places.map(({ code }) => code)), [dataset])
  useArrival(state)
  const title = dataset && (language === 'da' ? dataset.title : dataset.titleEn)
  const { data, version } = state
  useEffect(() => {
    if (summary.state === 'ready') rememberShown({ data, version }, summary.data.dataset)
  }, [summary, data, version])
  useEffect(() => {
    document.documentElement.lang = language
    // An actor's page is called after the actor.
    if (state.view === 'actor') return
    document.title = [say(`view.${state.view}`), title, say('name')].filter(Boolean).join(' · ')
  }, [language, say, state.view, title])

  return (
    <I18nProvider locale={language}>
      <KnownPlaces value={places}>
        <a className="skip" href="#content">
          {say('skip')}
        </a>
        <Header dataset={dataset} />
        <main id="content" tabIndex={-1}>
          <RefusedValues />
          {state.view === 'accessibility' ? (
            <LateView load={loadAccessibility}>{(Accessibility) => <Accessibility />}</LateView>
          ) : (
            <Answer loaded={summary} waiting={say('loading')}>
              {({ dataset }) => <Content view={state.view} dataset={dataset} />}
            </Answer>
          )}
        </main>
        <Footer />
        <LiveRegion />
      </KnownPlaces>
    </I18nProvider>
  )
}

/** What the data set says of itself; one that is not there is told from a version that is not there any more. */
function useSummary(): Loaded<DatasetSummaryQuery> {
  const { state } = useViewState()
  const summary = useData(DatasetSummaryDocument, {})
  const datasets = useData(DatasetsDocument, {}, { ofServer: true }).last?.datasets
  if (summary.state !== 'failed' || summary.problem.code !== 'NOT_FOUND') return summary
  const known = state.version !== undefined && datasets?.some(({ id }) => id === state.data)
  return { ...summary, problem: { ...summary.problem, code: known ? 'VERSION' : 'DATASET' } }
}

interface ContentProps {
  readonly view: View
  readonly dataset: DatasetSummaryQuery['dataset']
}

function Content({ view, dataset }: ContentProps) {
  switch (view) {
    case 'actor':
      return (
        <LateView key="actor" load={loadActorPage}>
          {(ActorPage) => <ActorPage dataset={dataset} />}
        </LateView>
      )
    case 'about':
      return (
        <LateView key="about" load={loadDataset}>
          {(Dataset) => <Dataset />}
        </LateView>
      )
    case 'network':
      return (
        <LateView key="network" load={loadNetwork}>
          {(Network) => <Network dataset={dataset} />}
        </LateView>
      )
    case 'table':
      return (
        <LateView key="table" load={loadTable}>
          {(Table) => <Table dataset={dataset} />}
        </LateView>
      )
    case 'overlap':
      return (
        <LateView key="overlap" load={loadOverlap}>
          {(Overlap) => <Overlap dataset={dataset} />}
        </LateView>
      )
    default:
      return <Landscape dataset={dataset} />
  }
}
