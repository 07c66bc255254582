import type { DatasetSummaryQuery } from '../../../generated/graphql.ts'
import type { SharesWithQuery } from '../../../generated/late/graphql.ts'
import { partnerTypes, roles } from '../../../state/parameters/overlap.ts'
import { placeNames } from '../../../ui/placeNames.ts'
import { WideTable } from '../../../ui/WideTable.tsx'
import { useWords } from '../../../words/useWords.tsx'

type Profile = NonNullable<SharesWithQuery['profile']>
type Comparison = Profile['types'][number]

interface BesideSimilarProps {
  readonly profile: Pick<Profile, 'similarClusters' | 'types' | 'regions' | 'roles'>
  readonly places: DatasetSummaryQuery['dataset']['places']
}

/** Its partners by type, region and role beside the mean of all clusters and of those most like it; nothing when none is like it. */
export function BesideSimilar({ profile, places }: BesideSimilarProps) {
  const { say, list, language } = useWords()
  const { similarClusters: similar } = profile
  if (similar.length === 0) return null
  const groups = [
    { id: 'types', names: new Map<string, string>(partnerTypes.map((type) => [type, say(`types.${type}`)])) },
    { id: 'regions', names: placeNames(places, language) },
    { id: 'roles', names: new Map<string, string>(roles.map((role) => [role, say(`role.${role}`)])) },
  ] as const
  return (
    <>
      <h3>{say('actor.similar')}</h3>
      <p className="note">
        {say('actor.similar.of', { count: similar.length, names: list(similar.map(({ cluster }) => cluster.name)) })}
      </p>
      <div className="similar-columns">
        {groups.map(({ id, names }) => (
          <Group key={id} title={say(`actor.similar.${id}`)} rows={profile[id]} names={names} />
        ))}
      </div>
    </>
  )
}

interface GroupProps {
  readonly title: string
  readonly rows: readonly Comparison[]
  readonly names: ReadonlyMap<string, string>
}

function Group({ title, rows, names }: GroupProps) {
  const { say, count, decimal } = useWords()
  return (
    <WideTable caption={title}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className="figure-cell">
            {say('actor.similar.own')}
          </th>
          <th scope="col" className="figure-cell">
            {say('actor.similar.mean')}
          </th>
          <th scope="col" className="figure-cell">
            {say('actor.similar.all')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, own, similar, all }) => (
          <tr key={value}>
            <th scope="row">{names.get(value ?? '') ?? say('actor.similar.unknown')}</th>
            <td className="figure-cell">
              <b>{count(own)}</b>
            </td>
            <td className="figure-cell">{decimal(similar ?? 0)}</td>
            <td className="figure-cell">{decimal(all)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
