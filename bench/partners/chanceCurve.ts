/** Learns how likely a suggestion is to be a hidden partner, and how true such chances are. */

import { type ChanceCurve, type ChanceFacts, statedChance } from '../../api/domain/partners/statedChance.ts'
import type { Tenth } from '../../api/domain/partners/suggestionMeasure.ts'

export interface Seen extends ChanceFacts {
  /** Position of the cluster that it was suggested to. */
  readonly cluster: number
  /** Whether it was a hidden partner. */
  readonly hit: boolean
}

const features = ({ partners, place }: ChanceFacts) => [1, Math.log1p(partners), Math.log(place)]

/** Solves a small symmetric positive definite system, by Gauss elimination without pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  rows.forEach((pivot, i) => {
    const scale = pivot[i] ?? 1
    for (let j = 0; j < pivot.length; j += 1) pivot[j] = (pivot[j] ?? 0) / scale
    rows.forEach((row, other) => {
      const factor = row[i] ?? 0
      if (other !== i) for (let j = 0; j < row.length; j += 1) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0)
    })
  })
  return rows.map((row) => row.at(-1) ?? 0)
}

/** Small enough to change nothing, and enough that a feature that never varies does no harm. */
const ridge: number = 1e-6
const rounds = 12

/**
 * Logistic regression by Newton's method. The score was tried as a third fact, and steps that mend the curve (isotonic
 * regression): with either, chances of clusters that were not learned from were less true.
 */
export function learnChance(seen: readonly Seen[]): ChanceCurve {
  let weights = [0, 0, 0]
  const table = seen.map((one) => ({ x: features(one), hit: Number(one.hit) }))
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight) => -ridge * weight)
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? ridge : 0)))
    for (const { x, hit } of table) {
      const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)))
      x.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + value * (hit - chance)
        const row = curvature[i] ?? []
        x.forEach((other, j) => {
          row[j] = (row[j] ?? 0) + value * other * chance * (1 - chance)
        })
      })
    }
    const step = solve(curvature, gradient)
    weights = weights.map((weight, i) => weight + (step[i] ?? 0))
  }
  const [constant = 0, ofPartners = 0, ofPlace = 0] = weights
  return { constant, ofPartners, ofPlace }
}

const folds = 5

/** Chances of each suggestion by a curve that was learned from other clusters, beside what was there. */
function crossStated(seen: readonly Seen[]): readonly { readonly stated: number; readonly hit: boolean }[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const curve = learnChance(seen.filter(({ cluster }) => cluster % folds !== fold))
    const mine = seen.filter(({ cluster, place }) => cluster % folds === fold && place <= 10)
    return mine.map((one) => ({ stated: statedChance(curve, one), hit: one.hit }))
  })
}

/** The first ten suggestions of each cluster by stated chance, lowest first; equal chances stay together. */
export function tenthsOf(seen: readonly Seen[]): readonly Tenth[] {
  const byChance = new Map<number, { count: number; hits: number }>()
  for (const { stated, hit } of crossStated(seen)) {
    const found = byChance.get(stated) ?? { count: 0, hits: 0 }
    byChance.set(stated, { count: found.count + 1, hits: found.hits + Number(hit) })
  }
  const total = [...byChance.values()].reduce((sum, { count }) => sum + count, 0)
  const tenths = new Map<number, { stated: number; hits: number; count: number }>()
  let before = 0
  for (const [stated, { count, hits }] of [...byChance].sort(([a], [b]) => a - b)) {
    const tenth = Math.floor((10 * (before + count / 2)) / total)
    const found = tenths.get(tenth) ?? { stated: 0, hits: 0, count: 0 }
    tenths.set(tenth, {
      stated: found.stated + stated * count,
      hits: found.hits + hits,
      count: found.count + count,
    })
    before += count
  }
  return [...tenths.values()].map(({ stated, hits, count }) => ({
    stated: stated / count,
    observed: hits / count,
    suggestionCount: count,
  }))
}
