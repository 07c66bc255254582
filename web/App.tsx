import { type ComponentType, Suspense, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Provider } from 'urql'
import { clientFor } from './data/client.ts'
import { onLost, pageKey } from './data/shownVersion.ts'
import { type Loaded, useData } from './data/useData.ts'
import { DatasetSummaryDocument, type DatasetSummaryQuery, DatasetsDocument } from './generated/graphql.ts'
import { Landscape } from './landscape/Landscape.tsx'
import { Footer } from './shell/Footer.tsx'
import { Header } from './shell/Header.tsx'
import { RefusedValues } from './shell/RefusedValues.tsx'
import { readLeftPlace } from './state/historyEntry.ts'
import { KnownPlaces } from './state/knownPlaces.ts'
import { useSubject } from './state/titleSubject.ts'
import { useReturn } from './state/useReturn.ts'
import { useTheme } from './state/useTheme.ts'
import { useViewState } from './state/useViewState.ts'
import { parseViewState, type ViewState } from './state/viewState.ts'
import { Answer } from './ui/Answer.tsx'
import { LateView } from './ui/LateView.tsx'
import { LiveRegion } from './ui/LiveRegion.tsx'
import { isWithoutData, type View, type ViewsWith } from './views.ts'
import { useWords, WordsProvider } from './words/useWords.tsx'
import { YearNote } from './year/YearNote.tsx'

interface ViewProps {
  readonly dataset: DatasetSummaryQuery['dataset']
}
type Code<Props> = () => Promise<ComponentType<Props>>
type WithoutData = ViewsWith<{ withoutData: true }>

/** The code of each view but the landscape, which is in the first load; the others are fetched when they are opened. */
const code: { readonly [Of in Exclude<View, 'landscape' | WithoutData>]: Code<ViewProps> } = {
  network: () => import('./network/Network.tsx').then(({ Network }) => Network),
  overlap: () => import('./overlap/Overlap.tsx').then(({ Overlap }) => Overlap),
  partners: () => import('./partners/Partners.tsx').then(({ Partners }) => Partners),
  mergers: () => import('./mergers/Mergers.tsx').then(({ Mergers }) => Mergers),
  groupings: () => import('./groupings/Groupings.tsx').then(({ Groupings }) => Groupings),
  table: () => import('./table/Table.tsx').then(({ Table }) => Table),
  about: () => import('./dataset/Dataset.tsx').then(({ Dataset }) => Dataset),
  actor: () => import('./actor/page/ActorPage.tsx').then(({ ActorPage }) => ActorPage),
}
const codeWithoutData: { readonly [Of in WithoutData]: Code<object> } = {
  accessibility: () => import('./accessibility/Accessibility.tsx').then(({ Accessibility }) => Accessibility),
}
// The code of the view that the address opens is asked for beside words and data, not after them. Where it does not arrive,
// the view says so when it asks for it.
const late: { readonly [Of in View]?: () => Promise<unknown> } = { ...code, ...codeWithoutData }
late[parseViewState(location.pathname).view]?.().catch(() => undefined)

/** The page: words of the language, one API client for the data set and version of the address, header and view. */
export function App() {
  const { state } = useViewState()
  useTheme()
  const key = useSyncExternalStore(onLost, () => pageKey(state))
  return (
    <Suspense>
      <WordsProvider>
        <Provider value={clientFor(state)}>
          <Page key={key} />
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
  const { view } = state
  useArrival(state)
  useReturn()
  const subject = useSubject()
  const title = dataset && (language === 'da' ? dataset.title : dataset.titleEn)
  useEffect(() => {
    document.documentElement.lang = language
    // An actor's page is called after the actor.
    if (view === 'actor') return
    document.title = [subject, say(`view.${view}`), title, say('name')].filter(Boolean).join(' · ')
  }, [language, say, view, title, subject])

  return (
    <I18nProvider locale={language}>
      <KnownPlaces value={places}>
        <a className="skip" href="#content">
          {say('skip')}
        </a>
        <Header dataset={dataset} />
        <main id="content" tabIndex={-1}>
          <RefusedValues />
          {isWithoutData(view) ? (
            <LateView key={view} load={codeWithoutData[view]}>
              {(View) => <View />}
            </LateView>
          ) : (
            <Answer loaded={summary} waiting={say('loading')}>
              {({ dataset }) => (
                <>
                  <YearNote dataset={dataset} />
                  <Content view={view} dataset={dataset} />
                </>
              )}
            </Answer>
          )}
        </main>
        <Footer />
        <LiveRegion />
      </KnownPlaces>
    </I18nProvider>
  )
}

/** What the data set states of itself; one that is not there is told from a version that is not there any more. */
function useSummary(): Loaded<DatasetSummaryQuery> {
  const { state } = useViewState()
  const summary = useData(DatasetSummaryDocument, {})
  const datasets = useData(DatasetsDocument, {}, { ofServer: true }).last?.datasets
  if (summary.state !== 'failed' || summary.problem.code !== 'NOT_FOUND') return summary
  const known = state.version !== undefined && datasets?.some(({ id }) => id === state.data)
  return { ...summary, problem: { ...summary.problem, code: known ? 'VERSION' : 'DATASET' } }
}

interface ContentProps extends ViewProps {
  readonly view: Exclude<View, WithoutData>
}

function Content({ view, dataset }: ContentProps) {
  if (view === 'landscape') return <Landscape dataset={dataset} />
  return (
    <LateView key={view} load={code[view]}>
      {(View) => <View dataset={dataset} />}
    </LateView>
  )
}

/**
 * Begins at the top when a link led to another view, or to the page of another actor: scrolled up, and with the focus on the
 * content when what had it is gone. An address that was opened, and a way back to where one was, are left as they are.
 */
function useArrival({ view, actor }: Pick<ViewState, 'view' | 'actor'>): void {
  const place = view === 'actor' ? `actor ${actor}` : view
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    if (readLeftPlace(history.state)) return
    scrollTo(0, 0)
    if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true })
  }, [place])
}
