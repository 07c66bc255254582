/** Observed overlap compared with chance. Each null model is worked out when something first needs it, and once a question. */
import { type Chance, chance } from '../../domain/chance/chance.ts'
import { type Change, changed } from '../../domain/chance/fragility.ts'
import { nanosecondsADraw } from '../../domain/chance/nullModel.ts'
import type { NullTally } from '../../domain/chance/nullTally.ts'
import type { Bipartite } from '../../domain/overlap/bipartite.ts'
import { drawsBounds } from '../../domain/overlap/bounds.ts'
import { degreeWeights, equalWeights } from '../../domain/overlap/partnerWeights.ts'
import { tooManyDraws } from '../../errors.ts'
import type { NullModels } from '../../nullModel/nullModels.ts'
import type { Asking } from '../asking.ts'
import type { Comparison } from './conditions.ts'
import type { Observed } from './observed.ts'

/** What a question is asked of when its answer may need random networks. */
export interface AskingForChance extends Pick<Asking, 'graph' | 'signal'> {
  readonly nullModels: Pick<NullModels, 'tally'>
  /** Names the request where the progress of its random networks is asked for. */
  readonly requestId: string
  /** Who asks, as far as the server can tell; empty when it cannot. */
  readonly asker: string
}

export interface Drawn {
  readonly tally: NullTally
  readonly chance: Chance
}
export interface Compared {
  /** Draws the random networks. Errors: TOO_EXPENSIVE, and `AbortError` when no caller waits any more. */
  readonly drawn: () => Promise<Drawn>
  /** Solves the configuration model; null when weighted. Errors: TOO_EXPENSIVE. */
  readonly analytic: () => Promise<Chance | null>
  readonly observed: Observed
  readonly graph: AskingForChance['graph']
  /**
   * The same, with the same seed and number of draws, of the network with these links turned around; only for the verdict on
   * one pair, by its place: where that is certain to be `within`, fewer are drawn. Errors: those of `drawn`.
   */
  readonly recounted: (changes: readonly Change[], pair: number) => Promise<Chance>
  /** Does work that draws much when its turn comes, so that one question does not fill the queue. */
  readonly inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>
}

/** Seconds of drawing, as estimated: 100,000 networks of 42 clusters and 432 partners take five. */
const mostSeconds = 10

/** Errors: TOO_EXPENSIVE with the number of draws, in thousands, that would do. */
function refuseManyDraws(network: Bipartite, draws: number): void {
  const each = nanosecondsADraw(network) / 1e9
  const seconds = Math.ceil(each * draws)
  if (seconds <= mostSeconds) return
  const fitting = Math.floor(mostSeconds / each / 1000) * 1000
  throw tooManyDraws(seconds, mostSeconds, fitting >= drawsBounds.least ? fitting : 0)
}

/** Keeps the promise whatever comes of it, so that every caller is told the same. */
function kept<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= work()
    return made
  }
}

/** Two at a time, as many as there are threads for. */
function takingTurns(): Compared['inTurn'] {
  let lanes: readonly Promise<unknown>[] = [Promise.resolve(), Promise.resolve()]
  return (work) => {
    const [first, ...others] = lanes
    const done = Promise.resolve(first).then(work)
    const ended = done.catch(() => undefined)
    lanes = [...others, ended]
    return done
  }
}

async function draw(
  asking: AskingForChance,
  { year, network, weights }: Pick<Observed, 'year' | 'network' | 'weights'>,
  comparison: Comparison,
  recount?: { readonly changes: readonly Change[]; readonly pair: number },
): Promise<Drawn> {
  const { graph, nullModels, requestId, asker, signal } = asking
  const { draws, seed } = comparison
  refuseManyDraws(network, draws)
  const { id, version } = graph.dataset
  // Data, year and all conditions: equal keys are equal random networks.
  const key = JSON.stringify([id, version, graph.merged, year, comparison, recount])
  const question = { network, weights, seed, draws, untilWithin: recount?.pair }
  const tally = await nullModels.tally(key, question, { request: requestId, asker }, signal)
  return { tally, chance: chance(tally, weights.unit) }
}

export function comparedWithChance(asking: AskingForChance, observed: Observed, comparison: Comparison): Compared {
  const weightsOf = (network: Bipartite) => (comparison.weighted ? degreeWeights(network) : equalWeights(network))
  return {
    observed,
    graph: asking.graph,
    inTurn: takingTurns(),
    async recounted(changes, pair) {
      const network = changed(observed.network, changes)
      const counted = { year: observed.year, network, weights: weightsOf(network) }
      return (await draw(asking, counted, comparison, { changes, pair })).chance
    },
    drawn: kept(() => draw(asking, observed, comparison)),
    analytic: kept(async () => observed.analytic()),
  }
}
