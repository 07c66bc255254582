import { lazy, Suspense, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Provider } from 'urql'
import { clientFor } from './data/client.ts'
import { useData } from './data/useData.ts'
import { DatasetSummaryDocument } from './generated/graphql.ts'
import { Landscape } from './landscape/Landscape.tsx'
import { Header } from './shell/Header.tsx'
import { useTheme } from './state/useTheme.ts'
import { useViewState } from './state/useViewState.ts'
import { Answer, Loading } from './ui/Answer.tsx'
import { LiveRegion } from './ui/LiveRegion.tsx'
import { useWords, WordsProvider } from './words/useWords.tsx'

const Dataset = lazy(() => import('./dataset/Dataset.tsx').then(({ Dataset }) => ({ default: Dataset })))

/** The page: words of the language, one API client for the data set and version of the address, header and view. */
export function App() {
  const { state } = useViewState()
  useTheme()
  return (
    <Suspense>
      <WordsProvider>
        <Provider value={clientFor(state)}>
          <Page key={`${state.data} ${state.version}`} />
        </Provider>
      </WordsProvider>
    </Suspense>
  )
}

function Page() {
  const { say, language } = useWords()
  const { state } = useViewState()
  const summary = useData(DatasetSummaryDocument, {})
  const dataset = summary.last?.dataset
  const title = dataset && (language === 'da' ? dataset.title : dataset.titleEn)
  useEffect(() => {
    document.documentElement.lang = language
    document.title = [say(`view.${state.view}`), title, say('name')].filter(Boolean).join(' · ')
  }, [language, say, state.view, title])

  return (
    <I18nProvider locale={language}>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <Header dataset={dataset} />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading waiting={say('loading')} />}>
          <Answer loaded={summary} waiting={say('loading')}>
            {({ dataset }) => (state.view === 'about' ? <Dataset /> : <Landscape dataset={dataset} />)}
          </Answer>
        </Suspense>
      </main>
      <LiveRegion />
    </I18nProvider>
  )
}
