import { Button, DialogTrigger } from 'react-aria-components'
import type { PublishedFigureFragment } from '../generated/graphql.ts'
import { PublishedValue } from '../ui/PublishedValue.tsx'
import { TitledWindow } from '../ui/TitledWindow.tsx'
import { useWords } from '../words/useWords.tsx'

interface PublishedProps {
  readonly figures: readonly PublishedFigureFragment[]
  /** The text of the button. */
  readonly label: string
}

/** Opens the published figures with their definition, year and place in the source. */
export function Published({ figures, label }: PublishedProps) {
  const { say } = useWords()
  return (
    <DialogTrigger>
      <Button className="text-link">{label}</Button>
      <TitledWindow title={say('published.title')}>
        {() => figures.map((figure) => <Figure key={figure.id} figure={figure} />)}
      </TitledWindow>
    </DialogTrigger>
  )
}

function Figure({ figure }: { readonly figure: PublishedFigureFragment }) {
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
