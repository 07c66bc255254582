import { useId, useState } from 'react'
import { useData } from '../data/useData.ts'
import {
  type ActorQuery,
  MembershipsDocument,
  type MembershipsQuery,
  PartnersDocument,
  type PartnersQuery,
  type Sector,
} from '../generated/graphql.ts'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'
import { LinkTable } from './LinkTable.tsx'
import { PageButtons } from './PageButtons.tsx'

const pageSize = 10

type FullActor = NonNullable<ActorQuery['actor']>
type Cluster = Extract<FullActor, { __typename: 'Cluster' }>

interface PartnersProps {
  readonly actor: Pick<FullActor, 'id' | 'name'>
  readonly counts: Cluster['counts']
}

/** The partners of a cluster, one sector at a time. */
export function Partners({ actor, counts }: PartnersProps) {
  const { say, count } = useWords()
  const group = useId()
  const offered: readonly { sector: Sector; number: number }[] = [
    { sector: 'KNOWLEDGE', number: counts.knowledge },
    { sector: 'PUBLIC', number: counts.public },
    { sector: 'FIRM', number: counts.firms },
    { sector: 'OTHER', number: counts.others },
    { sector: 'CLUSTER', number: counts.clusters },
  ]
  const present = offered.filter(({ number }) => number > 0)
  const [sector, setSector] = useState<Sector>(present[0]?.sector ?? 'KNOWLEDGE')
  return (
    <section className="links">
      <h3>{say('partners')}</h3>
      {present.length === 0 && <p className="note">{say('partners.none')}</p>}
      <fieldset className="choices">
        <legend className="visually-hidden">{say('partners.sector')}</legend>
        {present.map(({ sector: offer, number }) => (
          <label key={offer}>
            <input type="radio" name={group} checked={offer === sector} onChange={() => setSector(offer)} />
            <span>
              {offer === 'FIRM' ? say('partners.firms') : say(`sector.${offer}`)}{' '}
              <span className="choices-count">{count(number)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {present.length > 0 && <SectorPartners key={sector} actor={actor} sector={sector} />}
    </section>
  )
}

function SectorPartners({ actor, sector }: Pick<PartnersProps, 'actor'> & { readonly sector: Sector }) {
  const { say } = useWords()
  const [pages, setPages] = useState<readonly string[]>([])
  const after = pages.at(-1) ?? null
  const loaded = useData(PartnersDocument, { id: actor.id, sector, first: pageSize, after })
  const caption = say('partners.caption', { sector: say(`sector.${sector}`), name: actor.name })
  return (
    <Answer loaded={loaded} waiting={say('loading.partners')}>
      {({ actor: cluster }) => (
        <Paged actor={actor} caption={caption} connection={partnersOf(cluster)} pages={pages} setPages={setPages} />
      )}
    </Answer>
  )
}

function partnersOf(cluster: PartnersQuery['actor']) {
  return cluster && 'partners' in cluster ? cluster.partners : undefined
}

/** The clusters that an institution is a partner of. */
export function Memberships({ actor }: Pick<PartnersProps, 'actor'>) {
  const { say } = useWords()
  const [pages, setPages] = useState<readonly string[]>([])
  const loaded = useData(MembershipsDocument, { id: actor.id, first: pageSize, after: pages.at(-1) ?? null })
  return (
    <section className="links">
      <h3>{say('clusters')}</h3>
      <Answer loaded={loaded} waiting={say('loading')}>
        {(answer) => (
          <Paged
            actor={actor}
            caption={say('clusters.of', { name: actor.name })}
            connection={answer.actor?.clusters}
            pages={pages}
            setPages={setPages}
          />
        )}
      </Answer>
    </section>
  )
}

type Connection = NonNullable<ReturnType<typeof partnersOf>> | NonNullable<MembershipsQuery['actor']>['clusters']

interface PagedProps extends Pick<PartnersProps, 'actor'> {
  readonly caption: string
  readonly connection: Connection | undefined
  /** Cursors of the pages gone through; the last one opens the page shown. */
  readonly pages: readonly string[]
  setPages(pages: readonly string[]): void
}

function Paged({ actor, caption, connection, pages, setPages }: PagedProps) {
  const { say } = useWords()
  if (!connection || connection.totalCount === 0) return <p className="note">{say('partners.none')}</p>
  const { edges, pageInfo, totalCount } = connection
  const from = pages.length * pageSize + 1
  const rest = Math.min(pageSize, totalCount - from - edges.length + 1)
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null
  return (
    <>
      <LinkTable actor={actor.id} caption={caption} edges={edges} />
      <div className="pages">
        <span className="note quiet" role="status">
          {say('partners.shown', { from, to: from + edges.length - 1, total: totalCount })}
        </span>
        <PageButtons pages={pages} setPages={setPages} next={next} rest={rest} />
      </div>
    </>
  )
}
