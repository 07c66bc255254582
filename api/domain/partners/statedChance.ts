/** How likely a suggestion is to be a partner, learned from links that were hidden and looked for. */

/** What the chance depends on. */
export interface ChanceFacts {
  /** Institutions that the cluster works with. */
  readonly partners: number
  /** Place among all suggestions for the cluster, 1 for the first. */
  readonly place: number
}
/** A logistic regression: constant + ofPartners × ln(1 + partners) + ofPlace × ln(place). */
export interface ChanceCurve {
  readonly constant: number
  readonly ofPartners: number
  readonly ofPlace: number
}

/**
 * The share, 0–1, of suggestions like this one that were hidden partners when one known link in ten was hidden. It says
 * nothing of partners that no source knows.
 */
export function statedChance({ constant, ofPartners, ofPlace }: ChanceCurve, { partners, place }: ChanceFacts): number {
  return 1 / (1 + Math.exp(-(constant + ofPartners * Math.log1p(partners) + ofPlace * Math.log(place))))
}
