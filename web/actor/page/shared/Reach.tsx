import type { SharesWithQuery } from '../../../generated/late/graphql.ts'
import { useWords } from '../../../words/useWords.tsx'

type Profile = NonNullable<SharesWithQuery['profile']>

/** How many partners and firms are within 150 km of the seat, of those whose place is known. */
export function Reach({ profile: { partnersWithin, firmsWithin } }: { readonly profile: Profile }) {
  const { say, percent } = useWords()
  if (!partnersWithin || !firmsWithin) return <p className="note">{say('actor.reach.unknown')}</p>
  const said = (['partners', 'firms'] as const).flatMap((who) => {
    const { radiusKm: km, members, placed, within, share } = who === 'partners' ? partnersWithin : firmsWithin
    if (share === null || share === undefined) return []
    return [say(`actor.reach.${who}`, { km, within, placed, members, share: percent(share) })]
  })
  return (
    <>
      <h3>{say('actor.reach', { km: partnersWithin.radiusKm })}</h3>
      <p className="note">
        {said.join(' ')} {say('actor.reach.note')}
      </p>
    </>
  )
}
