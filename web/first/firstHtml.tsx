/** What stands in the page when the server sends it, in the place of what its code draws once it is there. */
import { renderToStaticMarkup } from 'react-dom/server'
import { type DescribedActor, descriptionOf, inventedOf } from '../actor/page/description.ts'
import type { NamedPlace } from '../actor/placeOf.ts'
import { shortTitle } from '../datasets/shortTitle.ts'
import { type CountedLandscape, sentenceOf } from '../landscape/sentenceOf.ts'
import { Mark } from '../shell/Mark.tsx'
import type { AboutPart } from '../state/parameters/about.ts'
import type { Language } from '../state/parameters/page.ts'
import { type CountedLinks, findingOf } from '../table/findingOf.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import danish from '../words/da.json' with { type: 'json' }
import english from '../words/en.json' with { type: 'json' }
import lateDanish from '../words/late/da.json' with { type: 'json' }
import lateEnglish from '../words/late/en.json' with { type: 'json' }
import { createWords, type Words } from '../words/words.ts'

export interface FirstActor extends DescribedActor {
  readonly name: string
  readonly synthetic: boolean
}
/** What the headline of a view is made of; the other views have none before their code is there. */
export type FirstHeadline =
  | { readonly view: 'landscape'; readonly landscape: CountedLandscape }
  | { readonly view: 'table'; readonly landscape: CountedLinks }
  | { readonly view: 'overlap'; readonly clusters: number }
  | { readonly view: 'network' }
  | { readonly view: 'about'; readonly part: AboutPart; readonly lead: { readonly da: string; readonly en: string } }
  | { readonly view: 'actor'; readonly actor: FirstActor; readonly places: readonly NamedPlace[] }
export interface FirstAnswer {
  readonly dataset: { readonly title: string; readonly titleEn: string; readonly synthetic: boolean }
  readonly headline: FirstHeadline | undefined
}

const wordsOf = {
  da: createWords('da', { ...danish, ...lateDanish }),
  en: createWords('en', { ...english, ...lateEnglish }),
}

/** As HTML; without an answer the name of the product alone. */
export function firstHtml(language: Language, answer: FirstAnswer | undefined): string {
  return renderToStaticMarkup(<First words={wordsOf[language]} answer={answer} />)
}

interface FirstProps {
  readonly words: Words
  readonly answer: FirstAnswer | undefined
}

function First({ words, answer }: FirstProps) {
  return (
    <div id="first" lang={words.language}>
      <header className="header">
        <span className="brand">
          <Mark />
          {words.say('name')}
        </span>
      </header>
      {answer && <Which words={words} dataset={answer.dataset} />}
      {answer?.headline && <Headline words={words} dataset={answer.dataset} headline={answer.headline} />}
    </div>
  )
}

function Which({ words, dataset }: { readonly words: Words } & Pick<FirstAnswer, 'dataset'>) {
  const { title, titleEn, synthetic } = dataset
  const how = synthetic ? 'synthetic' : 'sourced'
  return (
    <div className="header-row">
      <span>{shortTitle(words.language === 'da' ? title : titleEn)}</span>
      <span className={`badge ${how}`}>{words.say(`badge.${how}`)}</span>
    </div>
  )
}

interface HeadlineProps {
  readonly words: Words
  readonly dataset: FirstAnswer['dataset']
  readonly headline: FirstHeadline
}

/** In the words and at the width of the view, so that what its code draws is no larger. */
function Headline({ words, dataset, headline }: HeadlineProps) {
  if (headline.view === 'landscape') {
    const { synthetic, title, titleEn } = dataset
    const named = words.language === 'da' ? title : titleEn
    const { landscape } = headline
    return (
      <div className="opening">
        <p className="sentence">
          <Emphasis text={sentenceOf(words, { landscape, synthetic, title: named, conditions: '' })} />
        </p>
      </div>
    )
  }
  if (headline.view === 'network') return <p className="network-note">{words.say('network.first')}</p>
  if (headline.view === 'actor') return <ActorHead words={words} {...headline} />
  if (headline.view === 'about') return <AboutHead words={words} dataset={dataset} {...headline} />
  return (
    <p className="headline first-headline">
      <Emphasis text={headlineOf(words, headline)} />
    </p>
  )
}

function headlineOf(
  words: Words,
  headline: Exclude<FirstHeadline, { view: 'landscape' | 'network' | 'actor' | 'about' }>,
): string {
  if (headline.view === 'table')
    return findingOf(words, { landscape: headline.landscape, firms: false, conditions: '' })
  const { clusters } = headline
  return words.say('overlap.finding.waiting', { clusters, pairs: (clusters * (clusters - 1)) / 2 })
}

/** As large as the page's own, whose way back and buttons its code adds. */
function ActorHead({ words, actor, places }: { readonly words: Words } & Extract<FirstHeadline, { view: 'actor' }>) {
  const { name, kind, synthetic } = actor
  return (
    <div className="first-head">
      <p className="first-name">{name}</p>
      <p>
        {descriptionOf(actor, places, words)} {synthetic && <span className="quiet">{inventedOf(kind, words)}</span>}
      </p>
    </div>
  )
}

interface AboutHeadProps extends Extract<FirstHeadline, { view: 'about' }> {
  readonly words: Words
  readonly dataset: FirstAnswer['dataset']
}

/** The name of the data set, and what it is; of another part its name. */
function AboutHead({ words, dataset, part, lead }: AboutHeadProps) {
  const { say, language } = words
  return (
    <div className="about-first">
      <p className="headline">{language === 'da' ? dataset.title : dataset.titleEn}</p>
      <p className="lead">{part === 'data' || part === 'all' ? lead[language] : say(`about.${part}`)}</p>
    </div>
  )
}
