/** What is known of the clusters of a year, by their position in its network. */
import { newestAccountYear } from '../../domain/accounts.ts'
import { roles } from '../../domain/closedLists.ts'
import type { ReportedSums } from '../../domain/consolidation/accountSums.ts'
import type { Landscape } from '../../domain/consolidation/consolidation.ts'
import { linksAt } from '../../domain/yearNetwork.ts'
import type { Graph } from '../../graph/graph.ts'
import type { RecordRow } from '../../graph/reads.ts'
import { accountRows, accountsOf } from '../memory/accountsOf.ts'
import { yearNetworkOf } from '../memory/yearNetworkOf.ts'
import type { Observed } from '../overlap/observed.ts'

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const sumsOf = (row: RecordRow): ReportedSums => ({
  staffFte: number(row.staffFte),
  financingState: number(row.financingState),
  financingRegional: number(row.financingRegional),
  financingOther: number(row.financingOther),
})

/** Accounts of the newest year up to that of the network of which any of its clusters has one. */
async function reportedOf(graph: Graph, { ids, year }: Observed) {
  const existing = new Set(ids)
  const [accounts, rows] = await Promise.all([accountsOf(graph), accountRows(graph)])
  const accountYear =
    newestAccountYear(
      accounts.filter(({ cluster }) => existing.has(cluster)),
      year,
    ) ?? null
  const ofYear = new Map(rows.flatMap((row) => (row.year === accountYear ? [[String(row.cluster), sumsOf(row)]] : [])))
  return { accountYear, reported: ids.map((id) => ofYear.get(id)) }
}

/** With the year of the accounts. */
export async function landscapeOf(graph: Graph, observed: Observed, sectors: readonly string[]) {
  const [directory, { accountYear, reported }] = await Promise.all([graph.directory(), reportedOf(graph, observed)])
  const { network, overlap } = observed
  const column = <Value>(values: readonly Value[]): readonly (Value | null)[] =>
    Array.from(network.clusters, (actor) => values[actor] ?? null)
  const landscape: Landscape = {
    ...{ network, overlap, sectors, reported },
    region: column(directory.region),
    field: column(directory.field),
  }
  const beside = { level: column(directory.level), label: column(directory.label), model: column(directory.model) }
  return { landscape, beside, accountYear }
}

const host = roles.indexOf('host')

/** Ids of the hosts of some clusters in the year, each once, by name; of every sector. */
export async function hostsOf(graph: Graph, { network, year }: Observed, clusters: readonly number[]) {
  const yearly = await yearNetworkOf(graph, year)
  const { projection } = yearly
  const hosts = clusters.flatMap((cluster) => {
    const position = projection.clusters.indexOf(network.clusters[cluster] ?? -1)
    return linksAt(yearly, position).flatMap((link) =>
      projection.role[link] === host && projection.reversed[link] === 0 ? [projection.partner[link] ?? 0] : [],
    )
  })
  return [...new Set(hosts)].sort((a, b) => a - b).map((actor) => projection.ids[actor] ?? '')
}
