import { coverageText } from '../ui/coverageText.ts'
import { useWords } from '../words/useWords.tsx'
import type { AnsweredGroupings } from './answered.ts'

const paragraphs = ['score', 'found', 'proof', 'limits'] as const

/** What the score is, how groupings are found and proven, and what they do not say. */
export function HowFound({ groupings: { method } }: { readonly groupings: AnsweredGroupings }) {
  const words = useWords()
  const { say } = words
  return (
    <details className="groupings-how">
      <summary>{say('groupings.how')}</summary>
      {!method.judged && <p>{say('coverage.pair', coverageText(words, method.coverages))}</p>}
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{say(`groupings.how.${paragraph}`)}</p>
      ))}
    </details>
  )
}
