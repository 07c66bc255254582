/** Which groupings of the clusters meet conditions, how good can one be, and which are nearly as good as the best? */
import { mostClusters } from '../domain/groupings/bounds.ts'
import { pairValues, partsOfPartner } from '../domain/groupings/score.ts'
import { bestOf, type Suggested } from '../domain/groupings/search.ts'
import { tooExpensive } from '../errors.ts'
import type { GroupingSearches } from '../groupingSearch/groupingSearches.ts'
import type { Asking } from './asking.ts'
import { landscapeOf } from './consolidation/landscapeOf.ts'
import {
  type AskedCondition,
  type AskedGrouping,
  type AskedGroupingList,
  askedCondition,
  askedGrouping,
  askedList,
} from './groupings/answers.ts'
import {
  type CriteriaArguments,
  checkRules,
  checkWithin,
  conditionsAt,
  criteriaOf,
  type GroupingRules,
} from './groupings/conditions.ts'
import { type AskedGroupingMethod, groupingMethod } from './groupings/method.ts'
import { type ComparisonArguments, checkOverlap } from './overlap/conditions.ts'
import { type Observed, observedOverlap, sharedParts } from './overlap/observed.ts'

export interface GroupingsArguments
  extends GroupingRules,
    CriteriaArguments,
    Omit<ComparisonArguments, 'weighted' | 'draws'> {}

/** What groupings are asked of: they are searched beside. */
export interface AskingForGroupings extends Pick<Asking, 'graph' | 'signal'> {
  readonly groupingSearches: Pick<GroupingSearches, 'suggest' | 'list'>
  /** Names the request where the progress of its search is asked for. */
  readonly requestId: string
  /** Who asks, as far as the server can tell; empty when it cannot. */
  readonly asker: string
}

export interface AskedGroupings {
  readonly year: number
  readonly clusterCount: number
  /** The best that was found at once; null when none was. */
  readonly best: AskedGrouping | null
  /** No grouping scores more; null without a grouping. */
  readonly bound: number | null
  /** By how much of the best's score another may be better at most, 0 or more; null where the best scores nothing or less. */
  readonly gap: number | null
  readonly clash: readonly AskedCondition[]
  /** Errors: TOO_EXPENSIVE above 60 clusters, BAD_USER_INPUT for `within`, and those of searching. */
  readonly list: (within: number | null | undefined) => Promise<AskedGroupingList>
  readonly method: AskedGroupingMethod
}

function valuesOf(
  observed: Observed,
  criteria: ReturnType<typeof criteriaOf>,
  beside: Awaited<ReturnType<typeof landscapeOf>>,
) {
  const { field, region } = beside.landscape
  const chance = observed.analytic()
  if (!chance) throw new Error('The configuration model says nothing of weights.')
  const counted = { shared: sharedParts(observed), expected: chance.expected, field, region }
  return { pairValues: pairValues(counted, criteria), field, region }
}

function gapOf({ found: [best], bound }: Suggested): number | null {
  return best && bound && best.value > 0 ? (bound.value - best.value) / best.value : null
}

/**
 * Errors: BAD_USER_INPUT and NOT_FOUND naming the condition, the year or the ids; TOO_EXPENSIVE above 200 clusters, and when
 * too many searches wait; `AbortError` when no caller waits any more.
 */
export async function askGroupings(asking: AskingForGroupings, asked: GroupingsArguments): Promise<AskedGroupings> {
  const { graph, groupingSearches, requestId, asker, signal } = asking
  const { year, sectors, roles, types, confidence, seed } = asked
  const comparison = checkOverlap({ sectors, roles, types, confidence, seed })
  await checkRules(graph, asked)
  const observed = await observedOverlap(graph, comparison, year)
  const { ids } = observed
  const conditions = conditionsAt(observed, asked)
  if (ids.length > mostClusters.grouped)
    throw tooExpensive('clusters to group', ids.length, mostClusters.grouped, 'TOO_MANY_CLUSTERS')
  const criteria = criteriaOf(asked)
  const beside = await landscapeOf(graph, observed, comparison.sectors)
  const search = { groupable: valuesOf(observed, criteria, beside), conditions, seed: comparison.seed }
  const { id, version } = graph.dataset
  const key = JSON.stringify([id, version, observed.year, comparison, criteria, conditions])
  const caller = { request: requestId, asker }
  const suggested = await groupingSearches.suggest(key, search, caller, signal)
  const best = bestOf(search, suggested)
  const named = conditions.map((condition) => askedCondition(ids, condition))
  return {
    year: observed.year,
    clusterCount: ids.length,
    best: best ? askedGrouping(ids, best) : null,
    bound: suggested.bound && suggested.bound.value / partsOfPartner,
    gap: gapOf(suggested),
    clash: suggested.clash.map((condition) => askedCondition(ids, condition)),
    async list(within) {
      const share = checkWithin(within)
      if (ids.length > mostClusters.listed)
        throw tooExpensive(
          'clusters of which to list all groupings',
          ids.length,
          mostClusters.listed,
          'TOO_MANY_CLUSTERS',
        )
      return askedList(ids, await groupingSearches.list(key, search, share, caller, signal))
    },
    method: groupingMethod(graph, observed, { conditions: named, criteria, comparison }, suggested),
  }
}
