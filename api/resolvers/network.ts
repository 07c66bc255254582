import { sectors as allSectors, confidences, methods, roles, sectorOfWord } from '../domain/closedLists.ts'
import { type Network as PartOfNetwork, network as partOfNetwork } from '../domain/network.ts'
import type { YearNetwork } from '../domain/yearNetwork.ts'
import type {
  NetworkActorResolvers,
  NetworkLinkResolvers,
  NetworkResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import type { Graph } from '../graph/graph.ts'
import type { Reads } from '../graph/reads.ts'
import { refuseEmptyLists } from './checks.ts'
import { clusterPositions } from './clusterPositions.ts'
import { knownActor } from './loaders.ts'
import { once } from './once.ts'
import { knownSource } from './reference.ts'
import { yearNetworkOf } from './yearNetworkOf.ts'

/** The network by numbers; names and ids of links are read when they are asked for. */
export interface AskedNetwork {
  readonly part: PartOfNetwork
  readonly network: YearNetwork
  readonly sectors: readonly string[]
}

type Columns = Reads['network']['row']

export const network: QueryResolvers['network'] = async (_, { sectors, filter, year }, { graph }) => {
  const asked = sectors ?? ['knowledge', 'public']
  refuseEmptyLists({ sectors: asked })
  const yearly = await yearNetworkOf(graph, year)
  const positions = await clusterPositions(graph, yearly, filter)
  return {
    part: partOfNetwork(yearly, positions, asked),
    network: yearly,
    sectors: allSectors.filter((sector) => asked.includes(sector)),
  }
}

function at<Value>(column: readonly (Value | null)[], row: number): Value | null {
  return column[row] ?? null
}

/** One actor of the map from the columns that the database gives. */
function actorAt(columns: Columns, row: number, clusters: number) {
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
    network: at(columns.network, row),
    synthetic: columns.synthetic[row] ?? false,
    clusters,
  }
}

/** One actor of the map. Its other names are read for all actors together, and only when they are asked for. */
export type AskedNetworkActor = ReturnType<typeof actorAt>

export const NetworkActor: NetworkActorResolvers = {
  nameEn: async ({ id }, _, { load }) => (await knownActor(load, id)).nameEn,
  otherNames: async ({ id }, _, { load }) => (await knownActor(load, id)).otherNames ?? [],
}

/** What the projection does not hold of a link. */
interface StoredLink {
  readonly id: string
  /** Empty when unknown. */
  readonly since: string
  readonly source: string
}
/** One link of the map. What the projection does not hold is read for all links together, and only when it is asked for. */
export interface AskedNetworkLink {
  readonly ends: string
  readonly storedLinks: () => Promise<ReadonlyMap<string, StoredLink>>
  readonly actor: string
  readonly cluster: string
  readonly role: string
  readonly method: string
  readonly confidence: string
}

const endsKey = (actor: number, cluster: number): string => `${actor} ${cluster}`

async function readLinks(graph: Graph, sectors: readonly string[], signal: AbortSignal | undefined) {
  const [columns] = await graph.read('networkLinks', { sectors }, signal)
  if (!columns) throw new Error('The database gives no links.')
  const { id, actor, cluster, since, source } = columns
  return new Map(
    id.map((id, i): [string, StoredLink] => [
      endsKey(actor[i] ?? 0, cluster[i] ?? 0),
      { id, since: since[i] ?? '', source: source[i] ?? '' },
    ]),
  )
}

export const NetworkLink: NetworkLinkResolvers = {
  id: async ({ ends, storedLinks }) => (await storedLinks()).get(ends)?.id ?? '',
  since: async ({ ends, storedLinks }) => (await storedLinks()).get(ends)?.since || null,
  source: async ({ ends, storedLinks }, _, { graph }) => knownSource(graph, (await storedLinks()).get(ends)?.source),
  until: async ({ actor, cluster }, _, { load }) => (await load.link.load({ actor, cluster })).until,
  locator: async ({ actor, cluster }, _, { load }) => (await load.link.load({ actor, cluster })).locator,
  retrieved: async ({ actor, cluster }, _, { load }) => (await load.link.load({ actor, cluster })).retrieved,
}

export const Network: NetworkResolvers = {
  year: ({ network: { year } }) => year,
  actors: async ({ part, network: { projection }, sectors }, _, { graph, signal }) => {
    const [columns] = await graph.read('network', { sectors }, signal)
    if (!columns) throw new Error('The database gives no actors.')
    const rowOf = new Map(columns.id.map((id, row) => [id, row]))
    return part.actors.map(({ number, clusters }) =>
      actorAt(columns, rowOf.get(projection.ids[number] ?? '') ?? -1, clusters),
    )
  },
  links: ({ part, network: { projection }, sectors }, _, { graph, signal }) => {
    const { ids, role, method, confidence } = projection
    const storedLinks = once(() => readLinks(graph, sectors, signal))
    return part.links.map(({ actor, cluster, link }) => ({
      ends: endsKey(actor, cluster),
      storedLinks,
      actor: ids[actor] ?? '',
      cluster: ids[cluster] ?? '',
      role: roles[role[link] ?? 0] ?? '',
      method: methods[method[link] ?? 0] ?? '',
      confidence: confidences[confidence[link] ?? 0] ?? '',
    }))
  },
  firms: ({ part, network: { projection } }) =>
    part.firms.map((firms) => ({ ...firms, cluster: projection.ids[firms.cluster] ?? '' })),
}
