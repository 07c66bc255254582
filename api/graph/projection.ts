/** Loads the two-mode network of one data version: rows of the database → typed arrays. */
import { kinds } from '../domain/closedLists.ts'
import { ascending, begins } from '../domain/countingSort.ts'
import type { Projection } from '../domain/projection.ts'
import type { Reads } from './reads.ts'

type ActorColumns = Reads['projectionActors']['row']
/** The links that are stored under one cluster (an actor number): a column a property, by link. */
export interface ClusterLinks extends Readonly<Record<LinkColumn, readonly number[]>> {
  readonly cluster: number
}
/** Actor numbers, positions in the closed lists, and years: 0 and 9999 where unknown. */
type LinkColumn = 'partner' | 'role' | 'method' | 'confidence' | 'since' | 'until'

const clusterKind = kinds.indexOf('cluster')

/** One column of all links, row after row. */
function joined(rows: readonly ClusterLinks[], columnOf: (row: ClusterLinks) => ArrayLike<number>): Int32Array {
  const column = new Int32Array(rows.reduce((sum, { partner }) => sum + partner.length, 0))
  let at = 0
  for (const row of rows) {
    column.set(columnOf(row), at)
    at += row.partner.length
  }
  return column
}

/** Under which cluster a link stands, with which partner. A link of two clusters stands under both. */
interface Standings {
  /** Actor numbers, by standing. */
  readonly cluster: Int32Array
  readonly partner: Int32Array
  /** Place of the link among those of all rows, by standing: first every link once, then those of two clusters again. */
  readonly link: Int32Array
}

function concatenated(one: Int32Array, other: Int32Array): Int32Array {
  const both = new Int32Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

function standings(rows: readonly ClusterLinks[], kind: Uint8Array): Standings {
  const from = joined(rows, ({ partner }) => partner)
  const to = joined(rows, ({ cluster, partner }) => new Int32Array(partner.length).fill(cluster))
  const link = Int32Array.from(from.keys())
  const again = link.filter((at) => kind[from[at] ?? 0] === clusterKind)
  return {
    cluster: concatenated(
      to,
      again.map((at) => from[at] ?? 0),
    ),
    partner: concatenated(
      from,
      again.map((at) => to[at] ?? 0),
    ),
    link: concatenated(link, again),
  }
}

/** A version without actors gives empty arrays. */
export function buildProjection(actors: ActorColumns, rows: readonly ClusterLinks[]): Projection {
  const kind = Uint8Array.from(actors.kind)
  const clusters = Int32Array.from([...kind.keys()].filter((number) => kind[number] === clusterKind))
  const { cluster, partner, link } = standings(rows, kind)
  const byPartner = ascending(Int32Array.from(link.keys()), partner, kind.length)
  const order = ascending(byPartner, cluster, kind.length)
  const begin = begins(cluster, kind.length)
  function column(name: LinkColumn): Int32Array {
    const values = joined(rows, (row) => row[name])
    return order.map((standing) => values[link[standing] ?? 0] ?? 0)
  }
  return {
    ids: actors.id,
    numberOf: new Map(actors.id.map((id, number) => [id, number])),
    kind,
    validFrom: Int16Array.from(actors.validFrom),
    validTo: Int16Array.from(actors.validTo),
    clusters,
    start: Int32Array.of(...Int32Array.from(clusters, (number) => begin[number] ?? 0), order.length),
    partner: order.map((standing) => partner[standing] ?? 0),
    reversed: new Uint8Array(order.map((standing) => Number(standing !== link[standing]))),
    role: new Uint8Array(column('role')),
    method: new Uint8Array(column('method')),
    confidence: new Uint8Array(column('confidence')),
    since: new Int16Array(column('since')),
    until: new Int16Array(column('until')),
  }
}
