import type { BusinessField } from '../generated/graphql.ts'
import type { ActorOrder, TableActorsQuery } from '../generated/late/graphql.ts'
import type { SortKey } from '../state/parameters/table.ts'
import type { Words } from '../words/words.ts'
import type { Column } from './column.ts'
import type { RowPage } from './useRowPages.ts'

type Edge = TableActorsQuery['actors']['edges'][number]
type Actor = Edge['node']
export const quantities = ['knowledge', 'public', 'firms'] as const

export interface ActorRow extends Pick<Actor, 'id' | 'name' | 'kind' | 'type'> {
  readonly region: string | undefined
  readonly municipality: string | undefined
  /** Of firms only. */
  readonly field: BusinessField | undefined
  /** Clusters of the filter that it is linked to; a cluster has none. */
  readonly clusters: number | undefined
  /** Partners by sector; of clusters only, and only of what the sources speak of. */
  readonly knowledge: number | undefined
  readonly public: number | undefined
  readonly firms: number | undefined
}

/** An actor as a row: what is unknown, or nothing that it could have, is undefined. */
export function actorRow({ node, clusterCount: clusters, partnerCounts: partners }: Edge): ActorRow {
  const { id, name, kind, type, region, municipality } = node
  return {
    ...{ id, name, kind, type },
    region: region ?? undefined,
    municipality: municipality ?? undefined,
    field: 'field' in node ? (node.field ?? undefined) : undefined,
    clusters: kind === 'CLUSTER' ? undefined : clusters,
    knowledge: partners?.knowledge ?? undefined,
    public: partners?.public ?? undefined,
    firms: partners?.dedicated ?? undefined,
  }
}

export function actorPage({ actors: { edges, ...page } }: TableActorsQuery): RowPage<ActorRow> {
  return { ...page, rows: edges.map(actorRow) }
}

/** The actor that a cell names. */
export const actorOf = ({ id }: ActorRow, key: SortKey): string | undefined => (key === 'name' ? id : undefined)
/** The name by which a row is chosen. */
export const chosenAs = ({ name }: ActorRow): string => name

/** What the API calls the order by a column. */
export const actorOrders: Partial<Record<SortKey, ActorOrder>> = {
  name: 'NAME',
  kind: 'KIND',
  type: 'TYPE',
  region: 'REGION',
  municipality: 'MUNICIPALITY',
  field: 'FIELD',
  clusters: 'CLUSTERS',
  knowledge: 'KNOWLEDGE',
  public: 'PUBLIC',
  firms: 'FIRMS',
}

type PlaceName = (code: string) => string

function columnsByKey({ say }: Pick<Words, 'say'>, placeName: PlaceName) {
  const place = (code: string | undefined) => (code ? placeName(code) : undefined)
  return {
    name: { key: 'name', heading: say('table.name'), value: ({ name }) => name },
    kind: { key: 'kind', heading: say('table.kind'), value: ({ kind }) => say(`kind.${kind}`) },
    type: { key: 'type', heading: say('table.type'), value: ({ type }) => say(`type.${type}`) },
    region: { key: 'region', heading: say('filter.regions'), value: ({ region }) => place(region) },
    municipality: {
      key: 'municipality',
      heading: say('table.municipality'),
      value: ({ municipality }) => place(municipality),
    },
    field: { key: 'field', heading: say('filter.fields'), value: ({ field }) => field && say(`field.${field}`) },
    clusters: { key: 'clusters', heading: say('clusters'), value: ({ clusters }) => clusters },
    knowledge: { key: 'knowledge', heading: say('means.knowledge'), value: ({ knowledge }) => knowledge },
    public: { key: 'public', heading: say('means.public'), value: (row) => row.public },
    firms: { key: 'firms', heading: say('strip.firms'), value: ({ firms }) => firms },
  } as const satisfies Partial<Record<SortKey, Column<ActorRow>>>
}

/** Columns of the table of actors. `placeName` gives the name of a region or municipality by its code. */
export function actorColumns(words: Pick<Words, 'say'>, placeName: PlaceName): readonly Column<ActorRow>[] {
  const { field: _, ...columns } = columnsByKey(words, placeName)
  return Object.values(columns)
}

/** Columns of the table of firms. */
export function firmColumns(words: Pick<Words, 'say'>, placeName: PlaceName): readonly Column<ActorRow>[] {
  const { name, municipality, region, field, clusters } = columnsByKey(words, placeName)
  return [name, municipality, region, field, clusters]
}
