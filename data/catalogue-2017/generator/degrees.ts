/** How many partners and firms each cluster has: published sums, a skewed spread, larger where the models tend to be larger. */
import type { PlannedCluster } from './clusterPlan.ts'
import { randomStream } from './random.ts'

interface Spread {
  readonly sum: number
  readonly min: number
  readonly max: number
  /** Part of the curve that is straight (0–1); the rest bends up with `power`, which makes the few large ones. */
  readonly straight: number
  readonly power: number
  /** Tendency of models 1–6, and of none of them at position 0. */
  readonly tendency: readonly number[]
}

/** The spreads of S075, S076 and S004: 42 × 24 = 1,008, 42 × 38 = 1,596 and 42 × 143 = 6,006. */
const spreads = {
  knowledge: { sum: 1008, min: 6, max: 57, straight: 0.59, power: 6, tendency: [6, 6, 4, 5, 8, 3, 0] },
  public: { sum: 1596, min: 6, max: 97, straight: 0.59, power: 6, tendency: [3, 1, 3, 6, 7, 5, 2] },
  dedicated: { sum: 6006, min: 22, max: 521, straight: 0.25, power: 6, tendency: [5, 1, 4, 1, 8, 4, 2] },
} satisfies Record<string, Spread>
type Counted = keyof typeof spreads

function power(base: number, exponent: number): number {
  return exponent === 0 ? 1 : base * power(base, exponent - 1)
}

/** `count` whole numbers from `min` to `max`, rising, with exactly the sum asked for. */
export function skewedCounts(count: number, { sum, min, max, straight, power: bend }: Omit<Spread, 'tendency'>) {
  const counts = Array.from({ length: count }, (_, position) => {
    const share = position / (count - 1)
    return min + Math.round((max - min) * (straight * share + (1 - straight) * power(share, bend)))
  })
  const step = counts.reduce((all, value) => all + value, 0) < sum ? 1 : -1
  for (let turn = 0; counts.reduce((all, value) => all + value, 0) !== sum; turn++) {
    const position = 1 + (turn % (count - 2))
    counts[position] = Math.min(max, Math.max(min, (counts[position] ?? 0) + step))
  }
  return counts.sort((a, b) => a - b)
}

/** The number of partners of one sort for each cluster id; the sum is the published one. */
export function plannedDegrees(counted: Counted, clusters: readonly PlannedCluster[]): Map<string, number> {
  const random = randomStream(`degrees ${counted}`)
  const spread = spreads[counted]
  const ranked = clusters
    .map((cluster) => ({
      id: cluster.id,
      score: (spread.tendency[cluster.model] ?? 0) + (cluster.staff >= 60 ? 4 : 0) + 5 * random.unit(),
    }))
    .sort((a, b) => a.score - b.score)
  const counts = skewedCounts(clusters.length, spread)
  return new Map(ranked.map(({ id }, position) => [id, counts[position] ?? 0]))
}
