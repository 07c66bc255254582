import { useId } from 'react'
import { useListPage } from '../../../data/useListPage.ts'
import type { Kind } from '../../../generated/graphql.ts'
import {
  ClusterLinksDocument,
  type ClusterLinksQuery,
  PartnerLinksDocument,
  type PartnerLinksQuery,
} from '../../../generated/late/graphql.ts'
import type { Network } from '../../../map/graph/network.ts'
import { useNetwork } from '../../../map/graph/useNetwork.ts'
import { useViewState } from '../../../state/useViewState.ts'
import { Answer } from '../../../ui/Answer.tsx'
import { StateLink } from '../../../ui/StateLink.tsx'
import { useWords } from '../../../words/useWords.tsx'
import { useAllYears, YearsOfLinks } from '../../links/YearsOfLinks.tsx'
import type { PageActor, PageCluster } from '../pageActor.ts'
import { LinkPages } from './LinkPages.tsx'
import './links.css'

/** Kinds of partner that the network and the view Table hold one by one. */
const institutions = ['UNIVERSITY', 'GTS', 'KNOWLEDGE', 'PUBLIC'] as const satisfies readonly Kind[]
const pageSize = 20
const nameOfAll = { all: 'actor.links.all', FIRM: 'partners.firms' } as const

/** Every link of the actor with its source, locator, method and confidence, and a way to its evidence. */
export function LinksSection({ actor }: { readonly actor: PageActor }) {
  return actor.__typename === 'Cluster' ? <OfCluster actor={actor} /> : <OfPartner actor={actor} />
}

interface Offer {
  readonly key: Kind | 'all'
  readonly number: number
}

function sumOf({ knowledge, public: publicActors, firms, others, clusters }: PageCluster['ever']): number {
  return knowledge + publicActors + firms + others + clusters
}

/** How many partners of each kind there are; of all years only in all. Those of institutions are counted on the network. */
function offersOf(
  { id, counts, ever }: PageCluster,
  ofAllYears: boolean,
  network: Network | undefined,
): readonly Offer[] {
  const kindOf = new Map(network?.actors.map(({ id, kind }) => [id, kind]))
  const own = network?.links.filter((link) => link.cluster === id).map(({ actor }) => kindOf.get(actor)) ?? []
  const { firms, others, clusters } = counts
  if (ofAllYears) return [{ key: 'all' as const, number: sumOf(ever) }].filter(({ number }) => number > 0)
  return [
    { key: 'all' as const, number: sumOf(counts) },
    ...institutions.map((kind) => ({ key: kind, number: own.filter((one) => one === kind).length })),
    { key: 'FIRM' as const, number: firms },
    { key: 'OTHER' as const, number: others },
    { key: 'CLUSTER' as const, number: clusters },
  ].filter(({ number }) => number > 0)
}

function OfCluster({ actor }: { readonly actor: PageCluster }) {
  const { say, count } = useWords()
  const group = useId()
  const numbers = { inYear: sumOf(actor.counts), ever: sumOf(actor.ever) }
  const ofAllYears = useAllYears(numbers.inYear)
  const network = useNetwork()
  const offers = offersOf(actor, ofAllYears, network.last)
  const { state, go } = useViewState()
  const kind = offers.find(({ key }) => key.toLowerCase() === state.listed)?.key ?? 'all'
  return (
    <section className="page-section">
      <Title text={say('actor.links')} />
      {numbers.inYear === 0 && <p className="note">{say('actor.links.noPartner')}</p>}
      {numbers.inYear === 0 && offers.length > 0 && <p className="note">{say('actor.links.ever')}</p>}
      <YearsOfLinks {...numbers} />
      {offers.length > 1 && (
        // Institutions come with the network: nothing is chosen among kinds that are still coming in between.
        <fieldset className="choices" disabled={network.state === 'loading' && network.last === undefined}>
          <legend className="visually-hidden">{say('actor.links.kind')}</legend>
          {offers.map(({ key, number }) => (
            <label key={key}>
              <input
                type="radio"
                name={group}
                checked={key === kind}
                onChange={() => go({ listed: key.toLowerCase() as Lowercase<typeof key> })}
              />
              <span>
                {key === 'all' || key === 'FIRM' ? say(nameOfAll[key]) : say(`kinds.${key}`)}{' '}
                <span className="choices-count">{count(number)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {offers.length > 0 && <KindLinks key={`${kind} ${ofAllYears}`} {...{ actor, kind, ofAllYears }} />}
    </section>
  )
}

interface KindLinksProps {
  readonly actor: PageCluster
  readonly kind: Offer['key']
  readonly ofAllYears: boolean
}

function KindLinks({ actor, kind, ofAllYears }: KindLinksProps) {
  const { say } = useWords()
  const { linksPage } = useViewState().state
  const question = {
    id: actor.id,
    kinds: kind === 'all' ? null : [kind],
    ...(ofAllYears && { year: null }),
    first: pageSize,
  }
  const { loaded, page } = useListPage(PartnerLinksDocument, question, partnersOf, linksPage)
  const what = kind === 'all' ? say('partners') : say(`kinds.${kind}`)
  return (
    <Answer loaded={loaded} waiting={say('loading.partners')}>
      {(answer) => {
        const connection = partnersOf(answer)
        return (
          connection && (
            <LinkPages
              heading={say('actor.links.partner')}
              caption={say('partners.caption', { sector: what, name: actor.name })}
              {...{ connection, pageSize, ofAllYears, page }}
            >
              {kind !== 'all' && <AsTable kind={kind} name={actor.name} />}
            </LinkPages>
          )
        )
      }}
    </Answer>
  )
}

function partnersOf({ actor }: PartnerLinksQuery) {
  return actor && 'partners' in actor ? actor.partners : undefined
}
const clustersOf = ({ actor }: ClusterLinksQuery) => actor?.clusters

function OfPartner({ actor }: { readonly actor: PageActor }) {
  const ofAllYears = useAllYears(actor.clusterCount)
  return <Memberships key={`${ofAllYears}`} actor={actor} ofAllYears={ofAllYears} />
}

function Memberships({ actor, ofAllYears }: { readonly actor: PageActor; readonly ofAllYears: boolean }) {
  const { say } = useWords()
  const { linksPage } = useViewState().state
  const question = { id: actor.id, first: pageSize, ...(ofAllYears && { year: null }) }
  const { loaded, page } = useListPage(ClusterLinksDocument, question, clustersOf, linksPage)
  return (
    <section className="page-section">
      <Title text={say('actor.links.clusters')} />
      {actor.clusterCount === 0 && <p className="note">{say('actor.links.none')}</p>}
      <YearsOfLinks inYear={actor.clusterCount} ever={actor.everClusterCount} />
      <Answer loaded={loaded} waiting={say('loading')}>
        {({ actor: answered }) =>
          answered &&
          answered.clusters.totalCount > 0 && (
            <LinkPages
              heading={say('kind.CLUSTER')}
              caption={say('clusters.of', { name: actor.name })}
              connection={answered.clusters}
              pageSize={pageSize}
              {...{ ofAllYears, page }}
            >
              <AsTable kind={actor.kind} name={actor.name} />
            </LinkPages>
          )
        }
      </Answer>
    </section>
  )
}

function Title({ text }: { readonly text: string }) {
  const { say } = useWords()
  return (
    <div className="page-title">
      <h2>{text}</h2>
      <p className="note quiet">{say('actor.links.order')}</p>
    </div>
  )
}

interface AsTableProps {
  /** Of the partner; nothing is offered for partners whose links stand in no table. */
  readonly kind: Kind
  /** Of the actor at the end that all the links share. */
  readonly name: string
}

/** The way to the same links in the view Table, where they can be ordered and taken as a file. */
function AsTable({ kind, name }: AsTableProps) {
  const { say } = useWords()
  const held = institutions.find((each) => each === kind)
  if (!held) return null
  return (
    <StateLink to={{ view: 'table', actor: undefined, link: undefined, rows: 'links', kinds: [held], text: name }}>
      {say('actor.links.table')}
    </StateLink>
  )
}
