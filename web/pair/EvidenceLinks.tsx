import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import type { ComparedPair } from './statement.ts'

type Partner = ComparedPair['sharedPartners'][number]
export interface LinkedCluster {
  readonly letter: 'A' | 'B'
  readonly name: string
}

interface EvidenceLinksProps {
  readonly partner: Partner
  /** The clusters that the links of the partner lead to, in their order. */
  readonly clusters: readonly LinkedCluster[]
}

/** A way to the evidence of each link of a partner to the clusters of the pair. */
export function EvidenceLinks({ partner: { actor, links }, clusters }: EvidenceLinksProps) {
  const { say } = useWords()
  return links.map(({ id }, position) => {
    const cluster = clusters[position]
    return (
      cluster && (
        <StateLink
          key={id}
          className="pair-letter"
          to={{ actor: actor.id, link: id }}
          aria-label={say('pair.evidence.of', { letter: cluster.letter, partner: actor.name, cluster: cluster.name })}
        >
          {cluster.letter}
        </StateLink>
      )
    )
  })
}
