/** What groupings are asked to meet: checked before anything is worked out. */
import { mostRules, withinBounds } from '../../domain/groupings/bounds.ts'
import type { Condition } from '../../domain/groupings/conditions.ts'
import { type Criteria, type Importance, usualCriteria } from '../../domain/groupings/score.ts'
import { badUserInput } from '../../errors.ts'
import type { Graph } from '../../graph/graph.ts'
import { checkClusters, refuseEmptyLists, within } from '../checks.ts'
import { type Observed, positionsOf } from '../overlap/observed.ts'

type Optional<Value> = Value | null | undefined

export interface GroupingRules {
  readonly leastGroups?: Optional<number>
  readonly mostGroups?: Optional<number>
  readonly leastSize?: Optional<number>
  readonly mostSize?: Optional<number>
  /** Ids. */
  readonly together?: Optional<readonly (readonly string[])[]>
  readonly apart?: Optional<readonly (readonly string[])[]>
  readonly onePer?: Optional<readonly ('field' | 'region')[]>
}
export interface CriteriaArguments {
  readonly partners?: Optional<Importance>
  readonly sameField?: Optional<Importance>
  readonly sameRegion?: Optional<Importance>
  readonly balance?: Optional<Importance>
}

export function criteriaOf({ partners, sameField, sameRegion, balance }: CriteriaArguments): Criteria {
  return {
    partners: partners ?? usualCriteria.partners,
    field: sameField ?? usualCriteria.field,
    region: sameRegion ?? usualCriteria.region,
    balance: balance ?? usualCriteria.balance,
  }
}

/** Errors: BAD_USER_INPUT naming the field and its bounds. */
export function checkWithin(asked: Optional<number>): number {
  return within('within', asked, withinBounds)
}

const limits = ['leastGroups', 'mostGroups', 'leastSize', 'mostSize'] as const
const kindOf = {
  leastGroups: 'least_groups',
  mostGroups: 'most_groups',
  leastSize: 'least_size',
  mostSize: 'most_size',
} as const

function checkLists(field: 'together' | 'apart', lists: readonly (readonly string[])[]): void {
  if (lists.length > mostRules) throw badUserInput(field, `must have at most ${mostRules} lists`, 'TOO_MANY')
  lists.forEach((list, i) => {
    const twice = list.filter((id, place) => list.indexOf(id) !== place)
    if (twice.length > 0)
      throw badUserInput(field, `must name each cluster of a list once, not ${twice.join(', ')} twice`, 'TWICE')
    if (list.length < 2)
      throw badUserInput(
        field,
        `must have at least two clusters in each list, and list ${i + 1} has ${list.length}`,
        'TOO_FEW',
      )
  })
}

/** Errors: BAD_USER_INPUT naming the field and the rule, NOT_FOUND naming ids that are no cluster. */
export async function checkRules(graph: Graph, rules: GroupingRules): Promise<void> {
  const { together, apart, onePer } = rules
  refuseEmptyLists({ together, apart, onePer })
  for (const field of limits) {
    const count = rules[field]
    if (typeof count === 'number' && count < 1) throw badUserInput(field, 'must be at least 1', 'RANGE')
  }
  checkLists('together', together ?? [])
  checkLists('apart', apart ?? [])
  await checkClusters(graph, [...(together ?? []), ...(apart ?? [])].flat())
}

/** By position. Errors: NOT_FOUND naming clusters that did not exist in the year. */
export function conditionsAt(observed: Observed, rules: GroupingRules): readonly Condition[] {
  const { together, apart, onePer } = rules
  // All at once, so that the refusal names every one that is missing.
  positionsOf(observed, [...(together ?? []), ...(apart ?? [])].flat())
  const places = new Map(observed.ids.map((id, position) => [id, position]))
  const at = (ids: readonly string[]) => ids.map((id) => places.get(id) ?? -1)
  return [
    ...limits.flatMap((field): readonly Condition[] => {
      const count = rules[field]
      return typeof count === 'number' ? [{ kind: kindOf[field], count }] : []
    }),
    ...(together ?? []).map((ids): Condition => ({ kind: 'together', clusters: at(ids) })),
    ...(apart ?? []).map((ids): Condition => ({ kind: 'apart', clusters: at(ids) })),
    ...[...new Set(onePer ?? [])].map(
      (column): Condition => ({ kind: column === 'field' ? 'one_per_field' : 'one_per_region' }),
    ),
  ]
}
