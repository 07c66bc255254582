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
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'
import { LinkTable } from './LinkTable.tsx'
import { PageButtons } from './PageButtons.tsx'

const pageSize = 10

type FullActor = NonNullable<ActorQuery['actor']>
type Cluster = Extract<FullActor, { __typename: 'Cluster' }>

interface LinksProps {
  readonly actor: Pick<FullActor, 'id' | 'name'>
}
interface PartnersProps extends LinksProps {
  /** In the year shown, and of all years. */
  readonly counts: Cluster['counts']
  readonly ever: Cluster['ever']
}

/** Of all years when there is none in the year shown, so that no link is out of reach. */
interface Ever {
  readonly ofAllYears: boolean
}
/** A year that is left out is the one shown, null is all years. */
const yearOf = ({ ofAllYears }: Ever) => (ofAllYears ? { year: null } : {})

/** The partners of a cluster, one sector at a time. */
export function Partners({ actor, counts: inYear, ever }: PartnersProps) {
  const { say, count } = useWords()
  const group = useId()
  const { knowledge, public: publicActors, firms, others, clusters } = inYear
  const ofAllYears = knowledge + publicActors + firms + others + clusters === 0
  const counts = ofAllYears ? ever : inYear
  const offered: readonly { sector: Sector; number: number }[] = [
    { sector: 'KNOWLEDGE', number: counts.knowledge },
    { sector: 'PUBLIC', number: counts.public },
    { sector: 'FIRM', number: counts.firms },
    { sector: 'OTHER', number: counts.others },
    { sector: 'CLUSTER', number: counts.clusters },
  ]
  const present = offered.filter(({ number }) => number > 0)
  const { state, go } = useViewState()
  const chosen = present.find(({ sector }) => sector.toLowerCase() === state.listed) ?? present[0]
  const sector = chosen?.sector ?? 'KNOWLEDGE'
  return (
    <section className="links">
      <Heading year={say('partners')} ever={say('partners.ever')} ofAllYears={ofAllYears && present.length > 0} />
      {present.length === 0 && <p className="note">{say('partners.none')}</p>}
      <fieldset className="choices">
        <legend className="visually-hidden">{say('partners.sector')}</legend>
        {present.map(({ sector: offer, number }) => (
          <label key={offer}>
            <input
              type="radio"
              name={group}
              checked={offer === sector}
              onChange={() => go({ listed: offer.toLowerCase() as Lowercase<Sector> })}
            />
            <span>
              {offer === 'FIRM' ? say('partners.firms') : say(`sector.${offer}`)}{' '}
              <span className="choices-count">{count(number)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {present.length > 0 && <SectorPartners key={sector} {...{ actor, sector, ofAllYears }} />}
    </section>
  )
}

interface HeadingProps extends Ever {
  readonly year: string
  readonly ever: string
}

function Heading({ year, ever, ofAllYears }: HeadingProps) {
  const { say } = useWords()
  return (
    <>
      <h3>{ofAllYears ? ever : year}</h3>
      {ofAllYears && <p className="note">{say('partners.ever.text')}</p>}
    </>
  )
}

function SectorPartners({ actor, sector, ofAllYears }: LinksProps & Ever & { readonly sector: Sector }) {
  const { say } = useWords()
  const [pages, setPages] = useState<readonly string[]>([])
  const after = pages.at(-1) ?? null
  const loaded = useData(PartnersDocument, { id: actor.id, sector, first: pageSize, after, ...yearOf({ ofAllYears }) })
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
export function Memberships({ actor, ofAllYears }: LinksProps & Ever) {
  const { say } = useWords()
  const [pages, setPages] = useState<readonly string[]>([])
  const after = pages.at(-1) ?? null
  const loaded = useData(MembershipsDocument, { id: actor.id, first: pageSize, after, ...yearOf({ ofAllYears }) })
  return (
    <section className="links">
      <Heading year={say('clusters')} ever={say('clusters.ever')} ofAllYears={ofAllYears} />
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

interface PagedProps extends LinksProps {
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
