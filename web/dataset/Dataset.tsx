import type { ReactNode } from 'react'
import { useData } from '../data/useData.ts'
import { DatasetDocument, type DatasetQuery } from '../generated/late/graphql.ts'
import { Answer } from '../ui/Answer.tsx'
import { Contents } from '../ui/Contents.tsx'
import { LateView } from '../ui/LateView.tsx'
import { useWords } from '../words/useWords.tsx'
import { Benchmarks } from './Benchmarks.tsx'
import { Cite } from './Cite.tsx'
import { Counts, Facts } from './Facts.tsx'
import { Files } from './Files.tsx'
import { Glossary } from './Glossary.tsx'
import { Models } from './Models.tsx'
import { Sources } from './Sources.tsx'
import './dataset.css'

const loadEvents = () => import('../events/Events.tsx').then(({ Events }) => Events)
const parts = ['cite', 'files', 'gaps', 'benchmarks', 'events', 'models', 'terms', 'sources'] as const

/** Where the data come from, what in them is synthetic, and what is known to be missing. */
export function Dataset() {
  const { say } = useWords()
  const loaded = useData(DatasetDocument, {})
  return (
    <Answer loaded={loaded} waiting={say('loading')}>
      {({ dataset }) => <Content dataset={dataset} />}
    </Answer>
  )
}

function Content({ dataset }: DatasetQuery) {
  const { say, language } = useWords()
  const danish = language === 'da'
  const { synthetic, gaps, benchmarks, sources, terms, models } = dataset
  return (
    <div className="about">
      <h1 className="headline">{danish ? dataset.title : dataset.titleEn}</h1>
      <p className="lead">{danish ? dataset.description : dataset.descriptionEn}</p>
      <Contents entries={parts.map((id) => ({ id, title: `about.${id}` as const }))} />
      <div className="about-columns">
        <Section title={say(synthetic ? 'about.synthetic' : 'about.observed')}>
          <p>{say(synthetic ? 'badge.synthetic.text' : 'badge.sourced.text')}</p>
        </Section>
        <Section title={say('about.facts')}>
          <Facts dataset={dataset} />
        </Section>
        <Section title={say('about.counts')} note={say('about.counts.note')}>
          <Counts counts={dataset.counts} />
        </Section>
      </div>
      <div className="about-columns two">
        <Section id="cite" title={say('about.cite')}>
          <Cite dataset={dataset} />
        </Section>
        <Section id="files" title={say('about.files')}>
          <Files dataset={dataset} />
        </Section>
      </div>
      <Section id="gaps" title={say('about.gaps')}>
        {gaps.length === 0 && <p>{say('about.gaps.none')}</p>}
        <ul className="gaps">
          {gaps.map(({ da, en }) => (
            <li key={en}>{danish ? da : en}</li>
          ))}
        </ul>
      </Section>
      <Section
        id="benchmarks"
        title={say('about.benchmarks')}
        note={say('about.benchmarks.note', { count: benchmarks.length })}
      >
        <Benchmarks benchmarks={benchmarks} />
      </Section>
      <Section id="events" title={say('about.events')} note={say('about.events.note')}>
        <LateView load={loadEvents}>{(Events) => <Events synthetic={synthetic} />}</LateView>
      </Section>
      <Section id="models" title={say('about.models')} note={say('about.models.note')}>
        <Models models={models} />
      </Section>
      <Section id="terms" title={say('about.terms')} note={say('about.terms.note')}>
        <Glossary terms={terms} />
      </Section>
      <Section id="sources" title={say('about.sources')} note={say('about.sources.note', { count: sources.length })}>
        <Sources sources={sources} />
      </Section>
    </div>
  )
}

interface SectionProps {
  /** Anchor of the section. */
  readonly id?: string
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}

function Section({ id, title, note, children }: SectionProps) {
  return (
    <section className="section" id={id}>
      <h2>
        {title} {note && <span className="note quiet">{note}</span>}
      </h2>
      {children}
    </section>
  )
}
