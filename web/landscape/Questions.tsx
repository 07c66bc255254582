import type { Change } from '../state/changeViewState.ts'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import './questions.css'

const noActor = { actor: undefined, link: undefined } as const
const questions: readonly { readonly key: 'overlap' | 'partners' | 'mergers'; readonly to: Change }[] = [
  { key: 'overlap', to: { view: 'overlap', ...noActor } },
  { key: 'partners', to: { view: 'partners', ...noActor } },
  { key: 'mergers', to: { view: 'mergers', ...noActor } },
]

/** What people come to ask, each with the view that answers it. */
export function Questions() {
  const { say } = useWords()
  return (
    <section className="questions" aria-labelledby="questions">
      <h2 id="questions">{say('questions')}</h2>
      <ul>
        {questions.map(({ key, to }) => (
          <li key={key}>
            <h3>{say(`questions.${key}`)}</h3>
            <p>{say(`questions.${key}.text`)}</p>
            <StateLink to={to}>{say('questions.open', { view: say(`view.${key}`) })}</StateLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
