import { useId } from 'react'
import { useListPage } from '../../data/useListPage.ts'
import type { ActorQuery, Sector } from '../../generated/graphql.ts'
import {
  MembershipsDocument,
  type MembershipsQuery,
  PartnersDocument,
  type PartnersQuery,
} from '../../generated/late/graphql.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Answer } from '../../ui/Answer.tsx'
import { useWords } from '../../words/useWords.tsx'
import { LinkTable } from './LinkTable.tsx'
import { PageButtons } from './PageButtons.tsx'
import { useAllYears, YearsOfLinks } from './YearsOfLinks.tsx'

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

/** Of all years when it was asked, or there is none in the year shown, so that no link is out of reach. */
interface Ever {
  readonly ofAllYears: boolean
}
/** A year that is left out is the one shown, null is all years. */
const yearOf = ({ ofAllYears }: Ever) => (ofAllYears ? { year: null } : {})

const sumOf = ({ knowledge, public: publicActors, firms, others, clusters }: Cluster['ever']) =>
  knowledge + publicActors + firms + others + clusters

/** The links of an actor: to the partners of a cluster, or to the clusters of a partner. */
export function Links({ actor }: { readonly actor: FullActor }) {
  return actor.__typename === 'Cluster' ? (
    <Partners actor={actor} counts={actor.counts} ever={actor.ever} />
  ) : (
    <Memberships actor={actor} inYear={actor.clusterCount} ever={actor.everClusterCount} />
  )
}

/** The partners of a cluster, one sector at a time. */
function Partners({ actor, counts: inYear, ever }: PartnersProps) {
  const { say, count } = useWords()
  const group = useId()
  const numbers = { inYear: sumOf(inYear), ever: sumOf(ever) }
  const ofAllYears = useAllYears(numbers.inYear)
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
      <Heading
        title={say('partners')}
        titleEver={say('partners.ever')}
        ofAllYears={ofAllYears && present.length > 0}
        {...numbers}
      />
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
      {present.length > 0 && <SectorPartners key={`${sector} ${ofAllYears}`} {...{ actor, sector, ofAllYears }} />}
    </section>
  )
}

interface HeadingProps extends Ever {
  readonly inYear: number
  readonly ever: number
  readonly title: string
  readonly titleEver: string
}

function Heading({ title, titleEver, ofAllYears, ...numbers }: HeadingProps) {
  const { say } = useWords()
  return (
    <>
      <h3>{ofAllYears ? titleEver : title}</h3>
      {ofAllYears && numbers.inYear === 0 && <p className="note">{say('partners.ever.text')}</p>}
      <YearsOfLinks {...numbers} />
    </>
  )
}

function SectorPartners({ actor, sector, ofAllYears }: LinksProps & Ever & { readonly sector: Sector }) {
  const { say } = useWords()
  const { linksPage } = useViewState().state
  const question = { id: actor.id, sector, first: pageSize, ...yearOf({ ofAllYears }) }
  const { loaded, page } = useListPage(PartnersDocument, question, connectionOfPartners, linksPage)
  const caption = say('partners.caption', { sector: say(`sector.${sector}`), name: actor.name })
  return (
    <Answer loaded={loaded} waiting={say('loading.partners')}>
      {(answer) => <Paged connection={connectionOfPartners(answer)} {...{ actor, caption, ofAllYears, page }} />}
    </Answer>
  )
}

function connectionOfPartners({ actor: cluster }: PartnersQuery) {
  return cluster && 'partners' in cluster ? cluster.partners : undefined
}
const connectionOfClusters = ({ actor }: MembershipsQuery) => actor?.clusters

/** The clusters that an institution is a partner of. */
function Memberships({ actor, inYear, ever }: LinksProps & Pick<HeadingProps, 'inYear' | 'ever'>) {
  const { say } = useWords()
  const ofAllYears = useAllYears(inYear)
  const { linksPage } = useViewState().state
  const question = { id: actor.id, first: pageSize, ...yearOf({ ofAllYears }) }
  const { loaded, page } = useListPage(MembershipsDocument, question, connectionOfClusters, linksPage)
  return (
    <section className="links">
      <Heading title={say('clusters')} titleEver={say('clusters.ever')} {...{ ofAllYears, inYear, ever }} />
      <Answer loaded={loaded} waiting={say('loading')}>
        {(answer) => (
          <Paged
            actor={actor}
            caption={say('clusters.of', { name: actor.name })}
            connection={connectionOfClusters(answer)}
            {...{ ofAllYears, page }}
          />
        )}
      </Answer>
    </section>
  )
}

type Connection =
  | NonNullable<ReturnType<typeof connectionOfPartners>>
  | NonNullable<MembershipsQuery['actor']>['clusters']

interface PagedProps extends LinksProps, Ever {
  readonly caption: string
  readonly connection: Connection | undefined
  /** The page that is shown, from 1. */
  readonly page: number
}

function Paged({ actor, caption, connection, ofAllYears, page }: PagedProps) {
  const { say } = useWords()
  const { go } = useViewState()
  if (!connection || connection.totalCount === 0) return <p className="note">{say('partners.none')}</p>
  const { edges, pageInfo, totalCount } = connection
  const from = (page - 1) * pageSize + 1
  const rest = Math.min(pageSize, totalCount - from - edges.length + 1)
  return (
    <>
      <LinkTable actor={actor.id} caption={caption} edges={edges} ofAllYears={ofAllYears} />
      <div className="pages">
        <span className="note quiet" role="status">
          {say('partners.shown', { from, to: from + edges.length - 1, total: totalCount })}
        </span>
        <PageButtons {...{ page, rest }} hasNext={pageInfo.hasNextPage} onTurn={(linksPage) => go({ linksPage })} />
      </div>
    </>
  )
}
