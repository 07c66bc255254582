/** How good suggestions were on links that had been hidden, and what that says of them. */
import type { ChanceCurve } from './statedChance.ts'

/** Ours; by number of clusters; the same within the region; EASE; paths of three links; any order. */
const suggestionRules = ['ours', 'most_popular', 'most_popular_in_region', 'ease', 'length_three', 'random'] as const
export type SuggestionRule = (typeof suggestionRules)[number]

/** A mean over repeats, and its 95 % interval. */
export interface Interval {
  readonly mean: number
  readonly low: number
  readonly high: number
}
export interface MeasuredRule {
  readonly rule: SuggestionRule
  /** Share of the hidden links among the first ten, 0–1. */
  readonly recall: Interval
  /** Area under the curve against pairs of the same degrees, 0–1. */
  readonly separation: Interval
  /** Recall of our rule minus this one's, on the same hidden links; null for our own. */
  readonly recallDifference: Interval | null
}
export interface Tenth {
  /** Mean stated chance, and share that were hidden partners, 0–1. */
  readonly stated: number
  readonly observed: number
  readonly suggestionCount: number
}
export interface DatedTest {
  readonly before: number
  /** Links learned from, and looked for. */
  readonly learned: number
  readonly sought: number
  /** Clusters that have the links looked for. */
  readonly clusterCount: number
  readonly rules: readonly { readonly rule: SuggestionRule; readonly recall: number }[]
}
export interface SuggestionMeasure {
  readonly dataset: string
  readonly hiddenShare: number
  readonly hidden: number
  readonly repeats: number
  readonly clusterCount: number
  readonly institutionCount: number
  readonly linkCount: number
  readonly rules: readonly MeasuredRule[]
  readonly tenths: readonly Tenth[]
  /** Null where too few links are dated. */
  readonly dated: DatedTest | null
  readonly chance: ChanceCurve
}

/** What the difference to another rule says of ours: `no_better` when its interval holds 0. */
export type MeasuredVerdict = 'better' | 'no_better' | 'worse'

export function verdictOf({ low, high }: Interval): MeasuredVerdict {
  if (low > 0) return 'better'
  return high < 0 ? 'worse' : 'no_better'
}

export interface MeasuredGoal {
  readonly goal: 'better_than_popular' | 'better_than_ease' | 'separation' | 'true_chance'
  readonly required: number
  readonly value: number
  readonly met: boolean
}

const leastSeparation = 0.7
const mostOffTrue = 0.05

/** The goals that the rule was built for; a rule that was not measured has none. */
export function measuredGoals({ rules, tenths }: SuggestionMeasure): readonly MeasuredGoal[] {
  const against = (goal: MeasuredGoal['goal'], other: SuggestionRule): MeasuredGoal[] => {
    const difference = rules.find(({ rule }) => rule === other)?.recallDifference
    return difference ? [{ goal, required: 0, value: difference.low, met: difference.low > 0 }] : []
  }
  const separation = rules.find(({ rule }) => rule === 'ours')?.separation.mean ?? 0
  const off = Math.max(...tenths.map(({ stated, observed }) => Math.abs(stated - observed)))
  return [
    ...against('better_than_popular', 'most_popular'),
    ...against('better_than_ease', 'ease'),
    { goal: 'separation', required: leastSeparation, value: separation, met: separation >= leastSeparation },
    { goal: 'true_chance', required: mostOffTrue, value: off, met: off <= mostOffTrue },
  ]
}
