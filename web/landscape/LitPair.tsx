import type { LandscapeQuery } from '../generated/graphql.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'

interface LitPairProps {
  /** Ids of the two clusters that the map shows as chosen. */
  readonly pair: readonly [string, string]
  readonly landscape: LandscapeQuery['landscape']
}

/** Says which two clusters stand out on the map, and leads back to what they share. */
export function LitPair({ pair, landscape }: LitPairProps) {
  const { say } = useWords()
  const [a, b] = pair.map((id) => landscape.knowledge.values.find(({ cluster }) => cluster.id === id)?.cluster.name)
  if (!a || !b) return null
  return (
    <p className="lit-pair">
      <Emphasis text={say('network.pair', { a, b })} />{' '}
      <StateLink to={{ view: 'overlap', pair, link: undefined }}>{say('network.pair.back')}</StateLink>
    </p>
  )
}
