/** What `overlap` and `pair` are asked, checked before anything is read or worked out. */
import type { Conditions } from '../../domain/overlap/bipartite.ts'
import { drawsBounds, hubPercentileBounds, seedBounds, setsBounds, usualSectors } from '../../domain/overlap/bounds.ts'
import { badUserInput } from '../../errors.ts'
import { refuseEmptyLists, within } from '../checks.ts'

type Optional<Value> = Value | null | undefined

/** Conditions on links, and how they are compared with chance; all may be left out. */
export interface ComparisonArguments {
  readonly sectors?: Optional<readonly string[]>
  readonly roles?: Optional<readonly string[]>
  readonly types?: Optional<readonly string[]>
  readonly confidence?: Optional<readonly string[]>
  readonly year?: Optional<number>
  readonly weighted?: Optional<boolean>
  readonly draws?: Optional<number>
  readonly seed?: Optional<number>
}
export interface OverlapArguments extends ComparisonArguments {
  readonly clusters?: Optional<readonly string[]>
}
export interface PairArguments extends ComparisonArguments {
  readonly a: string
  readonly b: string
  readonly hubPercentile?: Optional<number>
}

/** The same with usual values filled in; what is null limits nothing. The year is that of the data set unless asked. */
export interface Comparison extends Conditions {
  readonly weighted: boolean
  readonly draws: number
  readonly seed: number
}

/** Distinct values in a fixed order, so that equal questions are equal. */
function unique(values: Optional<readonly string[]>): readonly string[] | null {
  return values ? [...new Set(values)].sort() : null
}

/** Errors: BAD_USER_INPUT naming the field and the rule. */
function checkComparison(asked: ComparisonArguments): Comparison {
  const { sectors, roles, types, confidence } = asked
  refuseEmptyLists({ sectors, roles, types, confidence })
  if (sectors?.includes('cluster'))
    throw badUserInput('sectors', 'must not have CLUSTER: clusters are compared by their other partners', 'CONFLICT')
  return {
    sectors: unique(sectors) ?? usualSectors,
    roles: unique(roles),
    types: unique(types),
    confidence: unique(confidence),
    weighted: asked.weighted ?? false,
    draws: within('draws', asked.draws, drawsBounds),
    seed: within('seed', asked.seed, seedBounds),
  }
}

/** Errors: BAD_USER_INPUT naming the field and the rule. */
export function checkOverlap({ clusters, ...asked }: OverlapArguments): Comparison {
  refuseEmptyLists({ clusters })
  const comparison = checkComparison(asked)
  if (!clusters) return comparison
  const twice = clusters.filter((id, i) => clusters.indexOf(id) !== i)
  if (twice.length > 0)
    throw badUserInput('clusters', `must name each cluster once, not ${twice.join(', ')} twice`, 'TWICE')
  if (clusters.length < 2) throw badUserInput('clusters', 'must name at least two clusters: a pair has two', 'TOO_FEW')
  return comparison
}

/** Errors: BAD_USER_INPUT naming the field and the rule. */
export function checkPair({
  a,
  b,
  hubPercentile,
  ...asked
}: PairArguments): Comparison & { readonly hubPercentile: number } {
  const comparison = checkComparison(asked)
  const percentile = within('hubPercentile', hubPercentile, hubPercentileBounds)
  if (a === b) throw badUserInput('a and b', 'must be two different clusters', 'TWICE')
  return { ...comparison, hubPercentile: percentile }
}

/** Errors: BAD_USER_INPUT unless 2 to 12 clusters are named, whose sets can be shown. */
export function checkSets({ clusters }: OverlapArguments): void {
  const { least, most } = setsBounds
  const named = clusters?.length ?? 0
  if (named >= least && named <= most) return
  const sentence = `must name ${least} to ${most} clusters for intersections`
  throw badUserInput('clusters', sentence, named > most ? 'TOO_MANY' : 'TOO_FEW')
}

/** Errors: BAD_USER_INPUT for an order by excess where weights leave nothing to expect, or too little is observed for verdicts. */
export function checkBindingOrder(
  order: string | null | undefined,
  { weighted }: ComparisonArguments,
  judged: boolean,
): void {
  if (order === 'excess' && !judged)
    throw badUserInput(
      'order',
      'must be SHARE where too few clusters are observed to tell which pairs are above chance',
      'CONFLICT',
    )
  if (order === 'excess' && weighted) throw badUserInput('order', 'must be SHARE when weighted is true', 'CONFLICT')
}
