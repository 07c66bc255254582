import { ActorLink } from '../../ui/ActorLink.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { StateLink } from '../../ui/StateLink.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { OwnProfile } from '../answered.ts'

interface OwnPlaceProps {
  readonly profile: OwnProfile
}

/** Whose partners these are, and its place among all clusters. */
export function OwnPlace({ profile: { cluster } }: OwnPlaceProps) {
  const { say, count, percent } = useWords()
  const { standings } = cluster
  const sentences = (['knowledge', 'public', 'dedicated'] as const).flatMap((quantity) => {
    const standing = standings?.[quantity]
    if (!standing) return []
    const { value, below, clusterCount: clusters, coverage } = standing
    const number = `${count(value)}${say(`suggestions.place.${quantity}`, { count: value })}`
    if (below === null) {
      const { observedClusterCount: covered, clusterCount } = coverage
      return [`${number} (${say('coverage.few', { covered, clusters: clusterCount })}).`]
    }
    const than = below > 0 ? say('actor.moreThan', { share: percent(below / clusters) }) : say('actor.fewest')
    return [`${number}, ${than}.`]
  })
  return (
    <div className="own-place">
      <span className="quiet note">{say('suggestions.own')}</span>
      <span className="own-name">
        <KindMark kind="CLUSTER" />
        <ActorLink id={cluster.id}>{cluster.name}</ActorLink>
      </span>
      <StateLink className="note" to={{ mine: undefined, actor: undefined, link: undefined }}>
        {say('suggestions.change')}
      </StateLink>
      <span className="note">
        {standings
          ? [say('suggestions.place.year', { year: String(standings.year) }), ...sentences].join(' ')
          : say('actor.place.ended')}
      </span>
    </div>
  )
}
