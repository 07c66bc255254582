import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useData } from '../data/useData.ts'
import { DatasetDocument, type DatasetQuery } from '../generated/graphql.ts'
import { Answer } from '../ui/Answer.tsx'
import { announce } from '../ui/LiveRegion.tsx'
import { useWords } from '../words/useWords.tsx'
import { Benchmarks } from './Benchmarks.tsx'
import { Glossary } from './Glossary.tsx'
import { Models } from './Models.tsx'
import { Sources } from './Sources.tsx'
import './dataset.css'

export type FullDataset = DatasetQuery['dataset']

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

function Content({ dataset }: { readonly dataset: FullDataset }) {
  const { say, language } = useWords()
  const danish = language === 'da'
  const { synthetic, gaps, benchmarks, sources, terms, models } = dataset
  return (
    <div className="about">
      <h1 className="headline">{danish ? dataset.title : dataset.titleEn}</h1>
      <p className="lead">{danish ? dataset.description : dataset.descriptionEn}</p>
      <nav className="contents" aria-label={say('about.contents')}>
        {(['gaps', 'benchmarks', 'models', 'terms', 'sources'] as const).map((part) => (
          <a key={part} href={`#${part}`}>
            {say(`about.${part}`)}
          </a>
        ))}
      </nav>
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
      <Section id="models" title={say('about.models')} note={say('about.models.note')}>
        <Models models={models} />
      </Section>
      <Section id="terms" title={say('about.terms')} note={say('about.terms.note', { count: terms.length })}>
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

function Facts({ dataset }: { readonly dataset: FullDataset }) {
  const { say, day } = useWords()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(dataset.version)
      announce(say('copy.version.done'))
    } catch {
      announce(say('share.failed'))
    }
  }
  return (
    <dl className="facts">
      <dt>{say('about.version')}</dt>
      <dd>
        <code>{dataset.version.slice(0, 12)}</code>{' '}
        <Button className="text-link" onPress={copy}>
          {say('copy.version')}
        </Button>
      </dd>
      <dt>{say('about.year')}</dt>
      <dd>{dataset.year}</dd>
      <dt>{say('about.licence')}</dt>
      <dd>{dataset.licence}</dd>
      <dt>{say('about.created')}</dt>
      <dd>{day(dataset.created)}</dd>
      <dt>{say('about.imported')}</dt>
      <dd>{day(dataset.imported)}</dd>
    </dl>
  )
}

function Counts({ counts }: Pick<FullDataset, 'counts'>) {
  const { say, count } = useWords()
  const rows = [
    [say('kinds.CLUSTER'), counts.clusters],
    [say('sector.KNOWLEDGE'), counts.knowledge],
    [say('sector.PUBLIC'), counts.public],
    [say('sector.FIRM'), counts.firms],
    [say('sector.OTHER'), counts.others],
    [say('about.count.partnerLinks'), counts.partnerLinks],
    [say('about.count.firmLinks'), counts.firmLinks],
    [say('about.count.events'), counts.events],
  ] as const
  return (
    <dl className="counts">
      {rows.map(([name, number]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="counts-number">{count(number)}</dd>
        </div>
      ))}
    </dl>
  )
}
