import type { LandscapeQuery } from '../generated/graphql.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import { useWords } from '../words/useWords.tsx'

interface SentenceProps {
  readonly landscape: LandscapeQuery['landscape']
  readonly synthetic: boolean
  /** The filter as the end of a sentence; empty when there is none. */
  readonly conditions: string
}

/** How many clusters there are under the conditions, and with how many they work on average. */
export function Sentence({ landscape, synthetic, conditions }: SentenceProps) {
  const { say, figure } = useWords()
  const { clusters, knowledge, public: publicActors, year } = landscape
  const key = synthetic ? 'sentence.synthetic' : 'sentence.sourced'
  const sentence = () => {
    if (knowledge.mean == null || publicActors.mean == null)
      return conditions === '' ? say('sentence.empty', { year }) : say('sentence.none', { conditions })
    const means = { clusters, knowledge: figure(knowledge.mean), public: figure(publicActors.mean) }
    return conditions === '' ? say(key, means) : say(`${key}.filtered`, { ...means, conditions })
  }
  return (
    <h1 className="sentence">
      <Emphasis text={sentence()} />
    </h1>
  )
}
