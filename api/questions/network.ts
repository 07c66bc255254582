/** Which actors and links make up the network? */
import { sectors as allSectors, confidences, methods, roles, sectorOfWord } from '../domain/closedLists.ts'
import type { ClusterFilter } from '../domain/clusterFilter.ts'
import { endsOfLinks, network as partOfNetwork } from '../domain/network.ts'
import type { Graph } from '../graph/graph.ts'
import type { Reads } from '../graph/reads.ts'
import { once } from '../once.ts'
import type { Asking } from './asking.ts'
import { refuseEmptyLists } from './checks.ts'
import { clusterPositions } from './clusterPositions.ts'
import { mapColumns } from './memory/mapColumns.ts'
import { networkOf } from './memory/yearNetworkOf.ts'

type Columns = Reads['network']['row']

interface NetworkArguments {
  readonly sectors?: readonly string[] | null
  readonly filter?: ClusterFilter | null
  readonly year?: number | null
}
/** What the projection does not hold of a link. */
interface StoredLink {
  readonly id: string
  /** Null when unknown. */
  readonly since: string | null
  /** Id of the source. */
  readonly source: string
}
/** One link by the ids of its ends. */
export interface AskedNetworkLink {
  readonly actor: string
  readonly cluster: string
  readonly role: string
  readonly method: string
  readonly confidence: string
  /** The ends by number; with `rows` what `storedLink` needs. One function for all: thousands of them take time to make. */
  readonly key: string
  readonly rows: () => Promise<ReadonlyMap<string, StoredLink>>
}

/** What the projection does not hold of a link, read for all links together when it is first asked for. */
export async function storedLink({ actor, cluster, key, rows }: AskedNetworkLink): Promise<StoredLink> {
  const row = (await rows()).get(key)
  if (!row) throw new Error(`The link of ${actor} and ${cluster} is not stored.`)
  return row
}
/** Links as columns. Ids are read when they are asked for. */
export interface AskedLinkColumns {
  readonly actorIndices: readonly number[]
  readonly clusterIndices: readonly number[]
  readonly methods: readonly string[]
  readonly readIds: () => Promise<readonly string[]>
}
export type AskedNetworkActor = ReturnType<typeof actorAt>
export interface AskedNetwork {
  /** Null: of all years. */
  readonly year: number | null
  /** By name. Read when they are asked for. */
  readonly actors: () => Promise<readonly AskedNetworkActor[]>
  readonly links: () => readonly AskedNetworkLink[]
  readonly linkColumns: () => AskedLinkColumns
  /** Ids of clusters. */
  readonly firmCounts: readonly { readonly clusterId: string; readonly count: number; readonly dedicated: number }[]
}

function at<Value>(column: readonly (Value | null)[], row: number): Value | null {
  return column[row] ?? null
}

/** One actor of the map from the columns that the database gives. */
function actorAt(columns: Columns, row: number, clusterCount: number) {
  const kind = columns.kind[row] ?? ''
  return {
    id: columns.id[row] ?? '',
    name: columns.name[row] ?? '',
    kind,
    sector: sectorOfWord(kind),
    type: columns.type[row] ?? '',
    region: at(columns.region, row),
    municipality: at(columns.municipality, row),
    lat: at(columns.lat, row),
    lon: at(columns.lon, row),
    field: at(columns.field, row),
    level: at(columns.level, row),
    label: at(columns.label, row),
    model: at(columns.model, row),
    innovationNetwork: at(columns.network, row),
    synthetic: columns.synthetic[row] ?? false,
    clusterCount,
  }
}

const endsKey = (actor: number, cluster: number): string => `${actor} ${cluster}`

async function readLinks(graph: Graph, sectors: readonly string[]) {
  const { id, actor, cluster, since, source } = await mapColumns(graph, 'networkLinks', sectors)
  return new Map(
    id.map((id, i): [string, StoredLink] => [
      endsKey(actor[i] ?? 0, cluster[i] ?? 0),
      { id, since: since[i] || null, source: source[i] ?? '' },
    ]),
  )
}

/** Errors: BAD_USER_INPUT and NOT_FOUND naming the list, the condition or the year. */
export async function askNetwork(
  { graph }: Pick<Asking, 'graph'>,
  { sectors: asked, filter, year }: NetworkArguments,
): Promise<AskedNetwork> {
  refuseEmptyLists({ sectors: asked })
  const sectors = allSectors.filter((sector) => (asked ?? ['knowledge', 'public']).includes(sector))
  const yearly = await networkOf(graph, year)
  const part = partOfNetwork(yearly, await clusterPositions(graph, yearly, filter), sectors)
  const { ids, role, method, confidence } = yearly.projection

  async function actors() {
    const columns = await mapColumns(graph, 'network', sectors)
    const rowOf = new Map(columns.id.map((id, row) => [id, row]))
    return part.actors.map(({ number, clusters }) => actorAt(columns, rowOf.get(ids[number] ?? '') ?? -1, clusters))
  }
  function links() {
    const rows = once(() => readLinks(graph, sectors))
    return part.links.map(({ actor, cluster, link }) => ({
      actor: ids[actor] ?? '',
      cluster: ids[cluster] ?? '',
      role: roles[role[link] ?? 0] ?? '',
      method: methods[method[link] ?? 0] ?? '',
      confidence: confidences[confidence[link] ?? 0] ?? '',
      key: endsKey(actor, cluster),
      rows,
    }))
  }
  const linkColumns = () => ({
    ...endsOfLinks(part),
    methods: part.links.map(({ link }) => methods[method[link] ?? 0] ?? ''),
    readIds: async () => {
      const rows = await readLinks(graph, sectors)
      return part.links.map(({ actor, cluster }) => rows.get(endsKey(actor, cluster))?.id ?? '')
    },
  })
  return {
    year: yearly.year,
    actors,
    links,
    linkColumns,
    firmCounts: part.firms.map(({ cluster, ...counted }) => ({ clusterId: ids[cluster] ?? '', ...counted })),
  }
}
