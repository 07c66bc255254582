/** Groups of a consolidation, in ids; what is dear is worked out when it is asked for. */

import type { Chance } from '../../domain/chance/chance.ts'
import type { Group } from '../../domain/consolidation/consolidation.ts'
import { fit } from '../../domain/consolidation/fits.ts'
import { pairsWithin } from '../../domain/consolidation/ties.ts'
import { aboveIn, expectedIn } from '../../domain/consolidation/togetherByChance.ts'
import { type ValueCount, valueCounts } from '../../domain/consolidation/valueCounts.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Observed } from '../overlap/observed.ts'
import { hostsOf, type landscapeOf } from './landscapeOf.ts'

type Beside = Awaited<ReturnType<typeof landscapeOf>>

/** Fields and words as the data write them. */
export interface AskedBreakdown {
  readonly regions: readonly ValueCount[]
  readonly fields: readonly ValueCount[]
  readonly levels: readonly ValueCount[]
  readonly labels: readonly ValueCount[]
  readonly models: readonly ValueCount[]
  /** Ids of the clusters that are counted. */
  readonly clusters: readonly string[]
}
export interface AskedUnlinkedPair {
  readonly idA: string
  readonly idB: string
  readonly field: string
}
export interface AskedGroup extends Omit<Group, 'clusters' | 'seat' | 'unlinkedPairs'> {
  /** Ids. */
  readonly clusters: readonly string[]
  readonly seat: string | null
  readonly unlinkedPairs: readonly AskedUnlinkedPair[]
  readonly pairCount: number
  /** Errors: TOO_EXPENSIVE. */
  readonly expectedInside: () => number
  /** Null where too little is observed for verdicts. Errors: TOO_EXPENSIVE. */
  readonly abovePairCount: () => number | null
  readonly hosts: () => Promise<readonly string[]>
  readonly breakdown: AskedBreakdown
}
export interface AskedFit {
  readonly place: number
  readonly partnerCount: number
  readonly alreadyThereCount: number
  readonly shared: number
  /** Errors: TOO_EXPENSIVE. */
  readonly expected: () => number
}

interface Found {
  readonly graph: Graph
  readonly observed: Observed
  readonly beside: Beside
  /** Errors: TOO_EXPENSIVE. */
  readonly chance: () => Chance
}

function breakdown({ observed, beside: { landscape, beside } }: Found, clusters: readonly number[]): AskedBreakdown {
  const counted = (column: readonly (string | number | null)[]) => valueCounts(clusters.map((one) => column[one]))
  return {
    regions: counted(landscape.region),
    fields: counted(landscape.field),
    levels: counted(beside.level),
    labels: counted(beside.label),
    models: counted(beside.model),
    clusters: clusters.map((one) => observed.ids[one] ?? ''),
  }
}

export function askedGroup(found: Found, { clusters, seat, unlinkedPairs, ...group }: Group): AskedGroup {
  const { graph, observed, chance, beside } = found
  const { length } = observed.ids
  const idOf = (cluster: number): string => observed.ids[cluster] ?? ''
  const pairs = pairsWithin(clusters)
  return {
    ...group,
    clusters: clusters.map(idOf),
    seat: seat.cluster === null ? null : idOf(seat.cluster),
    unlinkedPairs: unlinkedPairs.map(([a, b]) => ({
      ...{ idA: idOf(a), idB: idOf(b), field: beside.landscape.field[a] ?? '' },
    })),
    pairCount: pairs.length,
    expectedInside: () => expectedIn(chance(), length, pairs),
    abovePairCount: () => (observed.judged ? aboveIn(chance(), length, pairs) : null),
    hosts: () => hostsOf(graph, observed, clusters),
    breakdown: breakdown(found, clusters),
  }
}

/** The cluster beside each group, in their order. */
export function fits({ observed, chance }: Found, groups: readonly Group[], cluster: number): readonly AskedFit[] {
  return groups.map(({ clusters }, i) => ({
    place: i + 1,
    ...fit(observed.network, cluster, clusters),
    expected() {
      const others = clusters.filter((one) => one !== cluster)
      const pairs = others.map((one) => [Math.min(one, cluster), Math.max(one, cluster)] as const)
      return expectedIn(chance(), observed.ids.length, pairs)
    },
  }))
}
