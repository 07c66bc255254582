import type { PublishedFigureFragment } from '../generated/graphql.ts'
import { PublishedValue } from '../ui/PublishedValue.tsx'
import { useWords } from '../words/useWords.tsx'

/** A published figure with its definition, year and place in the source. */
export function PublishedFigure({ figure }: { readonly figure: PublishedFigureFragment }) {
  const { say, language } = useWords()
  const danish = language === 'da'
  const { source, year, yearBasis, locator } = figure
  return (
    <section className="figure">
      <h3>{danish ? figure.name : figure.nameEn}</h3>
      <dl className="facts">
        <dt>{say('published.figure')}</dt>
        <dd>
          <PublishedValue figure={figure} />
        </dd>
        <dt>{say('published.definition')}</dt>
        <dd>{danish ? figure.definition : figure.definitionEn}</dd>
        <dt>{say(`published.year.${yearBasis}`)}</dt>
        <dd>{year}</dd>
        <dt>{say('evidence.source')}</dt>
        <dd>
          {source.url ? <a href={source.url}>{source.title}</a> : source.title}, {locator}
        </dd>
      </dl>
    </section>
  )
}
