/** How likely a suggestion is to be a partner, learned from links that were hidden and looked for. */

/** What the chance depends on. */
export interface ChanceFacts {
  /** Score of the suggestion, above 0. */
  readonly score: number
  /** Institutions that the cluster works with. */
  readonly partners: number
  /** Place among all suggestions for the cluster, 1 for the first. */
  readonly place: number
}
/** A logistic regression, and steps that mend it where it was seen to be wrong. */
export interface ChanceCurve {
  /** Weights of 1, ln(1 + score), ln(1 + partners) and ln(place). */
  readonly weights: readonly [number, number, number, number]
  /** From this sum of weights on the chance is so much, 0–1; ascending in both, at least one. */
  readonly steps: readonly (readonly [from: number, chance: number])[]
}

export function chanceIndex(
  { weights }: Pick<ChanceCurve, 'weights'>,
  { score, partners, place }: ChanceFacts,
): number {
  const [constant, ofScore, ofPartners, ofPlace] = weights
  return constant + ofScore * Math.log1p(score) + ofPartners * Math.log1p(partners) + ofPlace * Math.log(place)
}

/**
 * The share, 0–1, of suggestions like this one that were hidden partners when one known link in ten was hidden: isotonic
 * regression (Zadrozny & Elkan 2002, 10.1145/775047.775151) over a logistic one. It says nothing of partners that no
 * source knows. Below the first step its chance holds.
 */
export function statedChance(curve: ChanceCurve, facts: ChanceFacts): number {
  const index = chanceIndex(curve, facts)
  let chance = curve.steps[0]?.[1] ?? 0
  for (const [from, value] of curve.steps) {
    if (from > index) break
    chance = value
  }
  return chance
}
