/** Which of the two samplers draws the random networks of a network: both draw from the same null model. */
import type { Bipartite } from '../overlap/bipartite.ts'
import { pairCount } from '../overlap/pairIndex.ts'
import type { PartnerWeights } from '../overlap/partnerWeights.ts'
import { bitModel, wordsOf } from './bitModel.ts'
import { thinning } from './curveball.ts'
import { listModel } from './listModel.ts'
import type { NullModel } from './nullTally.ts'

/** What the samplers are chosen by, in no unit: a word of a row or a link that is traded, and one that is compared. */
const choiceSteps = { word: { traded: 15, compared: 1 }, link: { traded: 35, compared: 4 } }

const connectionsOf = ({ degree }: Bipartite): number => degree.reduce((sum, d) => sum + pairCount(d), 0)

/**
 * Rows of bits are walked word by word, lists link by link, so the fill of the network decides. By whole numbers alone: the
 * two draw other networks for a seed, and the choice has to be the same on every machine.
 */
export function drawsOnBits(network: Bipartite): boolean {
  const { clusters, partner } = network
  const { word, link } = choiceSteps
  const onBits =
    wordsOf(network) * (thinning * clusters.length * word.traded + pairCount(clusters.length) * word.compared)
  const onLists = thinning * partner.length * link.traded + connectionsOf(network) * link.compared
  return onBits < onLists
}

/**
 * Nanoseconds, fitted to draws of networks of 4 to 1,500 clusters timed on two busy cores: on bits of a trade of two rows and
 * of each word of it, of a word that is compared, and of a pair whose count is added up; on lists of a link that is traded.
 */
const timeOnBits = { trade: 100, traded: 25, compared: 0.5, counted: 4 }
const timeOnLists = { traded: 40, compared: 4, counted: 3 }

/**
 * What one draw takes, about, on a machine of 2026: by the network alone, so that a limit refuses the same everywhere. Seen
 * were 0.5 to 1.2 times as much, and 1.7 times where 1,500 clusters have 90,000 links on lists.
 */
export function nanosecondsADraw(network: Bipartite): number {
  const { clusters, partner, sector } = network
  const pairs = pairCount(clusters.length)
  const words = wordsOf(network)
  const trades = (thinning * clusters.length) / 2
  const time = drawsOnBits(network)
    ? trades * (new Set(sector).size * timeOnBits.trade + words * timeOnBits.traded) +
      pairs * (words * timeOnBits.compared + timeOnBits.counted)
    : thinning * partner.length * timeOnLists.traded +
      connectionsOf(network) * timeOnLists.compared +
      pairs * timeOnLists.counted
  return Math.max(1_000, time)
}

/** The same network, weights and seed give the same tally after the same number of draws, on every machine. */
export function nullModel(network: Bipartite, weights: PartnerWeights, seed: number): NullModel {
  return (drawsOnBits(network) ? bitModel : listModel)(network, weights, seed)
}
