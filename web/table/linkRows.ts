import type { LinkOrder, TableLinksQuery } from '../generated/late/graphql.ts'
import type { SortKey } from '../state/parameters/table.ts'
import type { Words } from '../words/words.ts'
import type { Column } from './column.ts'
import type { RowPage } from './useRowPages.ts'

type Link = TableLinksQuery['links']['nodes'][number]

export interface LinkRow extends Omit<Link, 'actor' | 'cluster' | 'source'> {
  /** Ids of both ends. */
  readonly actor: string
  readonly cluster: string
  readonly actorName: string
  readonly clusterName: string
  readonly source: string
}

/** A link as a row: names beside ids. */
export function linkRow({ actor, cluster, source, ...link }: Link): LinkRow {
  const names = { actorName: actor.name, clusterName: cluster.name, source: source.title }
  return { ...link, actor: actor.id, cluster: cluster.id, ...names }
}

export function linkPage({ links: { nodes, ...page } }: TableLinksQuery): RowPage<LinkRow> {
  return { ...page, rows: nodes.map(linkRow) }
}

/** What the API calls the order by a column. */
export const linkOrders: Partial<Record<SortKey, LinkOrder>> = {
  name: 'NAME',
  cluster: 'CLUSTER',
  role: 'ROLE',
  since: 'SINCE',
  method: 'METHOD',
  confidence: 'CONFIDENCE',
  source: 'SOURCE',
}

/** Columns of the table of links; the API orders role, method and confidence from the strongest, dates by time. */
export function linkColumns({ say }: Pick<Words, 'say'>): readonly Column<LinkRow>[] {
  return [
    { key: 'name', heading: say('table.actor'), value: ({ actorName }) => actorName },
    { key: 'cluster', heading: say('kind.CLUSTER'), value: (row) => row.clusterName },
    { key: 'role', heading: say('table.role'), value: ({ role }) => say(`role.${role}`) },
    { key: 'since', heading: say('table.since'), value: ({ since }) => since ?? undefined },
    { key: 'method', heading: say('evidence.method'), value: ({ method }) => say(`method.${method}`) },
    { key: 'confidence', heading: say('evidence.confidence'), value: (row) => say(`confidence.${row.confidence}`) },
    { key: 'source', heading: say('evidence.source'), value: ({ source }) => source },
  ]
}
