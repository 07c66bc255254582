import { useWords } from '../../words/useWords.tsx'

const paragraphs = ['keeps', 'above', 'seat', 'index', 'limits'] as const

/** What the figures are, and what they do not say. */
export function HowCounted() {
  const { say } = useWords()
  return (
    <details className="merger-part merger-how">
      <summary>{say('mergers.how')}</summary>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{say(`mergers.how.${paragraph}`)}</p>
      ))}
    </details>
  )
}
