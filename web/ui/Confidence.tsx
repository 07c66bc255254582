import type { Confidence as Level, Method } from '../generated/late/graphql.ts'
import { useWords } from '../words/useWords.tsx'

const filled: Readonly<Record<Level, number>> = { CONFIRMED: 3, LIKELY: 2, UNCERTAIN: 1 }

interface ConfidenceProps {
  readonly confidence: Level
  /** Absent where nothing is known of it. */
  readonly method?: Method
  /** States of an invented confidence that it was never judged. */
  readonly full?: boolean
}

/**
 * Three boxes and the word. Of a synthetic link the word is that it is invented, so that none reads it as confirmed; what it is
 * counted as is said where there is room, and to who hears the page.
 */
export function Confidence({ confidence, method, full = false }: ConfidenceProps) {
  const { say } = useWords()
  const invented = method === 'SYNTHETIC'
  return (
    <span className="confidence">
      <svg width="39" height="10" viewBox="0 0 39 10" aria-hidden="true">
        {[1, 2, 3].map((box) => (
          <rect
            key={box}
            x={(box - 1) * 13.5 + 0.5}
            y="0.5"
            width="11"
            height="9"
            fill={box <= filled[confidence] ? 'currentColor' : 'none'}
            stroke="currentColor"
          />
        ))}
      </svg>{' '}
      {invented ? say('confidence.invented') : say(`confidence.${confidence}`)}
      {invented && (
        <span className={full ? undefined : 'visually-hidden'}>{say(`confidence.invented.${confidence}`)}</span>
      )}
      {invented && full && <span className="quiet"> {say('confidence.notJudged')}</span>}
    </span>
  )
}

/** The method as a word; what was never observed is underlined with dashes. */
export function MethodWord({ method }: { readonly method: Method }) {
  const { say } = useWords()
  return <span className={method === 'SYNTHETIC' ? 'method synthetic' : 'method'}>{say(`method.${method}`)}</span>
}
