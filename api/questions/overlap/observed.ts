/** What clusters share under some conditions, before it is compared with chance: worked out once per data version. */
import { LRUCache } from 'lru-cache'
import { cacheBytes } from '../../cacheBytes.ts'
import { analyticChance } from '../../domain/chance/analyticChance.ts'
import type { Chance } from '../../domain/chance/chance.ts'
import { configurationModel, type LinkProbability } from '../../domain/chance/configurationModel.ts'
import { sectors } from '../../domain/closedLists.ts'
import { isJudged, type SectorCoverage, sectorCoverages } from '../../domain/coverage.ts'
import type { Directory } from '../../domain/directory.ts'
import { type Bipartite, bipartite } from '../../domain/overlap/bipartite.ts'
import { type Overlap, overlap } from '../../domain/overlap/overlap.ts'
import { pairCount, pairIndex } from '../../domain/overlap/pairIndex.ts'
import { degreeWeights, equalWeights, type PartnerWeights } from '../../domain/overlap/partnerWeights.ts'
import type { YearNetwork } from '../../domain/yearNetwork.ts'
import { notFound, tooExpensive } from '../../errors.ts'
import type { Graph } from '../../graph/graph.ts'
import { once } from '../../once.ts'
import { graphNumber } from '../memory/graphNumber.ts'
import { yearNetworkOf } from '../memory/yearNetworkOf.ts'
import type { Comparison } from './conditions.ts'

export interface Observed {
  readonly year: number
  /** Ids of the clusters, by position. */
  readonly ids: readonly string[]
  /** Id of the partner at a position. */
  readonly partnerId: (partner: number) => string
  readonly network: Bipartite
  readonly weights: PartnerWeights
  readonly overlap: Overlap
  /** Of how many clusters any partner is known, sector by sector, and whether that is enough for verdicts. */
  readonly coverages: readonly SectorCoverage[]
  readonly judged: boolean
  /** Chance of a link under the configuration model; solved when first asked for. */
  readonly linked: () => LinkProbability
  /** Null when weighted. Errors: TOO_EXPENSIVE. */
  readonly analytic: () => Chance | null
}

/** Steps of the sums of independent links, one a pair and partner; so many take about a second, in which nothing else is answered. */
const mostSums = 20_000_000

type Counted = Pick<Observed, 'network' | 'weights' | 'overlap'>

/** Weight that every pair of all clusters shares, in parts, in the order of `eachPair`. */
export function sharedParts({ network, weights, overlap: { a, b, weight } }: Counted): Float64Array {
  const clusters = network.clusters.length
  const column = new Float64Array(pairCount(clusters))
  weight.forEach((sum, i) => {
    column[pairIndex(clusters, a[i] ?? 0, b[i] ?? 0)] = Math.round(sum * weights.unit)
  })
  return column
}

function analyticOf(observed: Counted & Pick<Observed, 'linked'>): Chance | null {
  const { network, weights, linked } = observed
  if (weights.unit !== 1) return null
  const sums = pairCount(network.clusters.length) * network.actors.length
  if (sums > mostSums) throw tooExpensive('pairs × partners for the analytic model', sums, mostSums, 'TOO_MANY_PAIRS')
  return analyticChance(network, linked(), sharedParts(observed))
}

/** The columns of the pairs; all else is small beside them where they are large. */
const bytesOf = ({ overlap: { a, jaccard }, network }: Observed): number =>
  a.length * (3 * a.BYTES_PER_ELEMENT + 5 * jaccard.BYTES_PER_ELEMENT) + 16 * network.partner.length + 4_096
/** Of all versions together, so that many versions keep no more than one. */
const kept = new LRUCache<string, Observed>({ maxSize: cacheBytes.overlaps, sizeCalculation: bytesOf })
type Conditions = Omit<Comparison, 'draws' | 'seed'>

function observe(
  yearly: YearNetwork,
  directory: Directory,
  { weighted, ...conditions }: Conditions,
  synthetic: boolean,
): Observed {
  const network = bipartite(yearly, directory, conditions)
  const weights = weighted ? degreeWeights(network) : equalWeights(network)
  const linked = once(() => configurationModel(network))
  const counted = { network, weights, overlap: overlap(network, weights), linked }
  const coverages = sectorCoverages(
    yearly,
    sectors.filter((sector) => conditions.sectors.includes(sector)),
    synthetic,
  )
  const idOf = (actor: number | undefined): string => yearly.projection.ids[actor ?? -1] ?? ''
  return {
    year: yearly.year,
    ids: Array.from(network.clusters, idOf),
    partnerId: (partner) => idOf(network.actors[partner]),
    ...counted,
    coverages,
    judged: isJudged(coverages),
    analytic: once(() => analyticOf(counted)),
  }
}

/** Conditions that leave no link leave the clusters, each without a partner. Errors: BAD_USER_INPUT for a year that is none. */
export async function observedOverlap(graph: Graph, comparison: Comparison, year?: number | null): Promise<Observed> {
  const { draws: _draws, seed: _seed, ...conditions } = comparison
  const [yearly, directory] = await Promise.all([yearNetworkOf(graph, year), graph.directory()])
  const key = JSON.stringify([graphNumber(graph), yearly.year, conditions])
  const known = kept.get(key)
  if (known) return known
  const observed = observe(yearly, directory, conditions, graph.dataset.synthetic)
  kept.set(key, observed)
  return observed
}

/** Number of partners of the cluster at a position. */
export function partnersAt({ network: { start } }: Observed, position: number): number {
  return (start[position + 1] ?? 0) - (start[position] ?? 0)
}

/** Positions of clusters, ascending. Errors: NOT_FOUND naming those that did not exist in the year. */
export function positionsOf({ ids, year }: Observed, clusters: readonly string[]): readonly number[] {
  const missing = clusters.filter((id) => !ids.includes(id))
  if (missing.length > 0) throw notFound(`cluster in ${year}`, missing)
  return clusters.map((id) => ids.indexOf(id)).sort((a, b) => a - b)
}
