/** What every question about partners rests on: worked out once per data version, from links of all years. */
import { analyticChance } from '../../domain/chance/analyticChance.ts'
import type { Chance } from '../../domain/chance/chance.ts'
import { configurationModel } from '../../domain/chance/configurationModel.ts'
import { sectors } from '../../domain/closedLists.ts'
import { isJudged, type SectorCoverage, sectorCoverages } from '../../domain/coverage.ts'
import { greatCircle, type Place } from '../../domain/greatCircle.ts'
import { type Bipartite, bipartite } from '../../domain/overlap/bipartite.ts'
import { overlap } from '../../domain/overlap/overlap.ts'
import { pairCount, pairIndex } from '../../domain/overlap/pairIndex.ts'
import { equalWeights } from '../../domain/overlap/partnerWeights.ts'
import { type PartnerLandscape, partnerLandscape } from '../../domain/partners/partnerLandscape.ts'
import type { Projection } from '../../domain/projection.ts'
import { everyYear } from '../../domain/yearNetwork.ts'
import { badUserInput, notFound } from '../../errors.ts'
import type { Graph } from '../../graph/graph.ts'
import { once } from '../../once.ts'
import { mapColumns } from '../memory/mapColumns.ts'
import { perVersion } from '../memory/perVersion.ts'
import { networkOf } from '../memory/yearNetworkOf.ts'

/** The sectors of the partners that are suggested and compared. */
export const partnerSectors = ['knowledge', 'public'] as const
/** Steps of the sums of independent links, as in `overlap`: beyond these it is not worked out. */
const mostSums = 20_000_000

export interface PartnerBase {
  readonly projection: Projection
  readonly landscape: PartnerLandscape
  /** Firms and clusters of each cluster: the partners that have a field. */
  readonly inFields: { readonly network: Bipartite; readonly field: readonly (string | null)[] }
  /** Ids by position. */
  readonly clusterId: (cluster: number) => string
  readonly partnerId: (partner: number) => string
  /** Position of a partner by id; undefined when no cluster works with it. */
  readonly partnerAt: ReadonlyMap<string, number>
  /** Place of an actor, by actor number; null where unknown. */
  readonly places: readonly (Place | null)[]
  /** The link of the projection between a cluster and a partner, by position. */
  readonly linkAt: (cluster: number, partner: number) => number
  /** What the configuration model within sectors says of every pair, as in `overlap`; null where there are too many. */
  readonly analytic: () => Chance | null
  /** Of how many clusters any partner is known, by sector, and whether that is enough for verdicts. */
  readonly coverages: readonly SectorCoverage[]
  readonly judged: boolean
}

async function placesOf(graph: Graph): Promise<readonly (Place | null)[]> {
  const [columns, { numberOf, ids }] = await Promise.all([mapColumns(graph, 'network', sectors), graph.projection()])
  const places: (Place | null)[] = ids.map(() => null)
  columns.id.forEach((id, i) => {
    const [lat, lon] = [columns.lat[i], columns.lon[i]]
    if (typeof lat === 'number' && typeof lon === 'number') places[numberOf.get(id) ?? -1] = { lat, lon }
  })
  return places
}

function withinSectors(network: Bipartite): Chance | null {
  const count = network.clusters.length
  if (pairCount(count) * network.actors.length > mostSums) return null
  const observed = new Float64Array(pairCount(count))
  const { a, b, shared } = overlap(network, equalWeights(network))
  shared.forEach((value, i) => {
    observed[pairIndex(count, a[i] ?? 0, b[i] ?? 0)] = value
  })
  return analyticChance(network, configurationModel(network), observed)
}

/** The first place of `wanted` among ascending numbers from `from` to `to`. */
function place(numbers: Int32Array, from: number, to: number, wanted: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

export const partnerBase: (graph: Graph) => Promise<PartnerBase> = perVersion(async (graph): Promise<PartnerBase> => {
  const [projection, directory, places, whole] = await Promise.all([
    graph.projection(),
    graph.directory(),
    placesOf(graph),
    networkOf(graph, null),
  ])
  const ever = everyYear(projection)
  const network = bipartite(ever, directory, { sectors: partnerSectors })
  const wide = bipartite(ever, directory, { sectors: ['firm', 'cluster'] })
  const partnerId = (partner: number): string => projection.ids[network.actors[partner] ?? -1] ?? ''
  const { start, partner: partners } = projection
  const coverages = sectorCoverages(whole, partnerSectors, graph.dataset.synthetic)
  return {
    projection,
    landscape: partnerLandscape(network, directory),
    inFields: { network: wide, field: Array.from(wide.actors, (actor) => directory.field[actor] ?? null) },
    clusterId: (cluster) => projection.ids[network.clusters[cluster] ?? -1] ?? '',
    partnerId,
    partnerAt: new Map(Array.from(network.actors.keys(), (partner) => [partnerId(partner), partner])),
    places,
    linkAt: (cluster, partner) =>
      place(partners, start[cluster] ?? 0, start[cluster + 1] ?? 0, network.actors[partner] ?? -1),
    analytic: once(() => withinSectors(network)),
    coverages,
    judged: isJudged(coverages),
  }
})

/** Position of a cluster by its id. Errors: NOT_FOUND. */
export function clusterOf({ projection }: PartnerBase, id: string): number {
  const position = projection.clusters.indexOf(projection.numberOf.get(id) ?? -1)
  if (position < 0) throw notFound('cluster', [id])
  return position
}

/** Errors: BAD_USER_INPUT for a cluster of which the data hold no partner. */
export function checkLinked({ landscape: { network } }: PartnerBase, cluster: number): void {
  if (network.start[cluster] === network.start[cluster + 1])
    throw badUserInput(
      'cluster',
      'has no link to a knowledge institution or public actor in this data set, so nothing says what it lacks',
      'NO_LINK',
    )
}

/** Distance from the seat of a cluster, km, by actor number; null where a place is unknown. */
export function distanceFrom({ places, landscape }: PartnerBase, cluster: number): (actor: number) => number | null {
  const seat = places[landscape.network.clusters[cluster] ?? -1]
  return (actor) => {
    const other = places[actor]
    return seat && other ? greatCircle(seat, other) : null
  }
}
