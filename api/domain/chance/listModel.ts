/** Random networks as lists of partners, and their counts: for networks in which clusters have few of all partners. */
import type { Bipartite } from '../overlap/bipartite.ts'
import { clustersOfPartners } from '../overlap/overlap.ts'
import { pairCount, pairIndex } from '../overlap/pairIndex.ts'
import type { PartnerWeights } from '../overlap/partnerWeights.ts'
import { burnIn, type RandomNetwork, randomNetwork, thinning } from './curveball.ts'
import type { NullModel, NullTally } from './nullTally.ts'

/** Clusters of each partner in a random network; the places are those of the observed one, because degrees are kept. */
interface Listing {
  /** Clusters of partner p stand at start[p] … start[p + 1] − 1, ascending. */
  readonly start: Int32Array
  readonly cluster: Int32Array
  readonly free: Int32Array
}

function listClusters({ start, cluster, free }: Listing, { slot, from }: RandomNetwork, clusters: number): void {
  free.set(start)
  for (let run = 0; run + 1 < from.length; run += 1) {
    const end = from[run + 1] ?? 0
    for (let s = from[run] ?? 0; s < end; s += 1) {
      const p = slot[s] ?? 0
      const at = free[p] ?? 0
      cluster[at] = run % clusters
      free[p] = at + 1
    }
  }
}

/** Adds the weight of one partner to each pair of its clusters; `row[a] + b` is the pair (a, b). */
function addPairs({ start, cluster }: Listing, p: number, weight: number, row: Int32Array, into: Float64Array): void {
  const end = start[p + 1] ?? 0
  for (let i = start[p] ?? 0; i < end; i += 1) {
    const base = row[cluster[i] ?? 0] ?? 0
    for (let j = i + 1; j < end; j += 1) {
      const pair = base + (cluster[j] ?? 0)
      into[pair] = (into[pair] ?? 0) + weight
    }
  }
}

/** Writes what each pair shares in a random network. */
function sharing(network: Bipartite, { parts }: PartnerWeights) {
  const { start, cluster } = clustersOfPartners(network)
  const listing = { start, cluster, free: start.slice() }
  const clusters = network.clusters.length
  const row = Int32Array.from(network.clusters.keys(), (a) => pairIndex(clusters, a, 0))
  return (random: RandomNetwork, into: Float64Array): void => {
    listClusters(listing, random, clusters)
    into.fill(0)
    for (const [p, weight] of parts.entries()) addPairs(listing, p, weight, row, into)
  }
}

function countDraw({ observed, deviation, squares, less, more }: NullTally, drawn: Float64Array): void {
  for (let pair = 0; pair < drawn.length; pair += 1) {
    const difference = (drawn[pair] ?? 0) - (observed[pair] ?? 0)
    deviation[pair] = (deviation[pair] ?? 0) + difference
    squares[pair] = (squares[pair] ?? 0) + difference * difference
    if (difference < 0) less[pair] = (less[pair] ?? 0) + 1
    else if (difference > 0) more[pair] = (more[pair] ?? 0) + 1
  }
}

/** Starts at the observed network. The same network, weights and seed give the same tally after the same number of draws. */
export function listModel(network: Bipartite, weights: PartnerWeights, seed: number): NullModel {
  const pairs = pairCount(network.clusters.length)
  const column = (): Float64Array => new Float64Array(pairs)
  const tally = { draws: 0, observed: column(), deviation: column(), squares: column(), less: column(), more: column() }
  const random = randomNetwork(network, seed)
  const share = sharing(network, weights)
  const drawn = column()
  share(random, tally.observed)

  function trade(times: number): void {
    for (let i = 0; i < times; i += 1) random.trade()
  }
  return {
    tally,
    draw(draws) {
      if (tally.draws === 0) trade(burnIn)
      for (let i = 0; i < draws; i += 1) {
        trade(thinning)
        share(random, drawn)
        countDraw(tally, drawn)
        tally.draws += 1
      }
    },
    partners() {
      const { slot, from } = random
      const clusters = network.clusters.length
      return Array.from(network.clusters.keys(), (cluster) => {
        const own: number[] = []
        for (let run = cluster; run + 1 < from.length; run += clusters)
          own.push(...slot.subarray(from[run], from[run + 1]))
        return Int32Array.from(own).sort()
      })
    },
  }
}
