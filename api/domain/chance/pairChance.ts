/** The figures of a null model for one pair. */
import type { Chance } from './chance.ts'

/** q of at most this counts as above or below chance. */
export const qThreshold = 0.05

/** `above`: shares more than chance explains; `below`: fewer; `within`: not distinguishable from chance. */
export type Verdict = 'above' | 'below' | 'within'
/** The tail of the null model that a pair is on. */
export type Tail = 'more' | 'fewer'

export interface PairChance {
  readonly expected: number
  readonly difference: number
  /** Null where the model does not vary. */
  readonly z: number | null
  readonly pMore: number
  readonly pFewer: number
  readonly qMore: number
  readonly qFewer: number
  readonly shareLess: number
  readonly shareMore: number
  /** `more` when the pair shares at least what is expected. */
  readonly tail: Tail
  /** Null where too little is observed for one. */
  readonly verdict: Verdict | null
}

/** By q of each tail; never both, because the p of the two tails add up to 1 or more. `index` as in `eachPair`. */
export function verdictOn({ qMore, qFewer }: Pick<Chance, 'qMore' | 'qFewer'>, index: number): Verdict {
  if ((qMore[index] ?? 1) <= qThreshold) return 'above'
  return (qFewer[index] ?? 1) <= qThreshold ? 'below' : 'within'
}

/** `observed` is what the pair shares, in the unit of the model; `judged` whether enough is observed for a verdict. */
export function pairChance(model: Chance, index: number, observed: number, judged: boolean): PairChance {
  const expected = model.expected[index] ?? 0
  const z = model.z[index] ?? Number.NaN
  const difference = observed - expected
  return {
    expected,
    difference,
    z: Number.isNaN(z) ? null : z,
    pMore: model.pMore[index] ?? 0,
    pFewer: model.pFewer[index] ?? 0,
    qMore: model.qMore[index] ?? 0,
    qFewer: model.qFewer[index] ?? 0,
    shareLess: model.shareLess[index] ?? 0,
    shareMore: model.shareMore[index] ?? 0,
    tail: difference >= 0 ? 'more' : 'fewer',
    verdict: judged ? verdictOn(model, index) : null,
  }
}
