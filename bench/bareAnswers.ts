/** The answers to the timed questions without GraphQL: the same Cypher and the same rules, put together by hand. */
import { confidences, roles, sectorOf } from '../api/domain/closedLists.ts'
import type { Directory } from '../api/domain/directory.ts'
import { landscape as countLandscape } from '../api/domain/landscape.ts'
import { network as partOfNetwork } from '../api/domain/network.ts'
import { partnersOf } from '../api/domain/partners.ts'
import type { Projection } from '../api/domain/projection.ts'
import { search as findNames } from '../api/domain/search.ts'
import { existingClusters, type YearNetwork, yearNetwork } from '../api/domain/yearNetwork.ts'
import type { Graph } from '../api/graph/graph.ts'
import type { ActorRow, Reads, RecordRow } from '../api/graph/reads.ts'

const upper = (word: string | null | undefined) => (word ? word.toUpperCase() : null)
const sectorByKind: ReadonlyMap<string, string> = new Map(Object.entries(sectorOf))

/** What the bare server holds in memory, as the API does. */
interface Held {
  readonly graph: Graph
  readonly projection: Projection
  readonly directory: Directory
  readonly network: YearNetwork
  readonly reference: Reads['reference']['row'] | undefined
  readonly sources: ReadonlyMap<unknown, RecordRow>
}

const idIn = ({ ids }: Projection, number: number): string => ids[number] ?? ''

async function actors(held: Held, ids: readonly string[]): Promise<ReadonlyMap<string, ActorRow>> {
  const { graph } = held
  const rows = await graph.read('actors', { ids })
  return new Map(rows.map((row) => [row.id, row]))
}

async function landscape(held: Held) {
  const { graph, projection, directory, network, reference, sources } = held
  const { id, title, version, synthetic, licence } = graph.dataset
  const counted = countLandscape(network, directory, existingClusters(network))
  const known = await actors(
    held,
    counted.knowledge.values.map(({ cluster }) => idIn(projection, cluster)),
  )
  const quantity = 'knowledge_institutions_per_cluster'
  const found: RecordRow = reference?.benchmarks.find((benchmark) => benchmark.quantity === quantity) ?? {}
  const source = sources.get(found.source ?? '')
  const { mean, median, min, max, quartiles } = counted.knowledge
  const published = {
    value: found.value,
    unit: found.unit,
    year: found.year,
    definition: found.definition,
    source: { title: source?.title, url: source?.url ?? null },
  }
  const values = counted.knowledge.values.map(({ cluster, count }) => {
    const { id: clusterId, name } = known.get(idIn(projection, cluster)) ?? {}
    return { cluster: { id: clusterId, name }, count }
  })
  return {
    dataset: { id, title, version, synthetic, licence },
    landscape: {
      clusters: counted.clusters,
      networks: counted.networks,
      knowledge: { mean, median, min, max, quartiles, published, values },
      public: { mean: counted.public.mean },
      firms: { mean: counted.firms.mean, participating: counted.firms.participating },
    },
  }
}

async function partners(held: Held, position: number) {
  const { graph, projection, network, sources } = held
  const all = partnersOf(network, position, { sector: 'knowledge' })
  const shown = all.slice(0, 50)
  const pairs = shown.map(({ actor, cluster }) => [idIn(projection, actor), idIn(projection, cluster)] as const)
  const [links, known] = await Promise.all([
    graph.read('links', { pairs }),
    actors(
      held,
      shown.map(({ number }) => idIn(projection, number)),
    ),
  ])
  const linkOf = new Map(links.map((link) => [link.actor, link]))
  const edges = shown.map(({ number }) => {
    const node = known.get(idIn(projection, number))
    const link = linkOf.get(idIn(projection, number))
    const { id, title } = sources.get(link?.source ?? '') ?? {}
    return {
      role: upper(link?.role),
      since: link?.since ?? null,
      method: upper(link?.method),
      confidence: upper(link?.confidence),
      source: { id, title },
      node: { id: node?.id, name: node?.name, kind: upper(node?.kind), type: upper(node?.type) },
    }
  })
  return { totalCount: all.length, pageInfo: { hasNextPage: all.length > shown.length }, edges }
}

async function cluster(held: Held, id: string) {
  const { projection, network } = held
  const row = (await actors(held, [id])).get(id)
  const number = projection.numberOf.get(id) ?? 0
  const position = projection.clusters.indexOf(number)
  const { knowledge, public: publicActors, firms, dedicated } = network.counts
  const actor = {
    id,
    name: row?.name,
    kind: upper(row?.kind),
    sector: upper(sectorByKind.get(row?.kind ?? '')),
    field: upper(row?.field),
    level: upper(row?.level),
    model: row?.model ?? null,
    label: upper(row?.label),
    network: row?.network,
    counts: {
      knowledge: knowledge[position],
      public: publicActors[position],
      firms: firms[position],
      dedicated: dedicated[position],
    },
    partners: await partners(held, position),
  }
  return { actor }
}

async function search(held: Held, text: string) {
  const { directory } = held
  const found = findNames(directory, text)
  const ids = found.slice(0, 5).map(({ number }) => directory.ids[number] ?? '')
  const known = await actors(held, ids)
  const nodes = ids.map((id) => ({ id, name: known.get(id)?.name, kind: upper(known.get(id)?.kind) }))
  return { search: { totalCount: found.length, nodes } }
}

async function wholeNetwork(held: Held) {
  const { graph, projection, network } = held
  const part = partOfNetwork(network, existingClusters(network), ['knowledge', 'public'])
  const [columns] = await graph.read('network', { sectors: ['knowledge', 'public'] })
  const rowOf = new Map(columns?.id.map((id, row) => [id, row]))
  const listed = part.actors.map(({ number, clusters }) => {
    const row = rowOf.get(idIn(projection, number)) ?? -1
    const kind = upper(columns?.kind[row])
    return {
      id: idIn(projection, number),
      name: columns?.name[row],
      kind,
      region: columns?.region[row] ?? null,
      clusters,
    }
  })
  const links = part.links.map(({ actor, cluster: to, link }) => ({
    actor: idIn(projection, actor),
    cluster: idIn(projection, to),
    role: upper(roles[projection.role[link] ?? 0]),
    confidence: upper(confidences[projection.confidence[link] ?? 0]),
  }))
  const firms = part.firms.map(({ cluster: to, count }) => ({ cluster: idIn(projection, to), count }))
  return { network: { actors: listed, links, firms } }
}

/** One function a question; each reads anew what the API reads anew. */
export async function bareAnswers(graph: Graph) {
  const projection = await graph.projection()
  const [reference] = await graph.read('reference', {})
  const held: Held = {
    graph,
    projection,
    directory: await graph.directory(),
    network: yearNetwork(projection, graph.dataset.year),
    reference,
    sources: new Map(reference?.sources.map((source) => [source.id, source])),
  }
  return {
    landscape: () => landscape(held),
    cluster: () => cluster(held, 'dk-cluster-002'),
    search: () => search(held, 'arhus'),
    network: () => wholeNetwork(held),
  }
}
