/** What clusters share under some conditions, worked out once per data version; the null models when they are asked for. */
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { analyticChance } from '../domain/chance/analyticChance.ts'
import { type Chance, chance } from '../domain/chance/chance.ts'
import { configurationModel, type LinkProbability } from '../domain/chance/configurationModel.ts'
import type { NullTally } from '../domain/chance/nullTally.ts'
import { type Bipartite, bipartite } from '../domain/overlap/bipartite.ts'
import { type Overlap, overlap } from '../domain/overlap/overlap.ts'
import { pairCount, pairIndex } from '../domain/overlap/pairIndex.ts'
import { degreeWeights, equalWeights, type PartnerWeights } from '../domain/overlap/partnerWeights.ts'
import { badUserInput, tooExpensive } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import type { NullModels } from '../nullModel/nullModels.ts'
import { once, perVersion } from '../questions/memory/once.ts'
import { yearNetworkOf } from '../questions/memory/yearNetworkOf.ts'
import type { OverlapQuestion } from './overlapQuestion.ts'

/** Everything that can be said without drawing. */
export interface OverlapBase {
  readonly year: number
  /** Ids of the clusters, by position. */
  readonly ids: readonly string[]
  readonly network: Bipartite
  readonly weights: PartnerWeights
  readonly overlap: Overlap
  /** Chance of a link under the configuration model; solved when first asked for. */
  readonly linked: () => LinkProbability
  /** Null when weighted. Errors: TOO_EXPENSIVE. */
  readonly analytic: () => Chance | null
}

const mostDraws = 300_000_000
/** Steps of the sums of independent links, one a pair and partner; so many take about a second, in which nothing else is answered. */
const mostSums = 20_000_000

/** What every pair of all clusters shares, distinct partners, in the order of `eachPair`. */
function sharedByPair({ a, b, shared }: Overlap, clusters: number): Float64Array {
  const column = new Float64Array(pairCount(clusters))
  shared.forEach((count, i) => {
    column[pairIndex(clusters, a[i] ?? 0, b[i] ?? 0)] = count
  })
  return column
}

function analyticOf(network: Bipartite, weights: PartnerWeights, pairs: Overlap, linked: () => LinkProbability) {
  if (weights.unit !== 1) return null
  const clusters = network.clusters.length
  const sums = pairCount(clusters) * network.actors.length
  if (sums > mostSums) throw tooExpensive('pairs × partners for the analytic model', sums, mostSums, 'TOO_MANY_PAIRS')
  return analyticChance(network, linked(), sharedByPair(pairs, clusters))
}

const keptBytes = 128 * 1024 * 1024
/** The columns of the pairs; all else is small beside them where they are large. */
const bytesOf = ({ overlap: { a, jaccard } }: OverlapBase): number =>
  a.length * (3 * a.BYTES_PER_ELEMENT + 5 * jaccard.BYTES_PER_ELEMENT) + 1024
const basesOf = perVersion(() => new LRUCache<string, OverlapBase>({ maxSize: keptBytes, sizeCalculation: bytesOf }))

/** Errors: BAD_USER_INPUT when the conditions leave no link. */
export async function overlapOf(graph: Graph, question: OverlapQuestion, asked?: number | null): Promise<OverlapBase> {
  const bases = basesOf(graph)
  const [yearly, directory] = await Promise.all([yearNetworkOf(graph, asked), graph.directory()])
  const { draws, seed, ...conditions } = question
  const key = JSON.stringify([yearly.year, conditions])
  const known = bases.get(key)
  if (known) return known
  const network = bipartite(yearly, directory, conditions)
  if (network.partner.length === 0)
    throw badUserInput(
      'sectors, roles, types, confidence and year',
      'together leave no link: leave one of them out',
      'NO_LINK',
    )
  const weights = conditions.weighted ? degreeWeights(network) : equalWeights(network)
  const linked = once(() => configurationModel(network))
  const pairs = overlap(network, weights)
  const base: OverlapBase = {
    year: yearly.year,
    ids: Array.from(network.clusters, (number) => yearly.projection.ids[number] ?? ''),
    network,
    weights,
    overlap: pairs,
    linked,
    analytic: once(() => analyticOf(network, weights, pairs, linked)),
  }
  bases.set(key, base)
  return base
}

/** Number of partners of the cluster at a position. */
export function partnersAt({ network: { start } }: OverlapBase, position: number): number {
  return (start[position + 1] ?? 0) - (start[position] ?? 0)
}

/** Tells questions apart: data, year, conditions, draws and seed. */
function questionKey(graph: Graph, { year }: OverlapBase, question: OverlapQuestion): string {
  const { id, version } = graph.dataset
  return createHash('sha256')
    .update(JSON.stringify([id, version, year, question]))
    .digest('hex')
}

export interface Drawn {
  readonly tally: NullTally
  readonly chance: Chance
}

/** Errors: a fault of ours, when a field that needs random networks is not known as one. */
export function drawnOf({ drawn }: { readonly drawn: Drawn | undefined }): Drawn {
  if (!drawn) throw new Error('Random networks were not drawn for a field that needs them.')
  return drawn
}

/** Who asks, and with what. */
interface Asking {
  readonly graph: Graph
  readonly nullModels: NullModels
  readonly requestId: string
  readonly signal?: AbortSignal | undefined
}

/** Errors: TOO_EXPENSIVE, and `AbortError` when the caller has gone. */
export async function drawChance(context: Asking, base: OverlapBase, question: OverlapQuestion): Promise<Drawn> {
  const { network, weights } = base
  const { draws, seed } = question
  const cost = network.partner.length * draws
  if (cost > mostDraws) throw tooExpensive('links × draws', cost, mostDraws, 'TOO_MANY_DRAWS')
  const asked = { network, weights, seed, draws }
  const tally = await context.nullModels.tally(
    questionKey(context.graph, base, question),
    asked,
    context.requestId,
    context.signal,
  )
  return { tally, chance: chance(tally, weights.unit) }
}
