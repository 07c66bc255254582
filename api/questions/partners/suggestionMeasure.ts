/** How good the suggestions of a data version were on links that were hidden: measured by `npm run bench -- partners`. */
import stored from '../../../measures/partners.json' with { type: 'json' }
import type { ChanceCurve } from '../../domain/partners/statedChance.ts'

/** A mean over redrawn hidden links, and its 95 % interval. */
export interface Interval {
  readonly mean: number
  readonly low: number
  readonly high: number
}
export interface MeasuredRule {
  readonly rule: string
  readonly recall: Interval
  readonly separation: Interval | null
  /** Recall of our rule minus this one's, by the same hidden links; null for our own. */
  readonly difference: Interval | null
}
export interface Tenth {
  readonly stated: number
  readonly observed: number
  readonly suggestions: number
}
export interface DatedRule {
  readonly rule: string
  readonly found: number
}
export interface DatedTest {
  readonly before: number
  readonly learned: number
  readonly sought: number
  readonly rules: readonly DatedRule[]
}
export interface MeasuredGoal {
  readonly goal: string
  readonly required: number
  readonly value: number
  readonly met: boolean
}
export interface SuggestionMeasure {
  readonly hiddenShare: number
  readonly hidden: number
  readonly repeats: number
  readonly clusters: number
  readonly institutions: number
  readonly links: number
  readonly rules: readonly MeasuredRule[]
  readonly tenths: readonly Tenth[]
  readonly goals: readonly MeasuredGoal[]
  /** Null where no link is dated late enough. */
  readonly dated: DatedTest | null
  readonly chance: ChanceCurve
}

const measures = stored as unknown as Readonly<Record<string, SuggestionMeasure>>

/** Null when this very version was never measured: another version's figures would not be true of it. */
export function suggestionMeasure(version: string): SuggestionMeasure | null {
  return measures[version] ?? null
}
