import { coverageText } from '../../ui/coverageText.ts'
import { useWords } from '../../words/useWords.tsx'
import type { Answered } from '../answered.ts'

const paragraphs = ['keeps', 'above', 'seat', 'index', 'limits'] as const

interface HowCountedProps {
  readonly method: Answered['consolidation']['method']
}

/** What the figures are, and what they do not say. */
export function HowCounted({ method: { judged, coverages } }: HowCountedProps) {
  const words = useWords()
  const { say } = words
  return (
    <details className="merger-part merger-how">
      <summary>{say('mergers.how')}</summary>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>
          {paragraph === 'above' && !judged
            ? say('coverage.pair', coverageText(words, coverages))
            : say(`mergers.how.${paragraph}`)}
        </p>
      ))}
    </details>
  )
}
