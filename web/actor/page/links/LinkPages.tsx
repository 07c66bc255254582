import type { ReactNode } from 'react'
import type { ClusterLinksQuery, PartnerLinksQuery } from '../../../generated/late/graphql.ts'
import { useViewState } from '../../../state/useViewState.ts'
import { ActorLink } from '../../../ui/ActorLink.tsx'
import { Confidence, MethodWord } from '../../../ui/Confidence.tsx'
import { KindMark } from '../../../ui/KindMark.tsx'
import { StateLink } from '../../../ui/StateLink.tsx'
import { WideTable } from '../../../ui/WideTable.tsx'
import { useWords } from '../../../words/useWords.tsx'
import { PageButtons } from '../../links/PageButtons.tsx'
import { validText } from '../../links/YearsOfLinks.tsx'

type Answered = Extract<NonNullable<PartnerLinksQuery['actor']>, { readonly partners: unknown }>
type Connection = Answered['partners'] | NonNullable<ClusterLinksQuery['actor']>['clusters']
type Edge = Connection['edges'][number]

interface LinkPagesProps {
  /** What stands at the other end. */
  readonly heading: string
  readonly caption: string
  readonly connection: Connection
  readonly pageSize: number
  /** Whether each link says in which years it counts. */
  readonly ofAllYears: boolean
  /** The page that is shown, from 1. */
  readonly page: number
  /** Other ways to the same links. */
  readonly children: ReactNode
}

/** A page of links, each with what is known of it, and the ways to the next and the previous one. */
export function LinkPages({ heading, caption, connection, pageSize, page, ...more }: LinkPagesProps) {
  const { ofAllYears, children } = more
  const { say } = useWords()
  const { go } = useViewState()
  const { edges, pageInfo, totalCount } = connection
  const from = (page - 1) * pageSize + 1
  const rest = Math.min(pageSize, totalCount - from - edges.length + 1)
  return (
    <>
      <WideTable className="page-links" caption={caption}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">{say('actor.links.role')}</th>
            <th scope="col">{say('actor.links.since')}</th>
            <th scope="col">{say('evidence.source')}</th>
            <th scope="col">{say('evidence.locator')}</th>
            <th scope="col">{say('evidence.method')}</th>
            <th scope="col">{say('evidence.confidence')}</th>
            <th scope="col">{say('partners.column.evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {edges.map((edge) => (
            <Row key={edge.linkId} edge={edge} ofAllYears={ofAllYears} />
          ))}
        </tbody>
      </WideTable>
      <div className="pages">
        <span className="note quiet" role="status">
          {say('partners.shown', { from, to: from + edges.length - 1, total: totalCount })}
          {edges.some(({ method }) => method === 'SYNTHETIC') && ` · ${say('actor.links.dashed')}`}
        </span>
        {children}
        <PageButtons {...{ page, rest }} hasNext={pageInfo.hasNextPage} onTurn={(linksPage) => go({ linksPage })} />
      </div>
    </>
  )
}

interface RowProps {
  readonly edge: Edge
  readonly ofAllYears: boolean
}

function Row({ edge, ofAllYears }: RowProps) {
  const words = useWords()
  const { say } = words
  const { linkId: link, node, role, since, until, source, locator, method, confidence } = edge
  const years = [since?.slice(0, 4), until?.slice(0, 4)]
  return (
    <tr>
      <th scope="row">
        <span className="page-end">
          <KindMark kind={node.kind} />
          <ActorLink id={node.id}>{node.name}</ActorLink>
        </span>
      </th>
      <td>{say(`role.${role}`)}</td>
      <td className="page-since">
        {years[1] ? years.join('–') : years[0]}
        {ofAllYears && <span className="note quiet block">{validText(words, edge)}</span>}
      </td>
      <td>{source.title}</td>
      <td className="page-locator">{locator ?? say('evidence.noLocator')}</td>
      <td>
        <MethodWord method={method} />
      </td>
      <td>
        <Confidence confidence={confidence} method={method} />
      </td>
      <td>
        <StateLink to={{ link }} aria-label={say('partners.open.label', { name: node.name })}>
          {say('partners.open')}
        </StateLink>
      </td>
    </tr>
  )
}
