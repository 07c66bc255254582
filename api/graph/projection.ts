/** Loads the two-mode network of one data version: rows of the database → typed arrays. */
import { kinds } from '../domain/closedLists.ts'
import type { Projection } from '../domain/projection.ts'
import type { Reads } from './reads.ts'

type ActorColumns = Reads['projectionActors']['row']
type ClusterLinks = Reads['projectionLinks']['row']

const clusterKind = kinds.indexOf('cluster')

/** One standing of a link: under which cluster, with which partner, and where its other properties are. */
interface Standing {
  readonly partner: number
  readonly reversed: 0 | 1
  readonly row: ClusterLinks
  readonly at: number
}

/** The standings of each cluster, ascending by partner. A link of two clusters stands under both. */
function standings(rows: readonly ClusterLinks[], kind: Uint8Array): Map<number, Standing[]> {
  const byCluster = new Map<number, Standing[]>()
  function add(cluster: number, standing: Standing): void {
    const list = byCluster.get(cluster)
    if (list) list.push(standing)
    else byCluster.set(cluster, [standing])
  }
  for (const row of rows) {
    row.partner.forEach((partner, at) => {
      add(row.cluster, { partner, reversed: 0, row, at })
      if (kind[partner] === clusterKind) add(partner, { partner: row.cluster, reversed: 1, row, at })
    })
  }
  for (const list of byCluster.values()) list.sort((a, b) => a.partner - b.partner || a.reversed - b.reversed)
  return byCluster
}

/** A version without actors gives empty arrays. */
export function buildProjection(actors: ActorColumns, rows: readonly ClusterLinks[]): Projection {
  const kind = Uint8Array.from(actors.kind)
  const clusters = Int32Array.from([...kind.keys()].filter((number) => kind[number] === clusterKind))
  const byCluster = standings(rows, kind)
  const links = [...clusters].flatMap((cluster) => byCluster.get(cluster) ?? [])
  const start = new Int32Array(clusters.length + 1)
  clusters.forEach((cluster, i) => {
    start[i + 1] = (start[i] ?? 0) + (byCluster.get(cluster)?.length ?? 0)
  })
  function column(name: 'role' | 'method' | 'confidence' | 'since' | 'until'): Iterable<number> {
    return links.map(({ row, at }) => row[name][at] ?? 0)
  }
  return {
    ids: actors.id,
    numberOf: new Map(actors.id.map((id, number) => [id, number])),
    kind,
    validFrom: Int16Array.from(actors.validFrom),
    validTo: Int16Array.from(actors.validTo),
    clusters,
    start,
    partner: Int32Array.from(links, (link) => link.partner),
    reversed: Uint8Array.from(links, (link) => link.reversed),
    role: Uint8Array.from(column('role')),
    method: Uint8Array.from(column('method')),
    confidence: Uint8Array.from(column('confidence')),
    since: Int16Array.from(column('since')),
    until: Int16Array.from(column('until')),
  }
}
