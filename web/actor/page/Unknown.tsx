import { useEffect } from 'react'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { Search } from '../../search/Search.tsx'
import { StateLink } from '../../ui/StateLink.tsx'
import { useWords } from '../../words/useWords.tsx'

interface UnknownProps {
  /** What the address calls the actor; absent when it names none. */
  readonly id: string | undefined
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** States that no actor has this address, and leads on by search. */
export function Unknown({ id, dataset }: UnknownProps) {
  const { say, language } = useWords()
  const sentence = id ? say('actor.unknown', { id }) : say('actor.unknown.address')
  useEffect(() => {
    document.title = [sentence, say('name')].join(' · ')
  }, [sentence, say])
  return (
    <article className="actor-page unknown">
      <h1 className="headline">{sentence}.</h1>
      <p className="note quiet">{language === 'da' ? dataset.title : dataset.titleEn}</p>
      <p>{say('actor.unknown.text')}</p>
      <section aria-label={say('actor.unknown.search')}>
        <Search />
      </section>
      <p>
        <StateLink to={{ view: 'landscape', actor: undefined, link: undefined }}>{say('view.landscape')}</StateLink>
      </p>
    </article>
  )
}
