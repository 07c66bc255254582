import { useWords } from '../../words/useWords.tsx'
import type { SuggestionList } from '../answered.ts'

interface FewerLinksProps {
  readonly list: SuggestionList
}

const lookedAt = 10

/** What becomes of the first suggestions when the two links of the cluster with the least evidence are wrong. */
export function FewerLinks({ list: { withFewerLinks: found, unfiltered } }: FewerLinksProps) {
  const words = useWords()
  if (!found || unfiltered < 2) return null
  const { doubted, leaving } = found
  const names = (actors: readonly { readonly name: string }[]) => words.list(actors.map(({ name }) => name))
  return (
    <p className="note">
      {words.say('suggestions.fewerLinks', {
        doubted: names(doubted),
        leaving: leaving.length,
        left: names(leaving),
        count: Math.min(lookedAt, unfiltered),
      })}
    </p>
  )
}
