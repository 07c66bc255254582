import type { ChanceFragment, OverlapChanceQuery, OverlapQuery } from '../../generated/late/graphql.ts'
import type { Measure } from '../../state/parameters/overlap.ts'

type Counted = OverlapQuery['overlap']['pairs'][number]
type Compared = OverlapChanceQuery['overlap']['pairs'][number]

/** Two clusters with what they share and, once the null model is drawn, what chance explains. */
export interface PairFigures extends Counted {
  readonly chance?: ChanceFragment | undefined
  readonly analytic?: ChanceFragment | null | undefined
  /** Whether the two null models come to different verdicts; null when there is one only. */
  readonly disagreement?: boolean | null | undefined
}

/** The same key whichever of the two comes first. */
export const pairKey = (a: string, b: string) => (a < b ? `${a}~${b}` : `${b}~${a}`)

/** The counted pairs with what is known of chance, which may be nothing yet. */
export function joinChance(counted: readonly Counted[], compared: readonly Compared[] = []): readonly PairFigures[] {
  const byKey = new Map(compared.map((pair) => [pairKey(pair.idA, pair.idB), pair]))
  return counted.map((pair) => {
    const found = byKey.get(pairKey(pair.idA, pair.idB))
    if (!found) return pair
    const { chance, analytic, disagreement } = found
    return { ...pair, chance, analytic, disagreement }
  })
}

/** What chance is compared with: the number of shared partners, or their weight. */
export const observed = (pair: PairFigures, weighted: boolean) => (weighted ? pair.weight : pair.shared)

/** p or q of the tail that the pair is on, negative for fewer. */
export function ofTail(chance: ChanceFragment, which: 'p' | 'q'): number {
  return chance.tail === 'MORE' ? chance[`${which}More`] : -chance[`${which}Fewer`]
}

/**
 * The figure of a measure as the row's cluster sees it. For p and q that of its tail, negative for fewer.
 * Null: there is none, as z when the null model does not vary; undefined: not known yet.
 */
export function figureOf(pair: PairFigures, measure: Measure, row: string): number | null | undefined {
  switch (measure) {
    case 'shared':
      return pair.shared
    case 'jaccard':
      return pair.jaccard
    case 'overlap':
      return pair.overlapCoefficient
    case 'containment':
      return row === pair.idA ? pair.containmentA : pair.containmentB
    case 'p':
    case 'q':
      return pair.chance && ofTail(pair.chance, measure)
    case 'chance':
      return pair.chance && (pair.chance.z ?? null)
    default:
      return pair.chance?.[measure]
  }
}

/** The two in the order in which a list names them: for containment the one that is contained more comes first. */
export function listedEnds(
  { idA: a, idB: b, containmentA, containmentB }: PairFigures,
  measure: Measure,
): [string, string] {
  return measure === 'containment' && containmentB > containmentA ? [b, a] : [a, b]
}

/** How alike two clusters are by a measure, the same both ways; what is unknown counts as 0. */
export function similarityOf(pair: PairFigures, measure: Measure): number {
  if (measure === 'containment') return Math.max(pair.containmentA, pair.containmentB)
  if (measure === 'p' || measure === 'q') return pair.chance ? 1 - pair.chance[`${measure}More`] : 0
  return figureOf(pair, measure, pair.idA) ?? 0
}
