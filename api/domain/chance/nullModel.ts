/** Which of the two samplers draws the random networks of a network: both draw from the same null model. */
import type { Bipartite } from '../overlap/bipartite.ts'
import { pairCount } from '../overlap/pairIndex.ts'
import type { PartnerWeights } from '../overlap/partnerWeights.ts'
import { bitModel, wordsOf } from './bitModel.ts'
import { thinning } from './curveball.ts'
import { listModel } from './listModel.ts'
import type { NullModel } from './nullTally.ts'

/** Nanoseconds, fitted to draws timed on one machine: for a word of a row or a link that is traded, and one that is compared. */
const bitSteps = { traded: 15, compared: 1 }
const listSteps = { traded: 35, compared: 4 }
/** For a pair whose count is added up: by lists this is as much for one that shares nothing. */
const countedOnLists = 3

/** Estimated nanoseconds of a draw by either sampler. */
function costs(network: Bipartite): { readonly onBits: number; readonly onLists: number } {
  const { clusters, partner, degree } = network
  const words = wordsOf(network)
  const connections = degree.reduce((sum, d) => sum + pairCount(d), 0)
  return {
    onBits: words * (thinning * clusters.length * bitSteps.traded + pairCount(clusters.length) * bitSteps.compared),
    onLists: thinning * partner.length * listSteps.traded + connections * listSteps.compared,
  }
}

/**
 * Rows of bits are walked word by word, lists link by link, so the fill of the network decides. By whole numbers alone: the
 * two draw other networks for a seed, and the choice has to be the same on every machine.
 */
export function drawsOnBits(network: Bipartite): boolean {
  const { onBits, onLists } = costs(network)
  return onBits < onLists
}

/** What one draw takes, about, on a machine of 2026: by the network alone, so that a limit refuses the same everywhere. */
export function nanosecondsADraw(network: Bipartite): number {
  const { onBits, onLists } = costs(network)
  // Drawn on lists each pair is counted besides, the many that share nothing too; what is chosen by does not change for it.
  const counted = onLists + pairCount(network.clusters.length) * countedOnLists
  return Math.max(1_000, onBits < onLists ? onBits : counted)
}

/** The same network, weights and seed give the same tally after the same number of draws, on every machine. */
export function nullModel(network: Bipartite, weights: PartnerWeights, seed: number): NullModel {
  return (drawsOnBits(network) ? bitModel : listModel)(network, weights, seed)
}
