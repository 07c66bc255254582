import { useState } from 'react'
import { useData } from '../../../data/useData.ts'
import { Figure } from '../../../figure/Figure.tsx'
import type { DatasetSummaryQuery } from '../../../generated/graphql.ts'
import { SharesWithDocument, type SharesWithQuery } from '../../../generated/late/graphql.ts'
import { Dumbbell, DumbbellKey } from '../../../overlap/ranking/Dumbbell.tsx'
import { fileAddress } from '../../../state/fileAddress.ts'
import { ActorLink } from '../../../ui/ActorLink.tsx'
import { Answer } from '../../../ui/Answer.tsx'
import { coverageText } from '../../../ui/coverageText.ts'
import { Emphasis } from '../../../ui/Emphasis.tsx'
import { StateLink } from '../../../ui/StateLink.tsx'
import { WideTable } from '../../../ui/WideTable.tsx'
import { useWords } from '../../../words/useWords.tsx'
import type { PageCluster } from '../pageActor.ts'
import { BesideSimilar } from './BesideSimilar.tsx'
import { Reach } from './Reach.tsx'
import './sharesWith.css'

type Profile = NonNullable<SharesWithQuery['profile']>

/** Clusters that are shown before somebody asks for all. */
const first = 5

interface SharesWithProps {
  readonly actor: Pick<PageCluster, 'id' | 'name'>
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** With which clusters one shares more partners than chance explains, all others ranked, and how far its partners are away. */
export function SharesWith({ actor, dataset }: SharesWithProps) {
  const { say } = useWords()
  const loaded = useData(SharesWithDocument, { cluster: actor.id })
  return (
    <section className="page-section shares-with">
      <Answer loaded={loaded} waiting={say('loading')}>
        {({ profile }) => profile && <Ranked profile={profile} actor={actor} dataset={dataset} />}
      </Answer>
    </section>
  )
}

function Ranked({ profile, actor, dataset }: SharesWithProps & { readonly profile: Profile }) {
  const words = useWords()
  const { say, language } = words
  const { synthetic, places } = dataset
  const [all, showAll] = useState(false)
  const { partnerCount: partners, others, coverages } = profile
  const most = Math.max(1, ...others.map(({ shared, expected }) => Math.max(shared, expected)))
  const above = others.filter(({ analytic }) => analytic?.verdict === 'ABOVE').length
  const compared = others.some(({ analytic }) => analytic !== null)
  return (
    <>
      <div className="page-title">
        <h2>{say(profile.judged ? 'actor.shares' : 'actor.shares.unjudged')}</h2>
        <DumbbellKey expected={say('overlap.strongest.expected')} shared={say('overlap.strongest.shared')} />
      </div>
      {partners === 0 && <p className="note">{say('actor.shares.none', { name: actor.name })}</p>}
      {partners > 0 && (
        <>
          {compared && (
            <p className="note">
              {profile.judged
                ? say('actor.shares.above', { above, all: others.length })
                : say('coverage.pair.ever', coverageText(words, coverages))}
            </p>
          )}
          <Figure
            name={say('figure.shares', { name: actor.name })}
            file={`${actor.id}-shares`}
            anchor="shares"
            dataset={dataset}
            ofAllYears
            csv={fileAddress('shared-with', dataset, {}, { language, also: { cluster: actor.id } })}
          >
            <WideTable caption={say('actor.shares')}>
              <thead>
                <tr>
                  <th scope="col">{say('kind.CLUSTER')}</th>
                  <th scope="col">
                    <span className="visually-hidden">{say('actor.shares.picture')}</span>
                  </th>
                  <th scope="col" className="figure-cell">
                    {say('overlap.column.expected')}
                  </th>
                  <th scope="col" className="figure-cell">
                    {say('overlap.column.shared')}
                  </th>
                  <th scope="col">{say('actor.shares.pair')}</th>
                </tr>
              </thead>
              <tbody>
                {(all ? others : others.slice(0, first)).map((other) => (
                  <Row key={other.cluster.id} other={other} own={actor.id} most={most} />
                ))}
              </tbody>
            </WideTable>
          </Figure>
          {others.length > first && (
            <button type="button" className="text-link" aria-expanded={all} onClick={() => showAll(!all)}>
              {all ? say('actor.types.fewer') : say('actor.shares.all', { count: others.length })}
            </button>
          )}
          <BesideSimilar profile={profile} places={places} />
          <Reach profile={profile} />
          <p className="note">
            <Emphasis text={say(synthetic ? 'pair.says.synthetic' : 'pair.says.observed')} />
          </p>
        </>
      )}
    </>
  )
}

interface RowProps {
  readonly other: Profile['others'][number]
  readonly own: string
  readonly most: number
}

function Row({ other: { cluster, shared, expected, distance }, own, most }: RowProps) {
  const { say, count, decimal } = useWords()
  const field = cluster.field && say(`field.${cluster.field}`)
  const far = typeof distance === 'number' && say('suggestions.km', { km: count(distance) })
  return (
    <tr>
      <th scope="row">
        <ActorLink id={cluster.id}>{cluster.name}</ActorLink>{' '}
        <span className="note quiet">{[field, far].filter(Boolean).join(', ')}</span>
      </th>
      <td className="axis-cell">
        <Dumbbell observed={shared} expected={expected} most={most} />
      </td>
      <td className="figure-cell">{decimal(expected)}</td>
      <td className="figure-cell">
        <b>{count(shared)}</b>
      </td>
      <td>
        <StateLink
          to={{ view: 'overlap', pair: [own, cluster.id], actor: undefined, link: undefined }}
          aria-label={say('actor.shares.compare.with', { name: cluster.name })}
        >
          {say('actor.shares.compare')}
        </StateLink>
      </td>
    </tr>
  )
}
