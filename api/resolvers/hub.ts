/** Whether an actor is a hub of its sector, and the rule. */
import { type Bipartite, bipartite } from '../domain/bipartite.ts'
import { sectorOf } from '../domain/closedLists.ts'
import { hubs } from '../domain/hubs.ts'
import { badUserInput } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import type { ActorRow } from '../graph/reads.ts'
import { perVersion } from './perVersion.ts'
import { yearNetworkOf } from './yearNetworkOf.ts'

const sectorNetworks = perVersion(async () => new Map<string, Bipartite>())

/** The network of one sector in the year of the data set, worked out once per data version. */
async function sectorNetwork(graph: Graph, sector: string): Promise<Bipartite> {
  const known = await sectorNetworks(graph)
  const network =
    known.get(sector) ?? bipartite(await yearNetworkOf(graph), await graph.directory(), { sectors: [sector] })
  known.set(sector, network)
  return network
}

/** Errors: BAD_USER_INPUT for a percentile outside 50–99. */
export function hubPercentileOf(asked: number | null | undefined): number {
  const percentile = asked ?? 90
  if (percentile < 50 || percentile > 99) throw badUserInput('hubPercentile', 'must be from 50 to 99')
  return percentile
}

async function hubOf({ id, kind }: ActorRow, asked: number | null | undefined, graph: Graph) {
  const percentile = hubPercentileOf(asked)
  const sector = new Map<string, string>(Object.entries(sectorOf)).get(kind) ?? 'other'
  const network = await sectorNetwork(graph, sector)
  const { numberOf } = await graph.projection()
  const partner = network.actors.indexOf(numberOf.get(id) ?? -1)
  if (partner < 0) return null
  const { hub, rule } = hubs(network, percentile)
  return { hub: hub[partner] === 1, rule: rule.find((threshold) => threshold.sector === sector) ?? null }
}

interface Asked {
  readonly hubPercentile?: number | null
}
interface Asking {
  readonly graph: Graph
}

export const hubFields = {
  hub: async (row: ActorRow, { hubPercentile }: Asked, { graph }: Asking) =>
    (await hubOf(row, hubPercentile, graph))?.hub ?? null,
  hubRule: async (row: ActorRow, { hubPercentile }: Asked, { graph }: Asking) =>
    (await hubOf(row, hubPercentile, graph))?.rule ?? null,
}
