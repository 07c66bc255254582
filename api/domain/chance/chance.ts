/** What a null model expects every pair to share, and how unlikely the observed number is under it. */
import { benjaminiHochberg } from './benjaminiHochberg.ts'
import type { NullTally } from './nullTally.ts'

/** By pair, in the order of `eachPair`. */
export interface Chance {
  /** Mean under the null model, in the unit of the weights. */
  readonly expected: Float64Array
  /** (Observed − expected) in standard deviations; NaN where the null model does not vary, which means unknown. */
  readonly z: Float64Array
  /** Probability of at least, and of at most, the observed number, 0–1. */
  readonly pMore: Float64Array
  readonly pFewer: Float64Array
  /** Benjamini & Hochberg over all pairs, each tail by itself. */
  readonly qMore: Float64Array
  readonly qFewer: Float64Array
  /** Probability of less, and of more, than the observed number, 0–1. */
  readonly shareLess: Float64Array
  readonly shareMore: Float64Array
}

type Probabilities = Omit<Chance, 'qMore' | 'qFewer'>

export function withQ(chance: Probabilities): Chance {
  return { ...chance, qMore: benjaminiHochberg(chance.pMore), qFewer: benjaminiHochberg(chance.pFewer) }
}

/**
 * p = (k + 1) / (draws + 1), k draws with at least (at most) the observed number: never 0, and not too small on average
 * (Davison & Hinkley 1997, 10.1017/CBO9780511802843; Phipson & Smyth 2010, 10.2202/1544-6115.1585). `unit` is that of the
 * weights. At least one draw is needed.
 */
export function chance({ draws, observed, deviation, squares, less, more }: NullTally, unit: number): Chance {
  const mean = deviation.map((sum) => sum / draws)
  const spread = squares.map((sum, i) => Math.sqrt(Math.max(0, sum / draws - (mean[i] ?? 0) ** 2)))
  const atLeast = (tail: Float64Array): Float64Array => tail.map((count) => (draws - count + 1) / (draws + 1))
  return withQ({
    expected: observed.map((parts, i) => (parts + (mean[i] ?? 0)) / unit),
    z: mean.map((difference, i) => (spread[i] === 0 ? Number.NaN : -difference / (spread[i] ?? 1))),
    pMore: atLeast(less),
    pFewer: atLeast(more),
    shareLess: less.map((count) => count / draws),
    shareMore: more.map((count) => count / draws),
  })
}

/** The smallest q that one pair alone can reach with so many draws and tests, 0–1; 0 without tests. */
export function smallestQ(tests: number, draws: number): number {
  return Math.min(1, tests / (draws + 1))
}
