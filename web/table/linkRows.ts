import type { Kind } from '../generated/graphql.ts'
import type { TableLinksQuery } from '../generated/late/graphql.ts'
import { confidences, roles } from '../state/parameters/overlap.ts'
import type { Words } from '../words/words.ts'
import type { ActorRow } from './actorRows.ts'
import type { Column } from './column.ts'
import { namesOf } from './filterRows.ts'

type Link = TableLinksQuery['network']['links'][number]

export interface LinkRow extends Omit<Link, 'source'> {
  /** Kind of the partner. */
  readonly kind: Kind
  readonly actorName: string
  readonly clusterName: string
  readonly source: string
  /** English and other names of both ends. */
  readonly otherNames: readonly string[]
  /** Places of both ends in Danish alphabetical order. */
  readonly actorPlace: number
  readonly clusterPlace: number
}

/** One row a link, by partner and then cluster in Danish alphabetical order. Links with an unknown end are left out. */
export function linkRows(links: readonly Link[], actors: readonly ActorRow[]): readonly LinkRow[] {
  const known = new Map(actors.map((actor) => [actor.id, actor]))
  const rows = links.flatMap((link): LinkRow[] => {
    const actor = known.get(link.actor)
    const cluster = known.get(link.cluster)
    if (!actor || !cluster) return []
    const ends = {
      actorName: actor.name,
      clusterName: cluster.name,
      actorPlace: actor.place,
      clusterPlace: cluster.place,
      otherNames: [...namesOf(actor), ...namesOf(cluster)],
    }
    return [{ ...link, ...ends, kind: actor.kind, source: link.source.title }]
  })
  return rows.sort((a, b) => a.actorPlace - b.actorPlace || a.clusterPlace - b.clusterPlace)
}

/** Columns of the table of links; role and confidence are ordered from the strongest, dates by time. */
export function linkColumns({ say }: Pick<Words, 'say'>): readonly Column<LinkRow>[] {
  return [
    { key: 'name', heading: say('table.actor'), value: ({ actorName }) => actorName, rank: (row) => row.actorPlace },
    { key: 'cluster', heading: say('kind.CLUSTER'), value: (row) => row.clusterName, rank: (row) => row.clusterPlace },
    {
      key: 'role',
      heading: say('table.role'),
      value: ({ role }) => say(`role.${role}`),
      rank: (row) => roles.indexOf(row.role),
    },
    { key: 'since', heading: say('table.since'), value: ({ since }) => since ?? undefined },
    { key: 'method', heading: say('evidence.method'), value: ({ method }) => say(`method.${method}`) },
    {
      key: 'confidence',
      heading: say('evidence.confidence'),
      value: ({ confidence, method }) =>
        [say(`confidence.${confidence}`), method === 'SYNTHETIC' && say('confidence.drawn')].filter(Boolean).join(' '),
      rank: ({ confidence }) => confidences.indexOf(confidence),
    },
    { key: 'source', heading: say('evidence.source'), value: ({ source }) => source },
  ]
}
