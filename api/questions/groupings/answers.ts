/** Groupings, conditions and pairs in ids, as they are answered. */
import type { Condition } from '../../domain/groupings/conditions.ts'
import type { Found } from '../../domain/groupings/nearGroupings.ts'
import { partsOfPartner } from '../../domain/groupings/score.ts'
import type { Listed } from '../../domain/groupings/search.ts'
import { type Standing, standing, togetherCounts, wholeCounts } from '../../domain/groupings/together.ts'
import { eachPair } from '../../domain/overlap/pairIndex.ts'
import { checkFirst } from '../checks.ts'

export interface AskedCondition {
  readonly kind: Condition['kind']
  readonly count: number | null
  /** Empty where the condition names none. */
  readonly clusterIds: readonly string[]
}
export interface AskedGrouping {
  /** Ids. */
  readonly groupClusterIds: readonly (readonly string[])[]
  /** In shared partners. */
  readonly score: number
}
export interface AskedTogether {
  readonly idA: string
  readonly idB: string
  readonly togetherCount: number
  readonly standing: Standing
}
export interface AskedGroupingList {
  readonly complete: boolean
  readonly proven: boolean
  readonly groupingCount: number
  readonly leastScore: number
  /** Errors: BAD_USER_INPUT for `first`. */
  readonly goodGroupings: (first: number | null | undefined) => readonly AskedGrouping[]
  readonly pairsTogether: () => readonly AskedTogether[]
  readonly wholeCounts: () => readonly number[]
}

export function askedCondition(ids: readonly string[], condition: Condition): AskedCondition {
  return {
    kind: condition.kind,
    count: 'count' in condition ? condition.count : null,
    clusterIds: 'clusters' in condition ? condition.clusters.map((cluster) => ids[cluster] ?? '') : [],
  }
}

export function askedGrouping(ids: readonly string[], { grouping, value }: Found): AskedGrouping {
  return {
    groupClusterIds: grouping.map((group) => group.map((cluster) => ids[cluster] ?? '')),
    score: value / partsOfPartner,
  }
}

function pairsOf(ids: readonly string[], groupings: Listed['groupings']): readonly AskedTogether[] {
  const counts = togetherCounts(
    groupings.map(({ grouping }) => grouping),
    ids.length,
  )
  const pairs: AskedTogether[] = []
  eachPair(ids.length, (a, b, pair) => {
    const togetherCount = counts[pair] ?? 0
    const [idA = '', idB = ''] = [ids[a], ids[b]]
    pairs.push({ idA, idB, togetherCount, standing: standing(togetherCount, groupings.length) })
  })
  return pairs
}

export function askedList(ids: readonly string[], { groupings, complete, proven, least }: Listed): AskedGroupingList {
  return {
    complete,
    proven,
    groupingCount: groupings.length,
    leastScore: least / partsOfPartner,
    goodGroupings: (first) => groupings.slice(0, checkFirst(first)).map((one) => askedGrouping(ids, one)),
    pairsTogether: () => pairsOf(ids, groupings),
    wholeCounts: () =>
      wholeCounts(
        groupings[0]?.grouping ?? [],
        groupings.map(({ grouping }) => grouping),
      ),
  }
}
