import { useWords } from '../words/useWords.tsx'
import type english from './statement.en.json'
import './statement.css'

/** Day on which the statement was last held against the page. */
const checked = '2026-11-25'

type Texts = typeof english
type Part = Extract<keyof Texts, `${string}.title`> extends `${infer Name}.title` ? Name : never

/** In the order in which the European model statement has them. */
const parts: readonly Part[] = ['standard', 'met', 'unmet', 'untried', 'ways', 'notice', 'enforcement', 'made']

/** How far everybody can use the page: what is met, what is not, what was not tried, and where to report a fault. */
export function Statement({ texts }: { readonly texts: Texts }) {
  const { date } = useWords()
  const filled = (text: string) => text.replace('{host}', location.host).replace('{date}', date(checked))
  return (
    <article className="statement">
      <h1 className="headline">{texts.title}</h1>
      <p className="lead">{texts.intro}</p>
      {parts.map((part) => {
        const sentences = Object.entries(texts).filter(([key]) => key.startsWith(`${part}.`) && !key.endsWith('.title'))
        return (
          <section key={part} className="section">
            <h2>{texts[`${part}.title`]}</h2>
            <ul>
              {sentences.map(([key, text]) => (
                <li key={key}>{filled(text)}</li>
              ))}
            </ul>
          </section>
        )
      })}
    </article>
  )
}
