import type { ComponentType } from 'react'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { type AboutPart, aboutParts, partOf, toPart } from '../state/parameters/about.ts'
import { useTitleSubject } from '../state/titleSubject.ts'
import { useViewState } from '../state/useViewState.ts'
import { LateView } from '../ui/LateView.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import { About } from './About.tsx'
import { Benchmarks } from './Benchmarks.tsx'
import { Gaps } from './Gaps.tsx'
import { Glossary } from './Glossary.tsx'
import { Models } from './Models.tsx'
import { Sources } from './Sources.tsx'
import { useOldAnchor } from './useOldAnchor.ts'
import './dataset.css'

interface PartProps {
  readonly dataset: DatasetSummaryQuery['dataset']
}
type OnePart = Exclude<AboutPart, 'all'>

const loadEvents = () => import('../events/Events.tsx').then(({ Events }) => Events)

const code: { readonly [Part in OnePart]: ComponentType<PartProps> } = {
  data: About,
  gaps: Gaps,
  benchmarks: Benchmarks,
  events: ({ dataset }) => <LateView load={loadEvents}>{(Events) => <Events dataset={dataset} />}</LateView>,
  models: Models,
  terms: Glossary,
  sources: Sources,
}
const single = aboutParts.filter((part) => part !== 'all')

/** Where the data come from, what in them is synthetic, and what is known to be missing: a part at a time, or all of them. */
export function Dataset({ dataset }: { readonly dataset: DatasetSummaryQuery['dataset'] }) {
  const { say, language } = useWords()
  const { state } = useViewState()
  useOldAnchor()
  const opened = partOf(state)
  useTitleSubject(opened === 'data' ? undefined : say(`about.${opened}`))
  const danish = language === 'da'
  const shown = opened === 'all' ? single : [opened]
  return (
    <div className="about">
      <h1 className="headline">{danish ? dataset.title : dataset.titleEn}</h1>
      {shown.includes('data') && <p className="lead">{danish ? dataset.description : dataset.descriptionEn}</p>}
      <nav className="contents" aria-label={say('view.about')}>
        {aboutParts.map((part) => (
          <StateLink key={part} to={toPart(state, part)} aria-current={part === opened ? 'page' : undefined}>
            {say(`about.${part}`)}
          </StateLink>
        ))}
      </nav>
      {shown.map((part) => (
        <Part key={part} part={part} dataset={dataset} />
      ))}
    </div>
  )
}

function Part({ part, dataset }: PartProps & { readonly part: OnePart }) {
  const { say } = useWords()
  const Content = code[part]
  // Of the first the headline and the lead are those of the page.
  if (part === 'data') return <Content dataset={dataset} />
  return (
    <section className="section" id={part}>
      <h2>{say(`about.${part}`)}</h2>
      <Content dataset={dataset} />
    </section>
  )
}
