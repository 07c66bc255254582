/** What every two clusters share, and how much that is of what they have. */
import type { Bipartite } from './bipartite.ts'
import { pairCount } from './pairIndex.ts'
import type { PartnerWeights } from './partnerWeights.ts'

/** One column a property, one entry for each pair that shares anyone, by a, then b. Clusters are positions in `Bipartite.clusters`, a < b. */
export interface Overlap {
  readonly a: Int32Array
  readonly b: Int32Array
  /** Distinct shared partners, at least 1. */
  readonly shared: Int32Array
  /** Weight of the shared partners; equal to `shared` under equal weights. */
  readonly weight: Float64Array
  /** Shared to all partners of the two, 0–1 (Jaccard 1901, 10.5169/seals-266450). */
  readonly jaccard: Float64Array
  /** Shared to the partners of the smaller one, 0–1 (Szymkiewicz 1934; Simpson 1943). */
  readonly overlapCoefficient: Float64Array
  /** Share of the partners of a, and of b, that the other has, 0–1 (Broder 1997, 10.1109/SEQUEN.1997.666900). */
  readonly containmentA: Float64Array
  readonly containmentB: Float64Array
}

/** Clusters of each partner, ascending: those of partner p are cluster[start[p]] … cluster[start[p + 1] − 1]. */
export interface ClustersOf {
  readonly start: Int32Array
  readonly cluster: Int32Array
}

export function clustersOfPartners({ clusters, start, partner, degree }: Bipartite): ClustersOf {
  const from = new Int32Array(degree.length + 1)
  degree.forEach((count, p) => {
    from[p + 1] = (from[p] ?? 0) + count
  })
  const free = from.slice()
  const cluster = new Int32Array(partner.length)
  for (let c = 0; c < clusters.length; c += 1) {
    const end = start[c + 1] ?? 0
    for (let link = start[c] ?? 0; link < end; link += 1) {
      const p = partner[link] ?? 0
      const slot = free[p] ?? 0
      cluster[slot] = c
      free[p] = slot + 1
    }
  }
  return { start: from, cluster }
}

/** Weight of all partners of each cluster, in parts. */
export function clusterWeights({ clusters, start, partner }: Bipartite, { parts }: PartnerWeights): Float64Array {
  return new Float64Array(clusters.length).map((_, cluster) =>
    partner.subarray(start[cluster], start[cluster + 1]).reduce((sum, p) => sum + (parts[p] ?? 0), 0),
  )
}

interface SharedParts {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly parts: Float64Array
}

/** What a cluster shares with each later one; `next` moves each partner's place past this cluster. */
function sumLater(
  network: Bipartite,
  of: ClustersOf,
  parts: Int32Array,
  next: Int32Array,
  a: number,
  sum: Float64Array,
) {
  const { start, partner } = network
  const end = start[a + 1] ?? 0
  for (let link = start[a] ?? 0; link < end; link += 1) {
    const p = partner[link] ?? 0
    const weight = parts[p] ?? 0
    const first = (next[p] ?? 0) + 1
    next[p] = first
    const last = of.start[p + 1] ?? 0
    for (let other = first; other < last; other += 1) {
      const b = of.cluster[other] ?? 0
      sum[b] = (sum[b] ?? 0) + weight
    }
  }
}

/**
 * Weight that each pair shares, in parts, for the pairs that share anyone. Walks each partner's later clusters only, so
 * that the work is one step for each pair of links with a common partner.
 */
function sharedParts(network: Bipartite, parts: Int32Array): SharedParts {
  const { clusters, degree } = network
  const of = clustersOfPartners(network)
  const connections = degree.reduce((sum, d) => sum + pairCount(d), 0)
  const most = Math.min(pairCount(clusters.length), connections)
  const columns = { a: new Int32Array(most), b: new Int32Array(most), parts: new Float64Array(most) }
  const next = of.start.slice()
  const sum = new Float64Array(clusters.length)
  let found = 0
  for (let a = 0; a < clusters.length; a += 1) {
    sumLater(network, of, parts, next, a, sum)
    for (let b = a + 1; b < clusters.length; b += 1) {
      const weight = sum[b] ?? 0
      if (weight === 0) continue
      columns.a[found] = a
      columns.b[found] = b
      columns.parts[found] = weight
      found += 1
      sum[b] = 0
    }
  }
  // Views, because what was never written costs no memory and a copy would.
  return { a: columns.a.subarray(0, found), b: columns.b.subarray(0, found), parts: columns.parts.subarray(0, found) }
}

/** Without links every column is empty; pairs that are not listed share 0, and each of their measures is 0. */
export function overlap(network: Bipartite, weights: PartnerWeights): Overlap {
  const ones = new Int32Array(network.actors.length).fill(1)
  const counted = sharedParts(network, ones)
  const { a, b } = counted
  const parts = weights.unit === 1 ? counted.parts : sharedParts(network, weights.parts).parts
  const size = clusterWeights(network, weights)
  const column = (): Float64Array => new Float64Array(a.length)
  const [jaccard, overlapCoefficient, containmentA, containmentB] = [column(), column(), column(), column()]
  for (let i = 0; i < a.length; i += 1) {
    const common = parts[i] ?? 0
    const sizeA = size[a[i] ?? 0] ?? 0
    const sizeB = size[b[i] ?? 0] ?? 0
    jaccard[i] = common / (sizeA + sizeB - common)
    overlapCoefficient[i] = common / Math.min(sizeA, sizeB)
    containmentA[i] = common / sizeA
    containmentB[i] = common / sizeB
  }
  const shared = new Int32Array(counted.parts)
  const weight = weights.unit === 1 ? parts : parts.map((sum) => sum / weights.unit)
  return { a, b, shared, weight, jaccard, overlapCoefficient, containmentA, containmentB }
}
