/** The answers to the timed questions without GraphQL: what `api/questions` answers, with the same fields picked by hand. */
import { sectorOfWord } from '../api/domain/closedLists.ts'
import type { Graph } from '../api/graph/graph.ts'
import type { RecordRow } from '../api/graph/reads.ts'
import { askActor } from '../api/questions/actor.ts'
import type { Asking } from '../api/questions/asking.ts'
import { askLandscape } from '../api/questions/landscape.ts'
import { createLoaders, knownActor } from '../api/questions/memory/loaders.ts'
import { knownSource } from '../api/questions/memory/reference.ts'
import { askNetwork } from '../api/questions/network.ts'
import { askPartnerCounts, askPartners, type ListedLink } from '../api/questions/partners.ts'
import { askSearch } from '../api/questions/search.ts'

const upper = (word: string | null) => word?.toUpperCase() ?? null

function pick<Row, Key extends keyof Row>(row: Row, ...keys: readonly Key[]): Pick<Row, Key> {
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<Row, Key>
}

async function landscape(asking: Asking) {
  const { graph, load } = asking
  const found = await askLandscape(asking, {})
  const { published, values } = found.knowledge
  const source = published?.source as RecordRow | undefined
  const benchmark = published && pick(published, 'value', 'unit', 'year', 'definition')
  return {
    dataset: pick(graph.dataset, 'id', 'title', 'version', 'synthetic', 'licence'),
    landscape: {
      ...pick(found, 'clusterCount', 'innovationNetworkCount'),
      knowledge: {
        ...pick(found.knowledge, 'mean', 'median', 'min', 'max', 'quartiles'),
        published: benchmark && { ...benchmark, source: source && pick(source, 'title', 'url') },
        values: await Promise.all(
          values.map(async ({ cluster, count }) => ({
            cluster: pick(await knownActor(load, cluster), 'id', 'name'),
            count,
          })),
        ),
      },
      public: pick(found.public, 'mean'),
      firms: pick(found.firms, 'mean', 'participating'),
    },
  }
}

async function edge({ graph, load }: Asking, { id, actor, cluster }: ListedLink) {
  const [link, node] = await Promise.all([load.link.load({ actor, cluster }), knownActor(load, id)])
  return {
    role: upper(link.role),
    since: link.since,
    method: upper(link.method),
    confidence: upper(link.confidence),
    source: pick(await knownSource(graph, link.source), 'id', 'title'),
    node: { ...pick(node, 'id', 'name'), kind: upper(node.kind), type: upper(node.type) },
  }
}

async function cluster(asking: Asking, id: string) {
  const row = await askActor(asking, { id })
  const partners = await askPartners(asking, { id, sector: 'knowledge', first: 50 })
  const actor = {
    ...pick(row, 'id', 'name', 'model'),
    innovationNetwork: row.network,
    kind: upper(row.kind),
    sector: upper(sectorOfWord(row.kind)),
    field: upper(row.field),
    level: upper(row.level),
    label: upper(row.label),
    counts: pick(await askPartnerCounts(asking, { id }), 'knowledge', 'public', 'firms', 'dedicated'),
    partners: {
      totalCount: partners.totalCount,
      pageInfo: pick(partners, 'hasNextPage'),
      edges: await Promise.all(partners.items.map((link) => edge(asking, link))),
    },
  }
  return { actor }
}

async function search(asking: Asking, text: string) {
  const { totalCount, items } = await askSearch(asking, { text, by: 'name', first: 5 })
  const rows = await Promise.all(items.map((id) => knownActor(asking.load, id)))
  return { search: { totalCount, nodes: rows.map((row) => ({ ...pick(row, 'id', 'name'), kind: upper(row.kind) })) } }
}

async function network(asking: Asking) {
  const found = await askNetwork(asking, {})
  const actors = await found.actors()
  return {
    network: {
      actors: actors.map((one) => ({ ...pick(one, 'id', 'name', 'region', 'clusterCount'), kind: upper(one.kind) })),
      links: found.links().map((link) => ({
        ...{ actorId: link.actor, clusterId: link.cluster },
        role: upper(link.role),
        confidence: upper(link.confidence),
      })),
      firmCounts: found.firmCounts.map((firms) => pick(firms, 'clusterId', 'count')),
    },
  }
}

/** One function a question; each reads anew what the API reads anew. */
export function bareAnswers(graph: Graph) {
  const asking = (): Asking => ({ graph, load: createLoaders(graph), signal: undefined })
  return {
    landscape: () => landscape(asking()),
    cluster: () => cluster(asking(), 'dk-cluster-002'),
    search: () => search(asking(), 'arhus'),
    network: () => network(asking()),
  }
}
