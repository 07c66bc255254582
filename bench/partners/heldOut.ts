/** Links that are hidden to see whether a rule finds them again. */
import { type RandomIntegers, randomIntegers } from '../../api/domain/chance/randomIntegers.ts'
import type { Bipartite } from '../../api/domain/overlap/bipartite.ts'

/** Positions of cluster and partner. */
export type Pair = readonly [cluster: number, partner: number]
export interface HeldOut {
  /** The network without the hidden links. Partners keep their positions, those without a link left too. */
  readonly network: Bipartite
  readonly hidden: readonly Pair[]
  /**
   * Pairs that are no link, `strangersEach` for each hidden one: cluster and partner drawn each as often as they have
   * links, so that a rule gains nothing by knowing who has many (Aiyappa et al. 2025, PMLR 267:874).
   */
  readonly strangers: readonly Pair[]
}

const strangersEach = 5

export function linksOf({ clusters, start, partner }: Bipartite): Pair[] {
  return Array.from(clusters.keys()).flatMap((cluster) =>
    Array.from(partner.subarray(start[cluster], start[cluster + 1]), (p) => [cluster, p] as const),
  )
}

/** The same clusters and partners with these links only, given in the order of `linksOf`. */
export function networkWith(network: Bipartite, links: readonly Pair[]): Bipartite {
  const start = new Int32Array(network.start.length)
  const degree = new Int32Array(network.degree.length)
  for (const [cluster, p] of links) {
    start[cluster + 1] = (start[cluster + 1] ?? 0) + 1
    degree[p] = (degree[p] ?? 0) + 1
  }
  for (let c = 0; c < network.clusters.length; c += 1) start[c + 1] = (start[c + 1] ?? 0) + (start[c] ?? 0)
  return { ...network, start, degree, partner: Int32Array.from(links, ([, p]) => p) }
}

function shuffled<Item>(items: readonly Item[], random: RandomIntegers): Item[] {
  const list = [...items]
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1)
    const [a, b] = [list[last], list[other]] as [Item, Item]
    list[last] = b
    list[other] = a
  }
  return list
}

const sizesOf = ({ clusters, start }: Bipartite): Int32Array =>
  clusters.map((_, cluster) => (start[cluster + 1] ?? 0) - (start[cluster] ?? 0))

/**
 * Hides a `share` (0–1) of the links, among those that `may` be sought; equal seeds hide equal links. Every partner keeps
 * a link: who is left with none can only be one that was hidden, and a rule would find it for that reason alone. Every
 * cluster keeps one too, because nothing is suggested to a cluster without any. Fewer are hidden where too few can be.
 */
export function heldOut(network: Bipartite, share: number, seed: number, may: (pair: Pair) => boolean): HeldOut {
  const random = randomIntegers(seed)
  const links = linksOf(network)
  const [left, size] = [network.degree.slice(), sizesOf(network)]
  const most = Math.round(share * links.length)
  const hidden: Pair[] = []
  for (const [cluster, p] of shuffled(links.filter(may), random)) {
    if (hidden.length === most || left[p] === 1 || size[cluster] === 1) continue
    left[p] = (left[p] ?? 0) - 1
    size[cluster] = (size[cluster] ?? 0) - 1
    hidden.push([cluster, p])
  }
  const key = ([cluster, p]: Pair): number => cluster * network.actors.length + p
  const gone = new Set(hidden.map(key))
  const training = networkWith(
    network,
    links.filter((link) => !gone.has(key(link))),
  )
  return { network: training, hidden, strangers: strangersTo(network, hidden.length * strangersEach, random, may) }
}

function strangersTo(network: Bipartite, count: number, random: RandomIntegers, may: (pair: Pair) => boolean): Pair[] {
  // The only link of a partner or cluster is never hidden, so that a stranger with such an end would be told by that.
  const size = sizesOf(network)
  const sought = linksOf(network).filter(
    (pair) => may(pair) && (network.degree[pair[1]] ?? 0) > 1 && (size[pair[0]] ?? 0) > 1,
  )
  const linked = new Set(linksOf(network).map(([cluster, p]) => cluster * network.actors.length + p))
  const strangers: Pair[] = []
  while (strangers.length < count) {
    const [cluster] = sought[random.below(sought.length)] ?? [0, 0]
    const [, p] = sought[random.below(sought.length)] ?? [0, 0]
    if (!linked.has(cluster * network.actors.length + p) && may([cluster, p])) strangers.push([cluster, p])
  }
  return strangers
}
