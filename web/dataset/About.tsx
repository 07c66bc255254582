import type { ReactNode } from 'react'
import { useData } from '../data/useData.ts'
import { DatasetDocument } from '../generated/late/graphql.ts'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'
import { Cite } from './Cite.tsx'
import { Counts, Facts } from './Facts.tsx'
import { Files } from './Files.tsx'

/** What in the data set is synthetic, its version and licence, how much it holds, how to cite it, and where its files are. */
export function About() {
  const { say } = useWords()
  const loaded = useData(DatasetDocument, {})
  return (
    <Answer loaded={loaded} waiting={say('loading')}>
      {({ dataset }) => (
        <>
          <div className="about-columns">
            <Section title={say(dataset.synthetic ? 'about.synthetic' : 'about.observed')}>
              <p>{say(dataset.synthetic ? 'badge.synthetic.text' : 'badge.sourced.text')}</p>
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
        </>
      )}
    </Answer>
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
