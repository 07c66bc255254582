/** What stands in the page when the server sends it, in the place of what its code draws once it is there. */
import { renderToStaticMarkup } from 'react-dom/server'
import { shortTitle } from '../datasets/shortTitle.ts'
import { type CountedLandscape, sentenceOf } from '../landscape/sentenceOf.ts'
import { Mark } from '../shell/Mark.tsx'
import type { Language } from '../state/parameters/page.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import danish from '../words/da.json' with { type: 'json' }
import english from '../words/en.json' with { type: 'json' }
import { createWords } from '../words/words.ts'

/** Of which data set, and what a view says of it first: the landscape its means, the page of an actor the name. */
export interface FirstAnswer {
  readonly dataset: { readonly title: string; readonly titleEn: string; readonly synthetic: boolean }
  readonly landscape?: CountedLandscape
  readonly name?: string
}

const wordsOf = { da: createWords('da', danish), en: createWords('en', english) }

/** As HTML; without an answer the name of the product alone. */
export function firstHtml(language: Language, answer: FirstAnswer | undefined): string {
  return renderToStaticMarkup(<First language={language} answer={answer} />)
}

function First({ language, answer }: { readonly language: Language; readonly answer: FirstAnswer | undefined }) {
  const words = wordsOf[language]
  return (
    <div id="first" lang={language}>
      <header className="header">
        <span className="brand">
          <Mark />
          {words.say('name')}
        </span>
      </header>
      {answer && <Said answer={answer} language={language} />}
    </div>
  )
}

function Said({ answer, language }: { readonly answer: FirstAnswer; readonly language: Language }) {
  const words = wordsOf[language]
  const { dataset, landscape, name } = answer
  const { synthetic } = dataset
  const how = synthetic ? 'synthetic' : 'sourced'
  return (
    <>
      <div className="header-row">
        <span>{shortTitle(language === 'da' ? dataset.title : dataset.titleEn)}</span>
        <span className={`badge ${how}`}>{words.say(`badge.${how}`)}</span>
      </div>
      {landscape && (
        <div className="opening">
          <p className="sentence">
            <Emphasis text={sentenceOf(words, { landscape, synthetic, conditions: '' })} />
          </p>
        </div>
      )}
      {name && <p className="first-name">{name}</p>}
    </>
  )
}
